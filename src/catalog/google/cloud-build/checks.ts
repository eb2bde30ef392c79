import { checks, empty, oneOf } from '../../../model/index.ts';
import { pool, trigger } from './service.ts';

export default [
  checks(pool, {
    'google.cloud-build.workers-have-no-external-address': {
      duty: 'control-egress',
      title: 'Workers have no external address',
      severity: 'medium',
      expect: { externalAddresses: false },
      risk: 'A hostile package sends source and secrets wherever it likes.',
      aka: ['CKV_GCP_86'],
    },
  }),
  checks(trigger, {
    'google.cloud-build.has-an-account-of-its-own': {
      duty: 'grant-least-access',
      title: 'Builds act as an account of their own',
      severity: 'medium',
      expect: { account: 'own' },
      risk: 'Whoever can change the source can do all that the default account may do.',
    },
    'google.cloud-build.builds-no-changes-of-strangers': {
      duty: 'guard-supply-chain',
      title: 'Requests to pull are built only after somebody looked at them',
      severity: 'high',
      expect: { pullRequests: oneOf('after a comment', 'no') },
      risk: 'Anybody who sends a change runs programs with the rights of your builds.',
    },
    'google.cloud-build.keeps-secrets-elsewhere': {
      duty: 'guard-credentials',
      title: 'No substitution holds a secret',
      severity: 'high',
      expect: { secrets: empty },
      risk: 'Whoever may look at the trigger, or at a log of a build, reads the secret.',
    },
  }),
];
