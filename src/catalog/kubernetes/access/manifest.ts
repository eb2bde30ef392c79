import { mapping } from '../../../model/index.ts';
import { bindingLenses, roleLenses } from './lenses.ts';
import { binding, role } from './service.ts';

const group = 'rbac.authorization.k8s.io';

export default [
  mapping(role, [`Role.${group}`, `ClusterRole.${group}`], [], roleLenses()),
  mapping(binding, [`RoleBinding.${group}`, `ClusterRoleBinding.${group}`], [], bindingLenses()),
];
