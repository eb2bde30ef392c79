import { customer, type DutyId, type Holder, held, notApplicable, provider, shared, unchecked } from '../../../model/index.ts';
import { says } from './sources.ts';

const byPeople = 'people do this, and no configuration shows whether they did';
const below = notApplicable('stands on what the cluster runs on: machines of your own, or those of a cloud');
const inTheCluster = 'how the cluster is set up does not stand in the objects that run on it';

/** What lies below a cluster: whoever provides its machines answers for it. */
const ground = {
  'guard-facilities': below,
  'sustain-facilities': below,
  'maintain-hardware': below,
  'destroy-media': below,
  'guard-network-fabric': below,
  'absorb-floods': below,
  'patch-hypervisor': below,
  'isolate-tenants': notApplicable('a cluster of your own has no other tenants'),
} as const satisfies Partial<Record<DutyId, Holder>>;

const machines = {
  'isolate-workloads': unchecked(
    'whether two workloads may share a machine depends on how far you trust them',
    customer('Place workloads that must not reach each other on separate nodes, or in a sandbox.', says.runtime),
  ),
  'publish-os-patches': held(says.systems, { party: 'third-party:system-vendor', does: 'Publishes fixes of the system that nodes run.' }),
  'apply-os-patches': unchecked(inTheCluster, customer('Bring the fixes onto every node.', says.systems)),
  'harden-os': unchecked(inTheCluster, customer('Run nodes on a system that offers only what containers need.', says.nodes)),
  'stop-malware': unchecked(
    'what runs inside nodes and containers, no configuration shows',
    customer('Detect and stop hostile programs on nodes and in containers.', says.malware),
  ),
  'publish-platform-patches': provider('Publishes fixes for the three newest minor versions.', says.patches),
  'apply-platform-patches': unchecked(inTheCluster, customer('Install patch releases on the control plane and the nodes.', says.patches)),
  'offer-upgrades': provider('Releases minor versions, and says how long each is supported.', says.patches),
  'upgrade-platform': unchecked(inTheCluster, customer('Move the cluster to a version that is still supported.', says.patches)),
  'configure-platform': unchecked(
    'settings that matter are checked under the narrower duty that names them',
    customer('Choose the settings that Kubernetes leaves to you.', says.checklist),
  ),
  'survive-failure': customer('Run enough copies in enough places, and have what fails told and replaced.', says.native),
  'limit-consumption': customer('Limit what each workload may use of a node.', says.quotas),
  'guard-model-use': notApplicable('no AI model answers here'),
} as const satisfies Partial<Record<DutyId, Holder>>;

const network = {
  'limit-exposure': customer('Decide what can be reached from outside, and keep the rest inside.', says.checklist),
  'filter-traffic': customer('Limit by policy what may reach each workload.', says.network),
  'segment-network': unchecked(
    'which workloads need not talk to each other, no manifest says',
    customer('Separate workloads by namespaces and policies.', says.network),
  ),
  'control-egress': customer('Limit by policy what each workload may call.', says.network),
  'encrypt-in-transit': unchecked(
    'whether the network plugin or a mesh encrypts is not in the objects that it carries',
    shared(
      { provider: 'Serves the interface of the cluster over TLS.', customer: 'Encrypt what workloads send to each other and to their callers.' },
      says.encrypted,
    ),
  ),
} as const satisfies Partial<Record<DutyId, Holder>>;

const identity = {
  'run-directory': unchecked(inTheCluster, customer('Run what signs people and programs in to the cluster.', says.signIn)),
  'manage-accounts': unchecked('who joined, moved or left is known to people', customer('Create, review and remove users and accounts.', says.whoHasAccess)),
  'authenticate-strongly': unchecked(
    'how people sign in is decided where they do so',
    customer('Demand strong proof from people, and tokens that expire from programs.', says.signIn),
  ),
  'guard-credentials': customer('Keep secrets out of manifests and environments, and rotate them.', says.secrets),
  'grant-least-access': customer('Give every account only the rights that it needs.', says.directory),
  'limit-trust': unchecked(
    'whom a cluster trusts to sign people in does not stand in its objects',
    customer('Decide which issuers and clusters are trusted.', says.signIn),
  ),
  'limit-provider-access': notApplicable('nobody runs the cluster but you'),
} as const satisfies Partial<Record<DutyId, Holder>>;

