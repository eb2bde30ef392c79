import { customer, type DutyId, type Holder, held, inferred, provider, shared, unchecked } from '../../../model/index.ts';
import { infrastructure } from './infrastructure.ts';
import { says } from './sources.ts';

const insideTheImage = 'what is inside an image, no configuration shows';

/** Orchestrated containers: Google runs the control plane and builds the nodes’ system, the customer brings images and workloads. */
export const containerPlatform: Readonly<Record<DutyId, Holder>> = {
  ...infrastructure,
  'isolate-workloads': unchecked(
    'whether two workloads may share a kernel depends on how far you trust them',
    customer('Place workloads that must not reach each other on separate nodes.', inferred(says.cluster)),
  ),
  'publish-os-patches': provider('Builds and patches the systems that nodes run.', says.cluster),
  'publish-platform-patches': provider('Builds the fixes of the control plane and of the components on nodes.', says.cluster),
  'apply-platform-patches': provider('Upgrades the control plane automatically.', says.cluster),
  'offer-upgrades': provider('Offers new versions, and says when old ones end.', inferred(says.cluster)),
  'harden-os': shared({ provider: 'Hardens the systems that it builds for nodes.', customer: 'Leave the protections of nodes on.' }, says.cluster),
  'stop-malware': unchecked(
    'detection in containers is switched on in Security Command Center',
    shared(
      { provider: 'Builds detection into the kernel of nodes, for those who buy it.', customer: 'Switch detection on, and act on what it finds.' },
      says.clusterDetection,
    ),
  ),
  'write-safe-code': unchecked(insideTheImage, customer('Build, review and test the programs in your images.', says.cluster)),
  'publish-dependency-patches': held(inferred(says.cluster), {
    party: 'third-party:software-vendors',
    does: 'Publish fixes of the libraries and base images that images build on.',
  }),
  'apply-dependency-patches': unchecked(insideTheImage, customer('Build images again on fixed libraries and bases, and deploy them.', says.cluster)),
  'guard-supply-chain': unchecked(
    'where images come from is decided by admission, which is not read yet',
    customer('Run only images whose origin you verified.', inferred(says.cluster)),
  ),
  'harden-workload': unchecked(
    'workloads are checked where they are declared',
    customer('Run each container without rights that it does not need.', says.cluster),
  ),
  'undo-mistakes': unchecked(
    'the wanted state lives in a repository that the cloud does not show',
    customer('Keep the definitions of workloads in a place from which they can be rolled back.', says.definitions),
  ),
  'filter-traffic': customer('Decide which workloads may talk to each other.', inferred(says.cluster)),
  'guard-credentials': unchecked(
    'secrets are checked where workloads use them',
    customer('Rotate the credentials of clusters, and hand secrets to workloads from a secret store.', says.cluster),
  ),
};
