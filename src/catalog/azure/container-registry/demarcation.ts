import { customer, demarcate, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { authenticatedByDefault, loggedOnRequest, movesEncrypted } from '../benchmark.ts';
import { registry } from './service.ts';
import { says } from './sources.ts';

export default [
  demarcate(registry, {
    ...abstracted,
    'guard-apis': provider('Authenticates callers before they get at what is kept here.', authenticatedByDefault('container-registry')),
    'survive-failure': provider('Spreads every registry over the zones of its region, which cannot be switched off.', says.reliability),
    'limit-exposure': shared(
      { provider: 'Lets nobody pull without a name until that is switched on.', customer: 'Leave it so, but for images that everybody may have.' },
      says.anonymous,
    ),
    'filter-traffic': customer('Keep the registry off the internet, or name the networks that may reach it.', says.hardening),
    'encrypt-in-transit': provider('Serves images over TLS.', movesEncrypted('container-registry')),
    'guard-credentials': customer('Do without the shared administrator.', says.hardening),
    'guard-supply-chain': shared(
      { provider: 'Stores images by their digest.', customer: 'Take in and run only images that were looked at and that you trust.' },
      says.trust,
    ),
    'publish-dependency-patches': unchecked(
      'whose libraries are in an image, the registry does not say',
      shared({ provider: 'Fixes the software of the registry.', customer: 'Watch for fixes of what your images build on.' }, says.trust),
    ),
    'apply-dependency-patches': unchecked(
      'what is inside an image, no configuration shows',
      customer('Build images again on fixed libraries and bases, and push them.', says.trust),
    ),
    'find-vulnerabilities': unchecked(
      'scans are a plan of Defender for Cloud, and checked there',
      shared({ provider: 'Looks for holes in the registry itself.', customer: 'Have the images in it scanned.' }, says.scans),
    ),
    'encrypt-at-rest': provider('Encrypts everything that is stored, with nothing to switch on.', says.reliability),
    'control-keys': when(registry, 'key', {
      'managed by Microsoft': shared(
        { provider: 'Holds the keys and manages them.', customer: 'Decide whether that is enough, and bring a key of your own where it is not.' },
        says.storage,
      ),
      'your own': unchecked(
        'the key itself is judged where it is declared, in its vault',
        shared(
          { provider: 'Uses the key only as long as you let it.', customer: 'Keep the key in a vault, rotate it and decide who may use it.' },
          says.storage,
        ),
      ),
    }),
    'back-up-data': shared({ provider: 'Copies images to the regions that were asked for.', customer: 'Ask for copies in other regions.' }, says.copies),
    'retain-and-dispose': customer('Delete images that nothing names any more.', says.trust),
    'prevent-leaks': customer('Keep images from being exported to other registries.', says.networks),
    'undo-mistakes': unchecked(
      'soft delete and locks of images are set on the images themselves',
      customer('Keep deleted images for a while, and lock those that run.', says.trust),
    ),
    'record-access': shared(
      { provider: 'Records the calls that manage the registry.', customer: 'Keep the record of pulls, pushes and logins.' },
      loggedOnRequest('container-registry'),
    ),
  }),
];
