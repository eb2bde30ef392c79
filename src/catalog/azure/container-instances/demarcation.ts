import { customer, demarcate, provider, shared, unchecked, when } from '../../../model/index.ts';
import { platform } from '../baselines/index.ts';
import { loggedOnRequest } from '../benchmark.ts';
import { group } from './service.ts';
import { says } from './sources.ts';

const insideTheImage = 'what is inside an image, no configuration shows';

export default [
  demarcate(group, {
    ...platform,
    'isolate-tenants': provider('Keeps each group apart from others by the hypervisor.', says.overview),
    'isolate-workloads': unchecked(
      'whether containers may share a group depends on how far you trust them',
      shared(
        { provider: 'Keeps each group apart from others.', customer: 'Put containers that do not trust each other into groups of their own.' },
        says.overview,
      ),
    ),
    'apply-os-patches': provider('Fixes the machines below the containers.', says.system),
    'publish-os-patches': provider('Builds the fixes of the machines below the containers.', says.system),
    'publish-platform-patches': provider('Builds the fixes of the container runtime.', says.system),
    'apply-platform-patches': provider('Installs the fixes of the container runtime.', says.system),
    'offer-upgrades': provider('Moves the runtime forward, and announces what it takes away.', says.system),
    'upgrade-platform': provider('Runs containers on a runtime of its own choosing.', says.system),
    'survive-failure': unchecked(
      'how much failure must be survived follows from what the containers are for',
      shared({ provider: 'Runs a group in the zone that was named, or in any.', customer: 'Run two groups at least, in different zones.' }, says.zones),
    ),
    'limit-exposure': customer('Put the group into a network of yours, and give it no public address.', says.hardening),
    'encrypt-in-transit': unchecked(
      'what containers send and accept is decided inside them',
      customer('Encrypt what your containers send and accept.', says.inside),
    ),
    'guard-credentials': customer('Keep secrets out of plain variables, and pull images by an identity.', says.hardening),
    'apply-dependency-patches': unchecked(insideTheImage, customer('Build images again on fixed libraries and bases, and start the group anew.', says.images)),
    'guard-supply-chain': unchecked(
      'what a registry promises of an image, its name does not say',
      customer('Run only images from a registry of yours, whose content you verified.', says.images),
    ),
    'find-vulnerabilities': unchecked(
      'images are scanned in the registry',
      customer('Have images scanned in the registry, and watch for new holes.', says.images),
    ),
    'harden-workload': customer('Run no container with rights over the kernel below it.', says.hardening),
    'encrypt-at-rest': provider('Encrypts what it keeps of the group, with nothing to switch on.', says.encryption),
    'control-keys': when(group, 'key', {
      'managed by Microsoft': shared(
        { provider: 'Holds the keys and manages them.', customer: 'Decide whether that is enough, and bring a key of your own where it is not.' },
        says.encryption,
      ),
      'your own': unchecked(
        'the key itself is judged where it is declared, in its vault',
        shared({ provider: 'Uses the key only as long as you let it.', customer: 'Rotate the key, and decide who may use it.' }, says.encryption),
      ),
    }),
    'record-access': shared(
      { provider: 'Sends what containers write to a workspace where it is told to.', customer: 'Name the workspace, and keep what it gets.' },
      loggedOnRequest('container-instances'),
    ),
  }),
];
