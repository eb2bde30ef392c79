import { checks, empty, oneOf } from '../../../model/index.ts';
import { nobodyInParticular } from '../everybody.ts';
import { job, runService } from './service.ts';

export default [
  checks(runService, {
    'google.cloud-run.asks-who-calls': {
      duty: 'guard-apis',
      title: 'The service takes calls of known identities only',
      severity: 'high',
      expect: { callers: nobodyInParticular, asksCallers: true },
      risk: 'Anybody on the internet may call, and use whatever the service offers.',
      aka: ['CKV_GCP_102'],
    },
    'google.cloud-run.is-kept-from-the-internet': {
      duty: 'limit-exposure',
      title: 'The service is reached through your networks or a load balancer only',
      severity: 'medium',
      expect: { ingress: oneOf('load balancers', 'your networks') },
      risk: 'Requests pass by the filters of the load balancer, or come from where nobody should call.',
    },
    'google.cloud-run.has-an-account-of-its-own': {
      duty: 'grant-least-access',
      title: 'The service acts as an account of its own',
      severity: 'medium',
      expect: { account: 'own' },
      risk: 'A hole in the program opens all that the default account may do, often the whole project.',
    },
    'google.cloud-run.keeps-secrets-elsewhere': {
      duty: 'guard-credentials',
      title: 'No variable of its environment holds a secret',
      severity: 'high',
      expect: { secrets: empty },
      risk: 'Whoever may look at the service reads the secret.',
    },
    'google.cloud-run.runs-verified-images': {
      duty: 'guard-supply-chain',
      title: 'A policy vouches for the images that the service runs',
      severity: 'low',
      expect: { verified: true },
      risk: 'An image that nobody reviewed is deployed as easily as any other.',
    },
    'google.cloud-run.uses-your-own-key': {
      duty: 'control-keys',
      title: 'The service is encrypted with a key of your own',
      severity: 'low',
      expect: { ownKey: true },
      risk: 'You can neither withdraw the key nor see each use of it.',
    },
  }),
  checks(job, {
    'google.cloud-run.job-asks-who-runs-it': {
      duty: 'guard-apis',
      title: 'Not everybody may run the job',
      severity: 'high',
      expect: { callers: nobodyInParticular },
      risk: 'Anybody may start work at your cost, on your data.',
    },
    'google.cloud-run.job-has-an-account-of-its-own': {
      duty: 'grant-least-access',
      title: 'The job acts as an account of its own',
      severity: 'medium',
      expect: { account: 'own' },
      risk: 'A hole in the program opens all that the default account may do, often the whole project.',
    },
    'google.cloud-run.job-keeps-secrets-elsewhere': {
      duty: 'guard-credentials',
      title: 'No variable of the job’s environment holds a secret',
      severity: 'high',
      expect: { secrets: empty },
      risk: 'Whoever may look at the job reads the secret.',
    },
    'google.cloud-run.job-runs-verified-images': {
      duty: 'guard-supply-chain',
      title: 'A policy vouches for the images that the job runs',
      severity: 'low',
      expect: { verified: true },
      risk: 'An image that nobody reviewed is deployed as easily as any other.',
    },
    'google.cloud-run.job-uses-your-own-key': {
      duty: 'control-keys',
      title: 'The job is encrypted with a key of your own',
      severity: 'low',
      expect: { ownKey: true },
      risk: 'You can neither withdraw the key nor see each use of it.',
    },
  }),
];
