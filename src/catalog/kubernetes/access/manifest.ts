import { at, each, mapping, present } from '../../../model/index.ts';
import { binding, role, type rule, type subject } from './service.ts';

const group = 'rbac.authorization.k8s.io';

export default [
  mapping(role, [`Role.${group}`, `ClusterRole.${group}`], [], {
    name: at('metadata.name'),
    aggregated: present('aggregationRule'),
    rules: each<typeof rule>('rules', 'name', {
      name: at('name'),
      verbs: at('verbs'),
      resources: at('resources'),
      groups: at('apiGroups'),
      names: at('resourceNames'),
    }),
  }),
  mapping(binding, [`RoleBinding.${group}`, `ClusterRoleBinding.${group}`], [], {
    name: at('metadata.name'),
    role: at('roleRef.name'),
    subjects: each<typeof subject>('subjects', 'name', { name: at('name'), kind: at('kind') }),
  }),
];
