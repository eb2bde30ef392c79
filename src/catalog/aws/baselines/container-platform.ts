import { customer, type DutyId, type Holder, held, provider, shared, unchecked } from '../../../model/index.ts';
import { common } from './common.ts';
import { below, data, operations, platform, use } from './sources.ts';

const insideTheImage = 'What is inside an image, no configuration shows.';

/** Orchestrated containers: AWS runs the control plane, the customer brings images and workloads. The cells of a node's system are the service's to override. */
export const containerPlatform: Readonly<Record<DutyId, Holder>> = {
  ...common,
  'absorb-floods': unchecked(
    'Shielding stands on what faces the internet, and whether it is enough shows only under attack.',
    shared(
      { provider: 'Turns away common floods at the network and transport layers.', customer: 'Put a shielded front before what faces the internet.' },
      below.floodsAtTheEdge,
    ),
  ),
  'isolate-tenants': provider('Keeps the machines and control planes of customers apart.', below.instancesApart),
  'isolate-workloads': unchecked(
    'Whether two workloads may share a kernel depends on how far you trust them.',
    customer('Place workloads that must not reach each other on separate machines.', below.containersTogether),
  ),
  'publish-os-patches': provider('Publishes fixed images of the systems that it builds to host containers.', below.nodeImages),
  'apply-os-patches': unchecked(
    'The patch level of a running machine is not in its configuration.',
    customer('Move the machines that host containers to the fixed image.', below.nodes),
  ),
  'harden-os': customer('Set up the machines that host containers so that they offer little to attack.', below.nodes),
  'stop-malware': unchecked(
    'What runs inside machines and containers, no configuration shows.',
    customer('Detect and stop hostile programs on machines and in containers.', below.nodes),
  ),
  'publish-platform-patches': provider('Publishes fixes of the control plane, the agents and the add-ons that it offers.', platform.controlPlane),
  'apply-platform-patches': unchecked(
    'The version of an agent on a running machine is not in its configuration.',
    shared({ provider: 'Installs the fixes of the control plane.', customer: 'Bring fixed agents and add-ons onto the machines.' }, platform.controlPlane),
  ),
  'offer-upgrades': provider('Offers new versions of the platform, and says when old ones end.', platform.clusterUpgrade),
  'upgrade-platform': customer('Move to a supported version of the platform before the old one ends.', platform.clusterUpgrade),
  'survive-failure': shared(
    { provider: 'Runs the control plane in several zones.', customer: 'Run enough copies of each workload in several zones.' },
    platform.spread,
  ),
  'limit-exposure': customer('Decide which workloads and which control plane endpoints the internet can reach.', use.securityGroups),
  'filter-traffic': customer('Open only the ports and sources that workloads need.', use.securityGroups),
  'segment-network': customer('Keep workloads that need not talk to each other in separate networks.', use.securityGroups),
  'control-egress': customer('Decide what workloads may call outside.', use.securityGroups),
  'encrypt-in-transit': shared(
    { provider: 'Encrypts traffic to and within the control plane.', customer: 'Encrypt what workloads send to each other and to their callers.' },
    use.physicalEncryption,
  ),
  'guard-credentials': customer('Hand secrets to workloads from a secret store, and rotate them.', use.credentials),
  'write-safe-code': unchecked(insideTheImage, customer('Build, review and test the programs in your images.', use.code)),
  'publish-dependency-patches': held(use.code, {
    party: 'third-party:software-vendors',
    does: 'Publish fixes of the libraries and base images that images build on.',
  }),
  'apply-dependency-patches': unchecked(insideTheImage, customer('Build images again on fixed libraries and bases, and deploy them.', use.images)),
  'guard-supply-chain': customer('Run only images whose origin and content you verified.', use.images),
  'harden-workload': customer('Run each container without privileges, capabilities or writable places that it does not need.', use.containerHardening),
  'guard-apis': unchecked(
    'How a program treats its callers, no configuration shows.',
    customer('Authenticate, authorise and throttle the callers of what you publish.', use.interfaces),
  ),
  'encrypt-at-rest': customer('See that the storage of workloads and machines is encrypted.', data.volumes),
  'back-up-data': unchecked(
    'Data of workloads lies in volumes and databases, which are checked there.',
    customer('Back up the volumes and settings of workloads.', data.backups),
  ),
  'undo-mistakes': unchecked(
    'The wanted state lives in a repository that the cloud does not show.',
    customer('Keep the definitions of workloads in a place from which they can be rolled back.', data.undo),
  ),
  'record-access': shared(
    { provider: 'Records the calls that manage resources for 90 days.', customer: 'Switch on the logs of the control plane and of workloads.' },
    operations.accessLogs,
  ),
  'find-vulnerabilities': unchecked(
    'Scans run in the registry and are checked there.',
    customer('Scan images and running workloads.', operations.vulnerabilities),
  ),
};
