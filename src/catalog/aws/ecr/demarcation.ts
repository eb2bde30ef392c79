import { customer, demarcate, held, inferred, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { use } from '../baselines/sources-of-use.ts';
import { byKey } from '../key-choice.ts';
import { partOf } from '../part-of.ts';
import { publicRepository, registry, repository } from './service.ts';
import { says } from './sources.ts';

const setting = 'Name the repositories that are scanned by themselves.';
const published = inferred(
  says.open,
  'Says that the customer decides who may push to a public repository; so what is published there, and a copy of it elsewhere, is the customer’s to see to.',
);
const inImages = 'what is inside an image, no configuration shows';

const keptTags = shared({ provider: 'Refuses to overwrite tags that are immutable.', customer: 'Leave them immutable, and know what is pushed.' }, says.tags);
/** Two ways to scan: once when an image comes, or again and again. */
const scanning = when(repository, 'scanner', {
  BASIC: shared({ provider: 'Looks for known holes when an image is pushed.', customer: 'Act on findings, and have old images scanned again.' }, says.scanning),
  ENHANCED: shared({ provider: 'Looks for known holes again whenever new ones become known.', customer: 'Act on findings.' }, says.enhanced),
});

const store = {
  ...abstracted,
  'encrypt-at-rest': provider('Encrypts every image, always.', says.encryption),
  'encrypt-in-transit': provider('Takes calls over TLS only.', says.network),
  'survive-failure': provider('Keeps images in several zones of the region.', says.durable),
  'apply-platform-patches': provider('Installs the fixes of the registry.', says.service),
  'publish-dependency-patches': held(use.libraryMakers, {
    party: 'third-party:software-vendors',
    does: 'Publish fixes of the libraries and base images that images build on.',
  }),
  'apply-dependency-patches': unchecked(
    inImages,
    customer(
      'Build images again on fixed bases and libraries, and push them.',
      inferred(says.scanning, 'Says that AWS looks for known holes in images, and closes none; so building images anew is for those who pushed them.'),
    ),
  ),
  'back-up-data': unchecked(
    'images can be built again, and copies in other regions are set up for the registry',
    shared({ provider: 'Copies images to where the registry says.', customer: 'Have images copied that cannot be built again.' }, says.replication),
  ),
  'record-access': provider('Records every call in CloudTrail.', says.trail),
} as const;

export default [
  demarcate(repository, {
    ...store,
    'control-keys': when(repository, 'keys', byKey(says.encryption)),
    'limit-exposure': customer('Let no statement of the repository’s policy speak of everybody.', says.policy),
    'guard-supply-chain': when(repository, 'tags', {
      MUTABLE: customer('Make tags immutable, and know what is pushed.', says.tags),
      MUTABLE_WITH_EXCLUSION: keptTags,
      IMMUTABLE: keptTags,
      IMMUTABLE_WITH_EXCLUSION: keptTags,
    }),
    'find-vulnerabilities': when(repository, 'scanned', {
      'by its own setting': scanning,
      'by the registry': scanning,
      'by nothing': customer('Have pushed images scanned, and old ones again.', says.scanning),
    }),
    'retain-and-dispose': shared(
      { provider: 'Removes the images that the lifecycle policy names.', customer: 'Write a lifecycle policy for images that nobody needs.' },
      says.lifecycle,
    ),
    'undo-mistakes': shared(
      { provider: 'Refuses to delete a repository that holds images, unless told otherwise.', customer: 'Do not have images deleted with their repository.' },
      says.deletion,
    ),
  }),
  demarcate(registry, {
    ...partOf('stands on each repository'),
    'find-vulnerabilities': shared({ provider: 'Scans the repositories that the filters name.', customer: setting }, says.scanning),
  }),
  demarcate(publicRepository, {
    ...store,
    'encrypt-at-rest': provider(
      'Encrypts every image, always.',
      inferred(says.encryption, 'Says of private repositories that images lie in S3 and are always encrypted; public ones are kept alike.'),
    ),
    'encrypt-in-transit': provider(
      'Takes calls over TLS only.',
      inferred(says.network, 'Says of ECR that calls are made over TLS; that is how images are pushed to a public repository too.'),
    ),
    'control-keys': provider(
      'Owns the keys and manages them.',
      inferred(says.encryption, 'Says that images are encrypted with keys of S3 unless a repository names another; a public one names none.'),
    ),
    'guard-apis': unchecked(
      'who should be allowed to push, no configuration shows',
      shared({ provider: 'Lets everybody pull, and only those push whom your policies let in.', customer: 'Decide who may push.' }, says.open),
    ),
    'apply-dependency-patches': unchecked(
      inImages,
      customer(
        'Build images again on fixed bases and libraries, and push them.',
        inferred(says.open, 'Says that the customer decides who may push to a public repository; so building its images anew is for those who push them.'),
      ),
    ),
    'record-access': provider('Records every call in CloudTrail.', says.publicTrail),
    'limit-exposure': notApplicable('a public repository is there for everybody'),
    'filter-traffic': notApplicable('a public repository is there for everybody'),
    'segment-network': notApplicable('a public repository is reached by the public address of the gallery'),
    'back-up-data': unchecked('images can be built again', customer('Keep the images that you publish elsewhere too.', published)),
    'prevent-leaks': unchecked('what is inside an image, no configuration shows', customer('Push nothing that must not be public.', says.open)),
    'find-vulnerabilities': unchecked(
      'public repositories are not scanned by the registry',
      customer(
        'Scan images before they are pushed.',
        inferred(
          says.scanning,
          'Says that the filters of a private registry choose what is scanned, and speaks of no public repository; so scanning what is published is the customer’s.',
        ),
      ),
    ),
    'guard-supply-chain': unchecked('who signs what, no configuration shows', customer('Sign what you publish.', published)),
    'undo-mistakes': unchecked('tags of the public gallery can be overwritten', customer('Keep the images that you publish elsewhere too.', published)),
  }),
];
