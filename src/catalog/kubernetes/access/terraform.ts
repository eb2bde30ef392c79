import { at, each, mapping, present } from '../../../model/index.ts';
import { bindingLenses, roleLenses } from './lenses.ts';
import { binding, role, type rule, type subject } from './service.ts';

export default [
  mapping(role, ['kubernetes_role', 'kubernetes_role_v1', 'kubernetes_cluster_role', 'kubernetes_cluster_role_v1'], ['metadata.name', 'id'], {
    name: at('metadata.name'),
    aggregated: present('aggregation_rule'),
    rules: each<typeof rule>('rule', 'name', {
      name: at('name'),
      verbs: at('verbs'),
      resources: at('resources'),
      groups: at('api_groups'),
      names: at('resource_names'),
    }),
  }),
  mapping(binding, ['kubernetes_role_binding', 'kubernetes_role_binding_v1', 'kubernetes_cluster_role_binding', 'kubernetes_cluster_role_binding_v1'], ['id'], {
    name: at('metadata.name'),
    role: at('role_ref.name'),
    subjects: each<typeof subject>('subject', 'name', { name: at('name'), kind: at('kind') }),
  }),
  ...['Role', 'ClusterRole'].map(kind => mapping(role, 'kubernetes_manifest', [], roleLenses('manifest.'), { 'manifest.kind': kind })),
  ...['RoleBinding', 'ClusterRoleBinding'].map(kind => mapping(binding, 'kubernetes_manifest', [], bindingLenses('manifest.'), { 'manifest.kind': kind })),
];
