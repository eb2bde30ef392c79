import { at, mapping, type Several } from '../../../model/index.ts';
import { secondsAt } from '../seconds.ts';
import { key, ring } from './service.ts';

const members = at<Several<string>>('iamPolicy.bindings.*.members');

export default [
  mapping(key, 'cloudkms.googleapis.com/CryptoKey', ['name'], {
    purpose: at('purpose'),
    period: secondsAt('rotationPeriod', 0),
    protection: at('versionTemplate.protectionLevel'),
    imported: at('importOnly', false),
    waits: secondsAt('destroyScheduledDuration', 2_592_000),
    members,
  }),
  mapping(ring, 'cloudkms.googleapis.com/KeyRing', ['name'], { members }),
];
