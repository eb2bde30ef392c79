import { customer, demarcate, provider, when } from '../../../model/index.ts';
import { settingsOnly } from '../settings-only.ts';
import { certificate } from './service.ts';
import { says } from './sources.ts';

export default [
  demarcate(certificate, {
    ...settingsOnly('a certificate is shown to everybody; what it is for is judged where it is used'),
    'encrypt-in-transit': when(certificate, 'managedBy', {
      Google: provider('Obtains the certificate, and renews it before it ends.', says.kinds),
      you: customer('Renew the certificate before it ends.', says.kinds),
    }),
    'guard-credentials': when(certificate, 'managedBy', {
      Google: provider('Makes a new private key for each certificate, and keeps it.', says.kinds),
      you: customer('Keep the private key out of sight, and replace it.', says.kinds),
    }),
  }),
];
