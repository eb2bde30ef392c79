import { mapping } from '../../../model/index.ts';
import { policyLenses } from './lenses.ts';
import { policy } from './service.ts';

export default [
  mapping(policy, ['kubernetes_network_policy', 'kubernetes_network_policy_v1'], ['metadata.name', 'id'], policyLenses()),
  mapping(policy, 'kubernetes_manifest', [], policyLenses('manifest.'), { 'manifest.kind': 'NetworkPolicy' }),
];
