import { customer, demarcate, held, inferred, notApplicable, provider, shared, unchecked } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { use } from '../baselines/sources-of-use.ts';
import { ownCode } from '../own-code.ts';
import { partOf } from '../part-of.ts';
import { distribution, infrastructure, pipeline, recipe } from './service.ts';
import { says } from './sources.ts';

const onDistribution = notApplicable('stands on the distribution, which says where images go and who gets them');
const ofPipeline = partOf('stands on the pipeline that builds the image');

export default [
  demarcate(pipeline, {
    ...abstracted,
    'write-safe-code': ownCode('components'),
    'publish-dependency-patches': held(use.libraryMakers, {
      party: 'third-party:software-vendors',
      does: 'Publish fixes of the software that goes into images.',
    }),
    'apply-dependency-patches': unchecked(
      'how old the software in an image is, no configuration of the pipeline shows',
      customer(
        'Build images again with fixed software, regularly, and put them into service.',
        inferred(says.patches, 'Says that an image is the customer’s to patch once it is built, by building it again; so is the software in it.'),
      ),
    ),
    'publish-os-patches': held(
      says.patches,
      { party: 'provider', does: 'Publishes images with the latest fixes each month.' },
      { party: 'third-party:software-vendors', does: 'Publish fixes of the systems that they make.' },
    ),
    'apply-os-patches': customer('Build images again on fixed ones, regularly, and put them into service.', says.patches),
    'harden-os': unchecked(
      'what components do to an image, no configuration of the pipeline shows',
      customer('Harden the image by components.', says.hardening),
    ),
    'limit-exposure': onDistribution,
    'filter-traffic': notApplicable('stands on the infrastructure configuration'),
    'encrypt-in-transit': provider('Takes calls over TLS.', use.endpointTls),
    'guard-supply-chain': unchecked(
      'where components and base images came from, no configuration shows',
      customer('Build only on images and components whose origin you verified.', says.origins),
    ),
    'encrypt-at-rest': notApplicable('stands on the recipe and the distribution'),
    'control-keys': onDistribution,
    'prevent-leaks': onDistribution,
    'back-up-data': unchecked(
      'recipes lie in a repository that the cloud does not show',
      customer('Keep recipes where images can be built again from.', says.builds),
    ),
    'undo-mistakes': unchecked('how many images are kept is a matter of lifecycle policies', customer('Keep the last images that worked.', says.builds)),
    'record-access': notApplicable('stands on the infrastructure configuration'),
    'find-vulnerabilities': shared(
      { provider: 'Runs tests and scans on instances of the new image.', customer: 'Leave tests on, switch scans on, and act on what they find.' },
      says.findings,
    ),
  }),
  demarcate(infrastructure, {
    ...ofPipeline,
    'harden-os': customer('Have the metadata service of build instances ask for tokens.', says.practices),
    'filter-traffic': unchecked(
      'the rules of its security groups are judged where they are declared',
      customer('Open nothing to build instances that they do not need.', says.networks),
    ),
    'record-access': customer('Have the logs of builds kept.', says.infrastructure),
  }),
  demarcate(recipe, { ...ofPipeline, 'encrypt-at-rest': customer('Encrypt the disks of the image.', says.distribution) }),
  demarcate(distribution, {
    ...ofPipeline,
    'prevent-leaks': customer('Share images with accounts that you name, and make none public.', says.practices),
    'encrypt-at-rest': unchecked('whether disks are encrypted is said by the recipe', customer('Encrypt the disks of the image.', says.distribution)),
    'control-keys': shared(
      { provider: 'Encrypts the image in each region with the key that is named.', customer: 'Name a key of your own in each region.' },
      says.distribution,
    ),
  }),
];
