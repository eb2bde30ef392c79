import { checks } from '../../../model/index.ts';
import { check } from './service.ts';

export default [
  checks(check, {
    'solarwinds.pingdom.asks-over-tls': {
      duty: 'encrypt-in-transit',
      title: 'The check asks over TLS',
      severity: 'low',
      given: { asksForPages: true },
      expect: { overTls: true },
      risk: 'What the check sends and gets can be read and changed on its way, and an answer over HTTP counts as one.',
    },
    'solarwinds.pingdom.carries-no-password': {
      duty: 'guard-credentials',
      title: 'No password is written out in the check',
      severity: 'high',
      expect: { writtenPassword: false },
      risk: 'Whoever may read the code signs in where the check does.',
    },
  }),
];
