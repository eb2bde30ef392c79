import { customer, demarcate, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted, infrastructure } from '../baselines/index.ts';
import { says as google } from '../baselines/sources.ts';
import { restingOn } from '../resting-on.ts';
import { disk, image, instance, project } from './service.ts';
import { says } from './sources.ts';

const byTheMachine = notApplicable('the machine that uses it answers for it');
const insideTheImage = 'what is inside an image, no configuration shows';
const noData = notApplicable('settings of a project hold no data of their own');
const keys = {
  'managed by Google': shared(
    { provider: 'Holds the keys and manages them.', customer: 'Decide whether that is enough, and bring a key of your own where it is not.' },
    says.encryption,
  ),
  'your own': unchecked(
    'the key itself is judged where it is declared, in Cloud KMS',
    shared({ provider: 'Guards the key and uses it only as long as you let it.', customer: 'Rotate the key and decide who may use it.' }, says.encryption),
  ),
  'supplied by you': unchecked(
    'where you keep the key, no configuration shows',
    customer('Keep the key outside of Google, and bring it with every call; without it the data are lost.', says.keys),
  ),
} as const;

export default [
  demarcate(instance, {
    ...infrastructure,
    'harden-os': shared(
      { provider: 'Offers machines that prove how they booted.', customer: 'Boot only signed software, and close the ways in that nobody needs.' },
      says.shielded,
    ),
    'authenticate-strongly': customer('Have IAM decide who may log in, and not keys that lie in metadata.', says.login),
    'grant-least-access': customer('Attach an account of its own that may do only what the machine needs.', says.accounts),
    'limit-exposure': customer('Give an external address only to what the internet has to reach.', says.addresses),
    'filter-traffic': shared(
      {
        provider: 'Drops packets with addresses that are not those of the machine.',
        customer: 'Leave that so on all that is no router; set firewall rules in the network.',
      },
      says.forwarding,
    ),
    'control-keys': shared(
      { provider: 'Holds the default keys and manages them.', customer: 'Decide whether that is enough, and bring a key of your own where it is not.' },
      says.encryption,
    ),
    'undo-mistakes': customer('Protect machines that must not vanish from deletion.', says.deletion),
  }),
  demarcate(disk, {
    ...abstracted,
    'encrypt-at-rest': provider('Encrypts every disk, with nothing to switch on.', says.encryption),
    'control-keys': when(disk, 'key', keys),
    'guard-credentials': customer('Keep keys that you supply out of the configuration.', says.keys),
    'limit-exposure': byTheMachine,
    'filter-traffic': byTheMachine,
    'segment-network': byTheMachine,
    'undo-mistakes': unchecked(
      'snapshots are taken by schedules beside the disk',
      customer('Take snapshots, so that a wrong change can be undone.', says.snapshots),
    ),
    'survive-failure': unchecked(
      'whether a zone may be lost with the disk is known to people',
      shared(
        {
          provider: 'Keeps several copies within a zone, or in two zones where asked to.',
          customer: 'Ask for a regional disk where a zone may not be missed.',
        },
        says.zones,
      ),
    ),
  }),
  demarcate(image, {
    ...abstracted,
    ...restingOn(infrastructure, says.imageParts, 'write-safe-code', 'apply-dependency-patches', 'find-vulnerabilities'),
    'publish-dependency-patches': infrastructure['publish-dependency-patches'],
    'control-keys': when(image, 'key', keys),
    'limit-exposure': customer('Share images with those who need them, and not with everybody.', says.images),
    'publish-os-patches': infrastructure['publish-os-patches'],
    'guard-credentials': unchecked(insideTheImage, customer('Keep keys and secrets out of the image.', google.keyFiles)),
    'apply-os-patches': unchecked(insideTheImage, customer('Build the image again with what was fixed, and make machines from it.', says.imageParts)),
    'harden-os': unchecked(insideTheImage, customer('Set the system in the image up so that it offers little to attack.', says.imageParts)),
    'stop-malware': unchecked(insideTheImage, customer('Let nothing hostile into the image.', says.imageParts)),
    'undo-mistakes': unchecked('old images are kept by those who build them', customer('Keep images from which machines can be made again.', says.keptImages)),
    'guard-supply-chain': unchecked(
      'where an image came from before it was registered, no configuration shows',
      customer('Build images only from what you verified.', says.imageParts),
    ),
  }),
  demarcate(project, {
    ...abstracted,
    'authenticate-strongly': customer('Switch OS Login on for all machines of the project.', says.login),
    'limit-exposure': noData,
    'filter-traffic': noData,
    'segment-network': noData,
    'encrypt-at-rest': noData,
    'control-keys': noData,
    'back-up-data': noData,
    'undo-mistakes': noData,
    'prove-recovery': noData,
    'classify-data': noData,
    'retain-and-dispose': noData,
    'prevent-leaks': noData,
    'keep-residency': noData,
  }),
];
