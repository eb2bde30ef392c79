import { checks } from '../../../model/index.ts';
import { organisation, session } from './service.ts';

export default [
  checks(session, {
    'aws.macie.is-running': {
      duty: 'classify-data',
      title: 'Macie is running',
      severity: 'medium',
      expect: { running: 'yes' },
      risk: 'Nobody notices when sensitive data lands in a bucket where it should not be.',
      aka: ['Macie.1', 'macie_is_enabled'],
    },
  }),
  checks(organisation, {
    'aws.macie.covers-new-accounts': {
      duty: 'classify-data',
      title: 'Macie is enabled in new accounts of the organisation',
      severity: 'low',
      expect: { newAccounts: true },
      risk: 'Nobody looks for sensitive data in new accounts until somebody thinks of them.',
    },
  }),
];
