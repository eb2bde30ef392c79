import { checks } from '../../../model/index.ts';
import { certificate } from './service.ts';

export default [
  checks(certificate, {
    'google.certificate-manager.is-renewed-by-google': {
      duty: 'encrypt-in-transit',
      title: 'Google renews the certificate',
      severity: 'low',
      expect: { managedBy: 'Google' },
      risk: 'The day on which nobody renewed it, nobody gets through.',
    },
    'google.certificate-manager.keeps-its-key-out-of-code': {
      duty: 'guard-credentials',
      title: 'The private key of the certificate does not stand in the code',
      severity: 'high',
      given: { managedBy: 'you' },
      expect: { keyInCode: false },
      risk: 'Whoever reads the code can pass for your site.',
    },
  }),
];
