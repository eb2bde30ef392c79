import { checks } from '../../../model/index.ts';
import { provider } from './service.ts';

export default [
  checks(provider, {
    'google.workload-identity-federation.says-whose-tokens-count': {
      duty: 'limit-trust',
      title: 'Where an issuer serves many customers, a condition says whose tokens count',
      severity: 'high',
      given: { issuer: 'of many customers' },
      expect: { condition: true },
      risk: 'Anybody with an account at the issuer exchanges a token, and acts wherever the pool as a whole has a role.',
      aka: ['CKV_GCP_125', 'iam_workload_identity_pool_provider_attribute_condition'],
    },
  }),
];
