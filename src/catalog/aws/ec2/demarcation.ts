import { customer, demarcate, held, inferred, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { machines as infrastructure } from '../baselines/index.ts';
import { partOf } from '../part-of.ts';
import settings from './demarcation-settings.ts';
import { autoScalingGroup, image, instance, launchConfiguration, launchTemplate, snapshot, volume } from './service.ts';
import { says } from './sources.ts';

const encrypted = shared(
  { provider: 'Encrypts the volume, its snapshots and the way to the machine.', customer: 'Ask for encryption, and keep asking for it.' },
  says.encryption,
);
const plain = customer('Switch encryption on, for the volume or for the whole region.', says.encryption);
const keyOfVolume = unchecked(
  'the key that is named for a volume is judged on the volume',
  shared({ provider: 'Manages the key that is used where none is named.', customer: 'Name a key of your own where its policy matters.' }, says.keys),
);
const settingsOfStart = customer('Choose how closely the machine is watched.', says.monitoring);
const metadata = customer('Have the metadata service ask for tokens, or switch it off.', says.metadata);
const script = customer('Keep secrets out of the start-up script, and let the machine fetch them through a role.', says.userData);

/** What is started from a template or configuration answers for the rest. */
const start = {
  ...partOf('stands on the machines that are started from it'),
  'harden-os': metadata,
  'limit-exposure': customer('Give out public addresses only where something must be reached from outside.', says.publicAddress),
  'guard-credentials': script,
  'encrypt-at-rest': customer('Ask for encryption of every volume, or switch it on for the whole region.', says.encryption),
};

export default [
  demarcate(instance, {
    ...infrastructure,
    'isolate-tenants': provider('Keeps instances on one host apart in processor, memory and storage.', says.apart),
    'publish-os-patches': held(
      says.windowsImages,
      { party: 'provider', does: 'Publishes fixed images and packages of Amazon Linux, and fixed Windows images.' },
      { party: 'third-party:software-vendors', does: 'Publish fixes of the systems that they make.' },
    ),
    'apply-os-patches': unchecked(
      'the patch level inside the instance is not in its configuration; ask the patch reports of Systems Manager',
      customer('Install the fixes of the guest system, by hand or with Patch Manager.', says.patches),
    ),
    'harden-os': customer('Set up the guest system, and have its metadata service ask for tokens.', says.metadata),
    'configure-platform': settingsOfStart,
    'survive-failure': unchecked(
      'an instance stands in one zone; what is spread shows on Auto Scaling groups',
      shared({ provider: 'Runs several zones in each region.', customer: 'Spread instances over zones, and replace the ones that fail.' }, says.resilience),
    ),
    'limit-exposure': customer('Give it a public address only where it must be reached from outside, and keep its admin ports closed.', says.network),
    'filter-traffic': notApplicable('stands on its security groups'),
    'segment-network': unchecked(
      'which machines belong apart, no configuration shows',
      customer('Start it in a subnet and with groups of its own.', says.network),
    ),
    'control-egress': notApplicable('stands on its security groups and its network'),
    'encrypt-in-transit': unchecked(
      'what instances send to each other is decided inside them',
      shared(
        {
          provider: 'Encrypts traffic between its facilities, and between instances of many types.',
          customer: 'Encrypt what your own programs send and accept.',
        },
        says.transit,
      ),
    ),
    'guard-credentials': customer('Keep secrets out of the start-up script, and let the machine act through a role.', says.userData),
    'grant-least-access': unchecked(
      'what a role may do is judged on the role',
      customer('Give the role of the machine only the permissions that its programs need.', says.roles),
    ),
    'encrypt-at-rest': when(instance, 'rootVolume', { encrypted, plain }),
    'control-keys': keyOfVolume,
    'back-up-data': unchecked(
      'snapshots are taken by backup plans and lifecycle policies beside the instance',
      customer('Take snapshots of its volumes regularly, or have them taken.', says.backups),
    ),
    'undo-mistakes': customer('Protect it from termination where it is not replaced by itself.', says.termination),
    'record-access': unchecked(
      'flow logs stand on the network, and logs of the guest inside it',
      shared(
        { provider: 'Records the calls that manage instances for 90 days.', customer: 'Collect the logs of the guest system, and switch on flow logs.' },
        inferred(
          says.trail,
          'Says that management events are kept for 90 days without asking; so what else must be recorded of an instance is for the customer to switch on.',
        ),
      ),
    ),
  }),
  demarcate(launchTemplate, start),
  demarcate(launchConfiguration, {
    ...start,
    'harden-os': customer('Have the metadata service ask for tokens, or switch it off.', says.metadataConfiguration),
  }),
  demarcate(autoScalingGroup, {
    ...partOf('stands on the template and on the machines of the group'),
    'survive-failure': shared(
      {
        provider: 'Keeps the number of machines, and goes on in other zones when one fails.',
        customer: 'Name several zones, and have the load balancer asked.',
      },
      says.zones,
    ),
    'offer-upgrades': provider('Offers launch templates in place of launch configurations.', says.configurations),
    'upgrade-platform': customer('Move from launch configurations to launch templates.', says.configurations),
  }),
  demarcate(volume, {
    ...partOf('stands on the machine that the volume is attached to'),
    'isolate-tenants': provider('Hands over volumes that are empty, and keeps them apart from those of others.', says.wiped),
    'survive-failure': unchecked(
      'what stands in another zone shows on snapshots and copies',
      shared(
        { provider: 'Keeps the volume several times over within its zone.', customer: 'Keep what must outlive a zone in snapshots or elsewhere.' },
        says.durable,
      ),
    ),
    'encrypt-in-transit': provider('Encrypts the way between an encrypted volume and its machine.', says.diskTraffic),
    'classify-data': infrastructure['classify-data'],
    'encrypt-at-rest': when(volume, 'stored', {
      'encrypted by the account': shared(
        { provider: 'Encrypts every new volume of the region, whatever it says.', customer: 'Leave encryption by default on.' },
        says.byDefault,
      ),
      encrypted,
      plain,
    }),
    'control-keys': shared(
      {
        provider: 'Manages the key that is used where none is named.',
        customer: 'Decide whether the AWS managed key is enough, and name a key of your own where it is not.',
      },
      says.keys,
    ),
    'back-up-data': unchecked(
      'snapshots are taken by backup plans and lifecycle policies beside the volume',
      customer('Take snapshots regularly, or have them taken.', says.backups),
    ),
    'prove-recovery': infrastructure['prove-recovery'],
    'undo-mistakes': unchecked(
      'the recycle bin is a setting of the account',
      customer('Have the recycle bin keep deleted volumes and snapshots for a while.', says.recycleBin),
    ),
    'retain-and-dispose': infrastructure['retain-and-dispose'],
    'keep-residency': infrastructure['keep-residency'],
    'prevent-leaks': infrastructure['prevent-leaks'],
  }),
  demarcate(snapshot, {
    ...partOf('stands on the volume'),
    'encrypt-at-rest': customer('Encrypt the volume, or the copy.', says.snapshots),
    'control-keys': keyOfVolume,
    'survive-failure': provider('Keeps the snapshot in all zones of the region.', says.backups),
    'back-up-data': unchecked(
      'whether a copy stands in another region or account, the snapshot does not show',
      customer('Copy snapshots to another region or account.', says.copies),
    ),
    'prove-recovery': infrastructure['prove-recovery'],
    'retain-and-dispose': infrastructure['retain-and-dispose'],
    'keep-residency': infrastructure['keep-residency'],
    'prevent-leaks': unchecked(
      'whether an account deserves the snapshot that it was given, no configuration shows',
      customer('Share snapshots with no account that should not read all that is on them.', says.sharing),
    ),
  }),
  demarcate(image, {
    ...partOf('stands on the machines that are started from the image'),
    'guard-supply-chain': unchecked(
      'where an image came from before it was registered, no configuration shows',
      customer('Build images from sources that you verified.', says.sharedImages),
    ),
    'encrypt-at-rest': customer('Encrypt the volumes of the image, or switch encryption on for the whole region.', says.image),
    'control-keys': keyOfVolume,
    'prevent-leaks': customer('Share the image with the accounts that need it, and with no others.', says.images),
    'retain-and-dispose': infrastructure['retain-and-dispose'],
    'keep-residency': infrastructure['keep-residency'],
  }),
  ...settings,
];
