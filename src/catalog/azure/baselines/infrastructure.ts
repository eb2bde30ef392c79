import { customer, type DutyId, type Holder, held, provider, shared, unchecked } from '../../../model/index.ts';
import { common, floodsAtYourFront } from './every-family.ts';
import { says } from './sources.ts';
import { family } from './sources-of-families.ts';

const insideTheGuest = 'what happens inside the machine, no configuration shows';

/** Virtual machines, disks and networks: the guest system and all above it is the customer’s. */
export const infrastructure: Readonly<Record<DutyId, Holder>> = {
  ...common,
  'absorb-floods': floodsAtYourFront,
  'isolate-tenants': provider('Keeps the machines of customers apart in memory, devices and network.', says.hypervisor),
  'isolate-workloads': unchecked(
    insideTheGuest,
    shared({ provider: 'Keeps each machine apart from all others.', customer: 'Keep apart what shares one machine.' }, says.hypervisor),
  ),
  'publish-os-patches': held(
    family.makers,
    { party: 'third-party:software-vendors', does: 'Publish fixes of the systems that they make.' },
    { party: 'provider', does: 'Publishes fixes of Windows, and fixed images of these systems.' },
  ),
  'apply-os-patches': unchecked(
    'the patch level inside the machine is not in its configuration; ask the reports of Azure Update Manager',
    customer('Install the fixes of the guest system.', family.guest),
  ),
  'harden-os': unchecked(insideTheGuest, customer('Set up the guest system so that it offers little to attack.', family.guestSystem)),
  'stop-malware': unchecked(insideTheGuest, customer('Detect and stop hostile programs in the guest system.', family.guest)),
  'publish-platform-patches': held(
    family.makers,
    { party: 'third-party:software-vendors', does: 'Publish fixes of the engines and runtimes that you install.' },
    { party: 'provider', does: 'Fixes the control plane through which machines and networks are run.' },
  ),
  'apply-platform-patches': unchecked(insideTheGuest, customer('Install the fixes of the engines and runtimes on the machine.', family.guest)),
  'offer-upgrades': held(
    family.makers,
    { party: 'third-party:software-vendors', does: 'Release new versions of what you install, and say when old ones end.' },
    { party: 'provider', does: 'Releases new images and sizes of machine, and says when old ones end.' },
  ),
  'upgrade-platform': unchecked(
    insideTheGuest,
    customer('Move to supported versions of system, engines and runtimes before the old ones end.', family.guestSystem),
  ),
  'survive-failure': unchecked(
    'how much failure must be survived follows from what the machine is for',
    shared(
      { provider: 'Offers zones that fail apart from each other.', customer: 'Spread machines over zones, and replace the ones that fail.' },
      family.spread,
    ),
  ),
  'limit-exposure': unchecked(
    'what is meant to be public is known to people; addresses and rules are checked where they stand',
    customer('Decide what the internet can reach, and keep the rest on private addresses.', family.machines),
  ),
  'filter-traffic': unchecked(
    'rules are checked in the network security groups and firewalls that hold them',
    customer('Open only the ports and sources that are needed.', family.networks),
  ),
  'segment-network': unchecked(
    'what need not talk to each other is known to people',
    customer('Divide the network so that what need not talk to each other cannot.', family.networks),
  ),
  'control-egress': unchecked('what machines must reach is known to people', customer('Decide what may leave the network, and where to.', family.machines)),
  'encrypt-in-transit': unchecked(
    'what machines send to each other is decided inside them',
    customer('Encrypt what your own programs send and accept.', family.moving),
  ),
  'guard-credentials': unchecked(insideTheGuest, customer('Keep keys and secrets out of images, start scripts and settings, and rotate them.', family.secrets)),
  'write-safe-code': unchecked(insideTheGuest, customer('Build, review and test the programs that you put on the machine.', says.building)),
  'publish-dependency-patches': held(family.makers, {
    party: 'third-party:software-vendors',
    does: 'Publish fixes of the libraries that programs build on.',
  }),
  'apply-dependency-patches': unchecked(insideTheGuest, customer('Take fixed libraries into your programs and deploy them again.', says.building)),
  'guard-supply-chain': unchecked(
    'where an image came from before it was registered, no configuration shows',
    customer('Run only images and programs whose origin you verified.', says.building),
  ),
  'harden-workload': unchecked(insideTheGuest, customer('Run each program without rights that it does not need.', family.own)),
  'guard-apis': unchecked(insideTheGuest, customer('Authenticate, authorise and throttle the callers of what you publish.', family.own)),
  'encrypt-at-rest': provider('Encrypts what it stores on managed disks, with nothing to switch on.', says.atRest),
  'control-keys': unchecked(
    'keys are chosen on disks, and checked there',
    shared({ provider: 'Holds and manages the keys that are its own.', customer: 'Choose whose key encrypts the data.' }, says.atRest),
  ),
  'back-up-data': unchecked(
    'backups are taken by vaults beside the machine, and checked there',
    customer('Take backups, and keep them apart from the original.', family.guest),
  ),
  'undo-mistakes': unchecked(
    'locks stand on resource groups and subscriptions, which are not read as a setting of each resource',
    customer('Protect what must not vanish from deletion by mistake.', says.locks),
  ),
  'record-access': unchecked(
    'logs of the guest system are collected by agents inside it',
    shared({ provider: 'Records the calls that manage resources.', customer: 'Collect the logs of the guest system and of the network.' }, says.logging),
  ),
  'find-vulnerabilities': unchecked(
    'scans run beside the machine and are not part of its settings',
    customer('Scan machines and what is installed on them.', says.scans),
  ),
};
