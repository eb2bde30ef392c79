import { checks, empty, no } from '../../../model/index.ts';
import { usualChecks as usual } from '../usual-checks.ts';
import { account, connection, contentPolicy } from './service.ts';

export default [
  checks(account, {
    'azure.ai-services.denies-other-networks': {
      duty: 'limit-exposure',
      title: 'The account denies requests from networks that are not named',
      severity: 'medium',
      expect: [{ publicNetwork: 'Disabled' }, { defaultAction: 'Deny', everybody: false }],
      risk: 'A stolen key or token works from anywhere in the world.',
      aka: ['CKV_AZURE_134'],
    },
    'azure.ai-services.refuses-shared-keys': { ...usual['refuses-shared-keys'], aka: ['CKV_AZURE_236'] },
    'azure.ai-services.has-an-identity': { ...usual['has-an-identity'], aka: ['CKV_AZURE_238'] },
    'azure.ai-services.calls-approved-addresses-only': {
      duty: 'control-egress',
      title: 'The account calls only addresses that are approved',
      severity: 'low',
      expect: { outboundLimited: true },
      risk: 'Whoever may use the account can make it carry data to any address.',
      aka: ['CKV_AZURE_247'],
    },
    'azure.ai-services.uses-your-own-key': { ...usual['uses-your-own-key'], aka: ['CKV2_AZURE_22'] },
    'azure.ai-services.logs-are-collected': usual['logs-are-collected'],
  }),
  checks(contentPolicy, {
    'azure.ai-services.policy-filters-everything-it-names': {
      duty: 'guard-model-use',
      title: 'No filter of the content policy is switched off',
      severity: 'medium',
      expect: { filters: no({ enabled: false }) },
      risk: 'Harmful content, or an attack by prompt, passes unseen.',
    },
    'azure.ai-services.policy-blocks-what-it-finds': {
      duty: 'guard-model-use',
      title: 'What the filters of the content policy find is stopped',
      severity: 'medium',
      expect: { filters: no({ blocks: false }) },
      risk: 'Harmful content, or an attack by prompt, is only noted and goes through.',
    },
  }),
  checks(connection, {
    'azure.ai-services.connection-carries-no-secret': {
      duty: 'guard-credentials',
      title: 'No secret is written out in the connection',
      severity: 'high',
      expect: { secrets: empty },
      risk: 'Whoever may read the template or the connection has the secret, and it works until somebody changes it.',
    },
  }),
];
