import { customer, demarcate, held, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { keyCases } from '../own-key.ts';
import { repository } from './service.ts';
import { says } from './sources.ts';

export default [
  demarcate(repository, {
    ...abstracted,
    'publish-dependency-patches': held(says.packages, {
      party: 'third-party:software-vendors',
      does: 'Publish fixes of the libraries and base images that images and packages build on.',
    }),
    'apply-dependency-patches': unchecked(
      'what is inside an image or a package, no configuration shows',
      customer('Build images and packages again on fixed libraries and bases, and push them.', says.packages),
    ),
    'limit-exposure': customer('Let nobody read or write but those who are named.', says.everybody),
    'control-keys': when(repository, 'keys', keyCases(says.keys)),
    'guard-supply-chain': customer('Have a tag stay with the image that it was given to.', says.tags),
    'undo-mistakes': unchecked(
      'artifacts are built again from their source, which the cloud does not show',
      customer('Keep what is deployed, and delete only what no longer is.', says.tags),
    ),
    'find-vulnerabilities': when(repository, 'scans', {
      Google: shared(
        { provider: 'Scans images for known holes, where its interface is enabled in the project.', customer: 'Leave scanning on, and close what it finds.' },
        says.scanning,
      ),
      'nobody but you': customer('Look for known holes in what the repository holds.', says.scanning),
    }),
  }),
];
