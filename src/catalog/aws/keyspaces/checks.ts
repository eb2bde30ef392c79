import { checks } from '../../../model/index.ts';
import { table } from './service.ts';

export default [
  checks(table, {
    'aws.keyspaces.uses-your-own-key': {
      duty: 'control-keys',
      title: 'The table is encrypted with a key of your own',
      severity: 'low',
      expect: { keys: 'your own' },
      fix: { keySort: 'CUSTOMER_MANAGED_KMS_KEY', keyNamed: 'your own' },
      risk: 'You can neither refuse the key to somebody nor see who used it.',
      aka: ['CKV_AWS_265'],
    },
    'aws.keyspaces.can-go-back-in-time': {
      duty: 'back-up-data',
      title: 'The table can be restored to any second of the last days',
      severity: 'medium',
      expect: { recovery: true },
      risk: 'Rows that a fault or an attacker destroys are gone.',
    },
  }),
];
