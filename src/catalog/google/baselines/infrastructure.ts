import { customer, type DutyId, type Holder, held, provider, shared, unchecked } from '../../../model/index.ts';
import { common } from './every-family.ts';
import { says } from './sources.ts';

const insideTheGuest = 'what happens inside the machine, no configuration shows';

/** Machines and networks: the guest system and all above it is the customer's. */
export const infrastructure: Readonly<Record<DutyId, Holder>> = {
  ...common,
  'absorb-floods': unchecked(
    'what stands before the machines is not part of them',
    shared({ provider: 'Absorbs floods at its front ends.', customer: 'Put a load balancer before what the internet can reach.' }, says.floodsFront),
  ),
  'isolate-tenants': provider('Keeps the machines of customers apart on the hosts that they share.', says.hypervisor),
  'isolate-workloads': unchecked(
    insideTheGuest,
    shared({ provider: 'Keeps each machine apart from all others.', customer: 'Keep apart what shares one machine.' }, says.hypervisor),
  ),
  'publish-os-patches': held(
    says.images,
    { party: 'third-party:software-vendors', does: 'Publish fixes of the systems that they make.' },
    { party: 'provider', does: 'Publishes fixed public images of these systems.' },
  ),
  'apply-os-patches': unchecked(
    'the patch level inside the machine is not in its configuration; ask the patch reports of VM Manager',
    customer('Install the fixes of the guest system.', says.guest),
  ),
  'harden-os': customer('Set up the guest system so that it offers little to attack.', says.guest),
  'stop-malware': unchecked(insideTheGuest, customer('Detect and stop hostile programs in the guest system.', says.inside)),
  'publish-platform-patches': held(
    says.images,
    { party: 'third-party:software-vendors', does: 'Publish fixes of the engines and runtimes that you install.' },
    { party: 'provider', does: 'Fixes the control plane through which machines and networks are run.' },
  ),
  'apply-platform-patches': unchecked(insideTheGuest, customer('Install the fixes of the engines and runtimes on the machine.', says.guest)),
  'offer-upgrades': held(
    says.images,
    { party: 'third-party:software-vendors', does: 'Release new versions of what you install, and say when old ones end.' },
    { party: 'provider', does: 'Releases new images and machine types, and says when old ones end.' },
  ),
  'upgrade-platform': unchecked(insideTheGuest, customer('Move to supported versions of system, engines and runtimes before the old ones end.', says.inside)),
  'survive-failure': unchecked(
    'groups that spread machines over zones are not read yet',
    customer('Spread machines over several zones, and replace the ones that fail.', says.spread),
  ),
  'limit-exposure': customer('Decide what the internet can reach, and keep the rest on internal addresses.', says.settings),
  'filter-traffic': customer('Open only the ports and sources that are needed in firewall rules.', says.firewall),
  'segment-network': unchecked(
    'what need not talk to each other is known to people',
    customer('Divide the network so that what need not talk to each other cannot.', says.segments),
  ),
  'control-egress': unchecked('what machines must reach is known to people', customer('Decide what may leave the network, and where to.', says.firewall)),
  'encrypt-in-transit': unchecked(
    'what machines send to each other is decided inside them',
    shared({ provider: 'Encrypts traffic to its own services.', customer: 'Encrypt what your own programs send and accept.' }, says.transit),
  ),
  'guard-credentials': customer('Keep keys and secrets out of images, start scripts and settings, and rotate them.', says.keyFiles),
  'write-safe-code': unchecked(insideTheGuest, customer('Build, review and test the programs that you put on the machine.', says.guest)),
  'publish-dependency-patches': held(says.libraryMakers, {
    party: 'third-party:software-vendors',
    does: 'Publish fixes of the libraries that programs build on.',
  }),
  'apply-dependency-patches': unchecked(insideTheGuest, customer('Take fixed libraries into your programs and deploy them again.', says.guest)),
  'guard-supply-chain': unchecked(
    'where an image came from before it was registered, no configuration shows',
    customer('Run only images and programs whose origin you verified.', says.inside),
  ),
  'harden-workload': unchecked(insideTheGuest, customer('Run each program without rights that it does not need.', says.inside)),
  'guard-apis': unchecked(insideTheGuest, customer('Authenticate, authorise and throttle the callers of what you publish.', says.inside)),
  'encrypt-at-rest': provider('Encrypts every disk, with nothing to switch on.', says.encryption),
  'control-keys': provider('Holds the default keys and manages them.', says.encryption),
  'back-up-data': unchecked(
    'snapshots are taken by schedules and services beside the machine',
    customer('Take snapshots or backups, and keep them apart from the original.', says.copiesKept),
  ),
  'undo-mistakes': customer('Protect what must not vanish from deletion by mistake.', says.settings),
  'record-access': unchecked(
    'what a project records is checked on the project, and flow logs on the subnet',
    shared(
      { provider: 'Records the calls that change settings or permissions.', customer: 'Collect the logs of the guest system and of the network.' },
      says.collected,
    ),
  ),
  'find-vulnerabilities': unchecked(
    'scans run beside the machine and are not part of its settings',
    customer('Scan machines and what is installed on them.', says.inside),
  ),
};
