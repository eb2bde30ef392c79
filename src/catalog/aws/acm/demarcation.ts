import { customer, demarcate, inferred, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { certificate, privateAuthority } from './service.ts';
import { says } from './sources.ts';

const shown = notApplicable('a certificate is shown to everybody who connects; its key belongs to guard-credentials');
const onWhole = notApplicable('stands on what the certificate is for');

const common = {
  ...abstracted,
  'apply-platform-patches': provider('Installs the fixes of the service.', says.service),
  'encrypt-in-transit': provider('Takes calls over TLS only.', says.network),
  'filter-traffic': onWhole,
  'segment-network': onWhole,
} as const;

export default [
  demarcate(certificate, {
    ...common,
    'limit-exposure': shown,
    'prevent-leaks': shown,
    'classify-data': shown,
    'encrypt-at-rest': provider('Keeps private keys encrypted.', says.keys),
    'control-keys': provider('Manages the key that encrypts private keys.', says.keys),
    'guard-credentials': when(certificate, 'renewal', {
      ACM: shared(
        {
          provider: 'Makes and guards the private key, and renews the certificate while it is in use.',
          customer: 'Leave its validation by DNS in place, and keep it in use.',
        },
        says.renewal,
      ),
      'ACM, once you answer': shared(
        { provider: 'Makes and guards the private key, and asks by email before it renews.', customer: 'Validate by DNS, or answer the emails in time.' },
        says.renewal,
      ),
      you: customer('Keep the private key out of the source, and renew the certificate before it ends.', says.imported),
    }),
    'back-up-data': notApplicable('a certificate is issued anew rather than restored'),
    'prove-recovery': notApplicable('a certificate is issued anew rather than restored'),
    'undo-mistakes': notApplicable('a certificate that is in use cannot be deleted, and a new one can be issued'),
    'retain-and-dispose': shown,
    'record-access': provider('Has every public certificate recorded in transparency logs.', says.transparency),
  }),
  demarcate(privateAuthority, {
    ...common,
    'apply-platform-patches': provider('Installs the fixes of the service.', says.authorityService),
    'encrypt-in-transit': provider('Takes calls over TLS only.', says.authority),
    'limit-exposure': unchecked(
      'whom an authority certifies, no configuration shows',
      shared({ provider: 'Issues to those who may ask.', customer: 'Let few ask, and nobody of another account without need.' }, says.issuing),
    ),
    'encrypt-at-rest': provider('Keeps private keys in hardware modules.', says.modules),
    'control-keys': shared(
      {
        provider: 'Guards the key of the authority in hardware modules that it manages.',
        customer: 'Keep a root disabled but for signing authorities below it.',
      },
      inferred(
        says.modules,
        'Says that private keys of authorities are stored in hardware modules that AWS manages; so what a root is used to sign is for the customer to say.',
      ),
    ),
    'guard-credentials': shared(
      { provider: 'Publishes which certificates are revoked, where that is on.', customer: 'Switch lists or OCSP on, and revoke what is lost.' },
      says.authorities,
    ),
    'back-up-data': notApplicable('nobody can copy the key of an authority; lists of revoked certificates lie in a bucket'),
    'prove-recovery': notApplicable('nobody can copy the key of an authority'),
    'undo-mistakes': shared(
      { provider: 'Holds back the deletion of an authority for the waiting period.', customer: 'Leave the waiting period long enough to notice.' },
      says.deletion,
    ),
    'classify-data': notApplicable('an authority keeps certificates, which are shown to everybody'),
    'record-access': unchecked(
      'audit reports are asked for, and no configuration shows whether',
      shared({ provider: 'Writes audit reports when asked.', customer: 'Ask for audit reports, and read them.' }, says.reports),
    ),
  }),
];
