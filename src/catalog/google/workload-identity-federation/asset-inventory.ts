import { derived, mapping } from '../../../model/index.ts';
import { issuerOf, narrows } from './issuer.ts';
import { provider } from './service.ts';

export default [
  mapping(provider, 'iam.googleapis.com/WorkloadIdentityPoolProvider', ['name'], {
    issuer: derived('', issuerOf),
    condition: derived('attributeCondition', narrows),
  }),
];
