import { customer, type DutyId, type Holder, held, provider, shared, unchecked } from '../../../model/index.ts';
import { borrowed } from '../../borrowed.ts';
import { common, floodsAtYourFront } from './every-family.ts';
import { below, platform } from './sources-of-the-stack.ts';
import { data, operations, use } from './sources-of-use.ts';

const insideTheGuest = 'what happens inside the instance, no configuration shows';

/** EC2 instances, volumes and networks: the guest system and all above it is the customer's. */
export const machines: Readonly<Record<DutyId, Holder>> = {
  ...common,
  'absorb-floods': floodsAtYourFront,
  'isolate-tenants': provider('Keeps the instances, memory and volumes of customers apart in hardware and hypervisor.', below.instancesApart),
  'isolate-workloads': unchecked(
    insideTheGuest,
    shared(
      { provider: 'Keeps each instance apart from all others, your own included.', customer: 'Keep apart what shares one instance.' },
      below.instancesApart,
    ),
  ),
  'publish-os-patches': held(
    below.publicImages,
    { party: 'provider', does: 'Publishes fixed images and packages of Amazon Linux, and fixed Windows images.' },
    { party: 'third-party:software-vendors', does: 'Publish fixes of the systems that they make.' },
  ),
  'apply-os-patches': unchecked(
    'the patch level inside the instance is not in its configuration; ask the patch reports of Systems Manager',
    customer('Install the fixes of the guest system.', below.guest),
  ),
  'harden-os': customer('Set up the guest system and its metadata service so that they offer little to attack.', below.guestHardening),
  'stop-malware': unchecked(insideTheGuest, customer('Detect and stop hostile programs in the guest system.', below.guestMalware)),
  'publish-platform-patches': held(
    platform.ownEngineMakers,
    { party: 'third-party:software-vendors', does: 'Publish fixes of the engines and runtimes that you install.' },
    { party: 'provider', does: 'Fixes the control plane through which instances and networks are run.' },
  ),
  'apply-platform-patches': unchecked(insideTheGuest, customer('Install the fixes of the engines and runtimes on the instance.', platform.ownEngines)),
  'offer-upgrades': held(
    platform.ownEngineMakers,
    { party: 'third-party:software-vendors', does: 'Release new versions of what you install, and say when old ones end.' },
    { party: 'provider', does: 'Releases new images and instance types, and says when old ones end.' },
  ),
  'upgrade-platform': unchecked(
    insideTheGuest,
    customer('Move to supported versions of system, engines and runtimes before the old ones end.', platform.ownUpgrades),
  ),
  'survive-failure': customer('Spread instances over several zones, and replace the ones that fail.', platform.spread),
  'limit-exposure': customer('Decide what the internet can reach, and keep the rest in private networks.', use.instanceNetwork),
  'filter-traffic': customer('Open only the ports and sources that are needed in security groups and network lists.', use.instanceNetwork),
  'segment-network': customer('Divide the network so that what need not talk to each other cannot.', use.instanceSegments),
  'control-egress': customer('Decide what may leave the network, and where to.', use.securityGroups),
  'encrypt-in-transit': unchecked(
    'what instances send to each other is decided inside them',
    shared(
      {
        provider: 'Encrypts traffic between its facilities, and between instances of recent types.',
        customer: 'Encrypt what your own programs send and accept.',
      },
      use.instanceTraffic,
    ),
  ),
  'guard-credentials': customer('Keep keys and secrets out of images, start scripts and settings, and rotate them.', use.secrets),
  'write-safe-code': unchecked(insideTheGuest, customer('Build, review and test the programs that you put on the instance.', use.programs)),
  'publish-dependency-patches': held(use.libraryMakers, {
    party: 'third-party:software-vendors',
    does: 'Publish fixes of the libraries that programs build on.',
  }),
  'apply-dependency-patches': unchecked(insideTheGuest, customer('Take fixed libraries into your programs and deploy them again.', use.libraries)),
  'guard-supply-chain': unchecked(
    'where an image came from before it was registered, no configuration shows',
    shared({ provider: 'Marks the images that it publishes itself.', customer: 'Run only images and programs whose origin you verified.' }, use.sharedImages),
  ),
  'harden-workload': unchecked(insideTheGuest, customer('Run each program without rights that it does not need.', use.programRights)),
  'guard-apis': unchecked(insideTheGuest, customer('Authenticate, authorise and throttle the callers of what you publish.', use.interfaces)),
  'encrypt-at-rest': customer('See that every volume and snapshot is encrypted.', data.volumes),
  'back-up-data': customer('Take snapshots or backups, and keep them apart from the original.', data.backups),
  'undo-mistakes': customer('Protect instances from deletion by mistake.', data.termination),
  'record-access': shared(
    { provider: 'Records the calls that manage resources for 90 days.', customer: 'Switch on flow logs, and collect the logs of the guest system.' },
    operations.ownLogs,
  ),
  'find-vulnerabilities': unchecked(
    'scans run beside the instance and are not part of its settings',
    customer('Scan instances and what is installed on them.', operations.vulnerabilities),
  ),
};

/** What AWS says of all that customers run, and not of EC2 alone. */
const everywhere = {
  'filter-traffic': customer('Open only the ports and sources that are needed in security groups and network lists.', use.securityGroups),
  'segment-network': customer('Divide the network so that what need not talk to each other cannot.', use.layers),
  'undo-mistakes': customer('Keep versions or copies from which a wrong change or deletion can be taken back.', data.ownCopies),
} as const satisfies Partial<Record<DutyId, Holder>>;

/** Machines that another service makes, drawn after EC2. */
export const infrastructure = { ...borrowed(machines, 'EC2', 'AWSEC2/', 'ebs/'), ...everywhere };
