import { derived, mapping, spelled, unreadable } from '../../../model/index.ts';
import { managerOf } from './managed.ts';
import { certificate } from './service.ts';

const keyInCode = unreadable('an export has no private keys, and is no code');

export default [
  mapping(certificate, 'certificatemanager.googleapis.com/Certificate', ['name'], { managedBy: derived('', managerOf), keyInCode }),
  mapping(certificate, 'compute.googleapis.com/SslCertificate', ['name', 'selfLink'], {
    managedBy: spelled('type', { MANAGED: 'Google', SELF_MANAGED: 'you' }),
    keyInCode,
  }),
];