const insideTheImage = 'what is inside an image, no configuration shows';
const application = {
  'write-safe-code': unchecked(insideTheImage, customer('Build, review and test the programs in your images.', says.application)),
  'publish-dependency-patches': held(says.makers, {
    party: 'third-party:software-vendors',
    does: 'Publish fixes of the libraries and base images that images build on.',
  }),
  'apply-dependency-patches': unchecked(insideTheImage, customer('Build images again on fixed libraries and bases, and deploy them.', says.images)),
  'guard-supply-chain': customer('Run only images whose origin and content you verified.', says.images),
  'harden-workload': customer('Run each container without privileges, capabilities or writable places that it does not need.', says.application),
  'guard-apis': unchecked(
    'how a program treats its callers, no configuration shows',
    customer('Authenticate, authorise and throttle the callers of what you publish.', says.callers),
  ),
} as const satisfies Partial<Record<DutyId, Holder>>;

const law = 'this follows from law and contract, which no configuration shows';
const data = {
  'classify-data': unchecked(byPeople, customer('Know what kind of data workloads keep.', says.categories)),
  'encrypt-at-rest': unchecked(
    'volumes are encrypted by what provides them, and secrets by the control plane',
    customer('Encrypt volumes, and the secrets that the cluster stores.', says.storage),
  ),
  'control-keys': unchecked(inTheCluster, customer('Hold and rotate the keys that encrypt volumes and secrets.', says.storage)),
  'back-up-data': unchecked('copies are made by what keeps the data', customer('Back up volumes and the state of the cluster.', says.storage)),
  'prove-recovery': unchecked(byPeople, customer('Restore from a copy now and then, and see that it works.', says.storage)),
  'undo-mistakes': unchecked('the wanted state lies in a repository', customer('Keep manifests where a change can be taken back.', says.manifests)),
  'retain-and-dispose': unchecked(law, customer('Keep data as long as it must be kept, and delete it when it must go.', says.retention)),
  'keep-residency': unchecked(law, customer('Run the cluster where its data may be.', says.places)),
  'prevent-leaks': unchecked('what people with access pass on, no configuration shows', customer('Keep data from those who should not have it.', says.leaks)),
  'leave-cleanly': unchecked(byPeople, customer('Take the data out and erase it before a cluster goes.', says.erasure)),
} as const satisfies Partial<Record<DutyId, Holder>>;

const operations = {
  'secure-devices': unchecked(byPeople, customer('Protect the devices from which people administer clusters.', says.devices)),
  'train-users': unchecked(byPeople, customer('Teach people what they need to know to act safely.', says.people)),
  'keep-inventory': unchecked(
    'manifests show what should run, not whether somebody answers for it',
    customer('Know every cluster and workload, and its owner.', says.inventory),
  ),
  'record-access': unchecked(inTheCluster, customer('Switch on audit logs of the cluster.', says.logs)),
  'keep-logs': unchecked(inTheCluster, customer('Keep logs long enough, and away from those whom they are about.', says.logs)),
  'detect-threats': unchecked(
    'no configuration shows whether somebody acts on an alarm',
    customer('Watch clusters and workloads for hostile behaviour.', says.watched),
  ),
  'find-vulnerabilities': unchecked('scans run where images are built and kept', customer('Scan images and clusters for known holes.', says.images)),
  'respond-to-incidents': unchecked(byPeople, customer('Contain, investigate and recover when something happened.', says.incidents)),
  'give-notice': unchecked(byPeople, customer('Tell those whom law and contract name.', says.notice)),
  'continue-business': unchecked(byPeople, customer('Be able to go on without a cluster or a site.', says.contingency)),
  'watch-changes': unchecked(
    byPeople,
    shared({ provider: 'Announces holes, their fixes and major changes.', customer: 'Read the announcements, and act before the day comes.' }, says.announced),
  ),
  'review-agreements': notApplicable('there is no agreement with the makers of Kubernetes; those with vendors stand elsewhere'),
  'assess-compliance': unchecked(byPeople, customer('Check your own side against the rules that bind you.', says.compliance)),
} as const satisfies Partial<Record<DutyId, Holder>>;

/** A cluster that you run yourself: from its machines up everything is yours but the making of its software. */
export const selfManaged: Readonly<Record<DutyId, Holder>> = { ...ground, ...machines, ...network, ...identity, ...application, ...data, ...operations };
