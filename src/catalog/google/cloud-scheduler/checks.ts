import { checks } from '../../../model/index.ts';
import { job } from './service.ts';

const toAnAddress = { calls: 'an address' } as const;

export default [
  checks(job, {
    'google.cloud-scheduler.calls-with-a-token': {
      duty: 'authenticate-strongly',
      title: 'The job calls with a token of a service account',
      severity: 'medium',
      given: toAnAddress,
      expect: { signed: true },
      risk: 'What answers the job must answer anybody who finds the address.',
    },
    'google.cloud-scheduler.acts-as-its-own-account': {
      duty: 'grant-least-access',
      title: 'The job calls as an account that was made for it',
      severity: 'low',
      given: { calls: 'an address', signed: true },
      expect: { account: 'own' },
      risk: 'A job for one call may do all that the machines of the project may.',
    },
    'google.cloud-scheduler.calls-encrypted': {
      duty: 'encrypt-in-transit',
      title: 'The address is called by https',
      severity: 'medium',
      given: toAnAddress,
      expect: { inClear: false },
      risk: 'Whoever listens on the way takes the token.',
    },
    'google.cloud-scheduler.keeps-secrets-out-of-headers': {
      duty: 'guard-credentials',
      title: 'No header of the job carries a password or token in the code',
      severity: 'high',
      expect: { secretInCode: false },
      risk: 'Whoever reads the code or the job can make the call himself.',
    },
  }),
];
