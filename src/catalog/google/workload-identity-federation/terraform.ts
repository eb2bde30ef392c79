import { derived, mapping } from '../../../model/index.ts';
import { issuerOf, narrows } from './issuer.ts';
import { provider } from './service.ts';

export const pieces = ['google_iam_workload_identity_pool'];

export default [
  mapping(provider, 'google_iam_workload_identity_pool_provider', ['id', 'name'], {
    issuer: derived('', issuerOf),
    condition: derived('attribute_condition', narrows),
  }),
];
