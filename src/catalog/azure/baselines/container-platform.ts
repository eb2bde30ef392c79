import { customer, type DutyId, type Holder, held, provider, shared, unchecked } from '../../../model/index.ts';
import { borrowed } from '../../borrowed.ts';
import { infrastructure } from './infrastructure.ts';
import { says } from './sources.ts';
import { family } from './sources-of-families.ts';

const insideTheImage = 'what is inside an image, no configuration shows';

/** AKS: Microsoft runs the control plane and builds the nodes’ system, the customer brings images and workloads. */
export const clusters: Readonly<Record<DutyId, Holder>> = {
  ...infrastructure,
  'isolate-workloads': unchecked(
    'whether two workloads may share a kernel depends on how far you trust them',
    customer('Place workloads that must not reach each other on separate nodes.', family.images),
  ),
  'publish-os-patches': provider('Publishes fixed images of the systems of nodes each week.', family.cluster),
  'apply-os-patches': unchecked('the patch level of a running node is not in its configuration', customer('Move nodes to the fixed image.', family.cluster)),
  'harden-os': unchecked(
    'what is changed on a running node is not in its configuration',
    shared(
      { provider: 'Hardens the systems that it builds for nodes.', customer: 'Leave nodes as they were built, and open no logins to them.' },
      family.cluster,
    ),
  ),
  'stop-malware': unchecked(
    'what runs inside nodes and containers, no configuration shows',
    customer('Detect and stop hostile programs on nodes and in containers.', family.images),
  ),
  'publish-platform-patches': provider('Publishes fixes of the control plane, the agents and the add-ons that it offers.', family.cluster),
  'apply-platform-patches': unchecked(
    'the version of an agent on a running node is not in its configuration',
    shared({ provider: 'Installs the fixes of the control plane.', customer: 'Bring fixed agents onto the nodes.' }, family.cluster),
  ),
  'offer-upgrades': provider('Offers new versions of the platform, and says when old ones end.', family.cluster),
  'upgrade-platform': unchecked(
    'which versions are still supported changes with time',
    customer('Move to a supported version of the platform before the old one ends.', family.cluster),
  ),
  'survive-failure': unchecked(
    'how much failure must be survived follows from what the workloads are for',
    shared({ provider: 'Keeps the control plane running.', customer: 'Run enough nodes, and copies of each workload, in several zones.' }, family.cluster),
  ),
  'encrypt-in-transit': unchecked(
    'what workloads send to each other is decided inside them',
    shared(
      { provider: 'Encrypts traffic to and within the control plane.', customer: 'Encrypt what workloads send to each other and to their callers.' },
      family.images,
    ),
  ),
  'guard-credentials': unchecked(
    'secrets are checked where workloads use them',
    customer('Hand secrets to workloads from a vault, and rotate them.', family.secrets),
  ),
  'write-safe-code': unchecked(insideTheImage, customer('Build, review and test the programs in your images.', says.building)),
  'publish-dependency-patches': held(family.images, {
    party: 'third-party:software-vendors',
    does: 'Publish fixes of the libraries and base images that images build on.',
  }),
  'apply-dependency-patches': unchecked(insideTheImage, customer('Build images again on fixed libraries and bases, and deploy them.', says.building)),
  'guard-supply-chain': unchecked(
    'where images come from is decided by admission, which is checked where policies are declared',
    customer('Run only images whose origin and content you verified.', says.building),
  ),
  'harden-workload': unchecked(
    'workloads are checked where they are declared',
    customer('Run each container without privileges, capabilities or writable places that it does not need.', family.images),
  ),
  'guard-apis': unchecked(
    'how a program treats its callers, no configuration shows',
    customer('Authenticate, authorise and throttle the callers of what you publish.', family.images),
  ),
  'back-up-data': unchecked(
    'data of workloads lies in volumes and databases, which are checked there',
    shared({ provider: 'Backs up the state of the control plane.', customer: 'Back up the volumes and settings of workloads.' }, family.cluster),
  ),
  'undo-mistakes': unchecked(
    'the wanted state lives in a repository that the cloud does not show',
    customer('Keep the definitions of workloads in a place from which they can be rolled back.', says.versions),
  ),
  'record-access': unchecked(
    'whether a diagnostic setting stands beside the resource is checked where the service has a check of it',
    shared({ provider: 'Records the calls that manage resources.', customer: 'Switch on the logs of the control plane and of workloads.' }, family.logs),
  ),
  'find-vulnerabilities': unchecked('scans run in the registry and beside the cluster', customer('Scan images and running workloads.', says.scans)),
};

/** Orchestrated containers, drawn after AKS. */
export const containerPlatform = borrowed(clusters, 'AKS', 'aks/support-policies');
