import { customer, demarcate, held, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { says as azure } from '../baselines/sources.ts';
import { authenticatedByDefault, movesEncrypted } from '../benchmark.ts';
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
    'guard-supply-chain': customer('Take in and run only images from sources that you trust.', says.hardening),
    'publish-dependency-patches': held(
      says.others,
      { party: 'provider', does: 'Sees to fixes of the libraries in the service.' },
      { party: 'third-party:software-vendors', does: 'Publish fixes of what your images build on.' },
    ),
    'apply-dependency-patches': unchecked(
      'what is inside an image, no configuration shows',
      customer('Build images again on fixed libraries and bases, and push them.', azure.building),
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
    'retain-and-dispose': customer('Delete images that nothing names any more.', says.untagged),
    'prevent-leaks': customer('Keep images from being exported to other registries.', says.exported),
    'undo-mistakes': unchecked(
      'soft delete and locks of images are set on the images themselves',
      customer('Have deleted images kept for a while.', says.softDelete),
    ),
    'record-access': shared(
      { provider: 'Records the calls that manage the registry.', customer: 'Keep the record of pulls, pushes and logins.' },
      says.monitored,
    ),
  }),
];
