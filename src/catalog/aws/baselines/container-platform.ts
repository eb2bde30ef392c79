import { customer, type DutyId, type Holder, held, provider, shared, unchecked } from '../../../model/index.ts';
import { borrowed } from '../../borrowed.ts';
import { common, floodsAtYourFront } from './every-family.ts';
import { below, platform } from './sources-of-the-stack.ts';
import { data, operations, use } from './sources-of-use.ts';

const insideTheImage = 'what is inside an image, no configuration shows';

/** EKS: AWS runs the control plane, the customer brings images and workloads. The cells of a node's system are the service's to override. */
export const clusters: Readonly<Record<DutyId, Holder>> = {
  ...common,
  'absorb-floods': floodsAtYourFront,
  'isolate-tenants': provider('Keeps the machines and control planes of customers apart.', below.controlPlanesApart),
  'isolate-workloads': unchecked(
    'whether two workloads may share a kernel depends on how far you trust them',
    customer('Place workloads that must not reach each other on separate machines.', below.containersTogether),
  ),
  'publish-os-patches': provider('Publishes fixed images of the systems that it builds to host containers.', below.nodeImages),
  'apply-os-patches': unchecked(
    'the patch level of a running machine is not in its configuration',
    customer('Move the machines that host containers to the fixed image.', below.nodes),
  ),
  'harden-os': customer('Set up the machines that host containers so that they offer little to attack.', below.nodes),
  'stop-malware': unchecked(
    'what runs inside machines and containers, no configuration shows',
    customer('Detect and stop hostile programs on machines and in containers.', below.guestMalware),
  ),
  'publish-platform-patches': provider('Publishes fixes of the control plane, the agents and the add-ons that it offers.', platform.nodeUpgrades),
  'apply-platform-patches': unchecked(
    'the version of an agent on a running machine is not in its configuration',
    shared({ provider: 'Installs the fixes of the control plane.', customer: 'Bring fixed agents and add-ons onto the machines.' }, platform.nodeUpgrades),
  ),
  'offer-upgrades': provider('Offers new versions of the platform, and says when old ones end.', platform.clusterVersions),
  'upgrade-platform': customer('Move to a supported version of the platform before the old one ends.', platform.clusterVersions),
  'survive-failure': shared(
    { provider: 'Runs the control plane in several zones.', customer: 'Run enough copies of each workload in several zones.' },
    platform.spreadCluster,
  ),
  'limit-exposure': customer('Decide which workloads and which control plane endpoints the internet can reach.', use.clusterEndpoint),
  'filter-traffic': customer('Open only the ports and sources that workloads need.', use.clusterNetwork),
  'segment-network': customer('Keep workloads that need not talk to each other in separate networks.', use.clusterNetwork),
  'control-egress': customer('Decide what workloads may call outside.', use.clusterEgress),
  'encrypt-in-transit': shared(
    { provider: 'Encrypts traffic to and within the control plane.', customer: 'Encrypt what workloads send to each other and to their callers.' },
    use.clusterTraffic,
  ),
  'guard-credentials': customer('Hand secrets to workloads from a secret store, and rotate them.', use.secrets),
  'write-safe-code': unchecked(insideTheImage, customer('Build, review and test the programs in your images.', use.workloads)),
  'publish-dependency-patches': held(use.libraryMakers, {
    party: 'third-party:software-vendors',
    does: 'Publish fixes of the libraries and base images that images build on.',
  }),
  'apply-dependency-patches': unchecked(insideTheImage, customer('Build images again on fixed libraries and bases, and deploy them.', use.containerImages)),
  'guard-supply-chain': customer('Run only images whose origin and content you verified.', use.trustedImages),
  'harden-workload': customer('Run each container without privileges, capabilities or writable places that it does not need.', use.containerRights),
  'guard-apis': unchecked(
    'how a program treats its callers, no configuration shows',
    customer('Authenticate, authorise and throttle the callers of what you publish.', use.interfaces),
  ),
  'encrypt-at-rest': customer('See that the storage of workloads and machines is encrypted.', data.clusterVolumes),
  'back-up-data': unchecked(
    'data of workloads lies in volumes and databases, which are checked there',
    customer('Back up the volumes and settings of workloads.', data.backups),
  ),
  'undo-mistakes': unchecked(
    'the wanted state lives in a repository that the cloud does not show',
    customer('Keep the definitions of workloads in a place from which they can be rolled back.', data.definitions),
  ),
  'record-access': shared(
    { provider: 'Records the calls that manage resources for 90 days.', customer: 'Switch on the logs of the control plane and of workloads.' },
    operations.ownLogs,
  ),
  'find-vulnerabilities': unchecked(
    'scans run in the registry and are checked there',
    customer('Scan images and running workloads.', operations.vulnerabilities),
  ),
};

/** What AWS says of all that runs in containers, and not of EKS alone. */
const everywhere = {
  'isolate-tenants': provider('Keeps what runs the containers of its customers apart.', below.tenantsApart),
  'filter-traffic': customer('Open only the ports and sources that workloads need.', use.securityGroups),
  'segment-network': customer('Keep workloads that need not talk to each other in separate networks.', use.layers),
  'write-safe-code': unchecked(insideTheImage, customer('Build, review and test the programs in your images.', use.imagePrograms)),
  'harden-workload': customer('Run each container without privileges, capabilities or writable places that it does not need.', use.imageRights),
} as const satisfies Partial<Record<DutyId, Holder>>;

/** Orchestrated containers, drawn after EKS. */
export const containerPlatform = { ...borrowed(clusters, 'EKS', 'eks/'), ...everywhere };
