import { checks } from '../../../model/index.ts';
import { job } from './service.ts';

export default [
  checks(job, {
    'google.dataflow.has-internal-addresses-only': {
      duty: 'limit-exposure',
      title: 'Workers of the job have internal addresses only',
      severity: 'medium',
      expect: { internalOnly: true },
      risk: 'One careless firewall rule opens the machines that handle your data to the internet.',
      aka: ['CKV_GCP_94'],
    },
    'google.dataflow.has-an-account-of-its-own': {
      duty: 'grant-least-access',
      title: 'Workers act as an account of their own',
      severity: 'medium',
      expect: { account: 'own' },
      risk: 'The job may do all that the default account may do, often in the whole project.',
    },
    'google.dataflow.uses-your-own-key': {
      duty: 'control-keys',
      title: 'The state of the job is encrypted with a key of your own',
      severity: 'low',
      expect: { ownKey: true },
      risk: 'You can neither withdraw the key nor see each use of it.',
      aka: ['CKV_GCP_90'],
    },
  }),
];
