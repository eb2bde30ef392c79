import {
  customer,
  type Depends,
  type DutyId,
  demarcate,
  type HeldBy,
  type Holder,
  held,
  notApplicable,
  provider,
  shared,
  unchecked,
  when,
} from '../../../model/index.ts';
import { belowClouds } from '../../below-clouds.ts';
import { software } from '../../software.ts';
import { cluster } from './service.ts';
import { says } from './sources.ts';

const aws = (does: string): { readonly party: 'third-party:aws'; readonly does: string; readonly under: string } => ({
  party: 'third-party:aws',
  does,
  under: 'your agreement with AWS',
});
/** The matrix says that it is AWS, and AWS says how. */
const byAws = (duty: DutyId, does: string): HeldBy => held(belowClouds.AWS?.[duty] ?? says.hardware, aws(does));
const yours = (why: string, does: string): HeldBy => unchecked(why, customer(does, says.applications));
const inImages = 'what is in images, no setting of the cluster shows';

const ground = {
  'guard-facilities': byAws('guard-facilities', 'Guards its data centers and lets in only people with an approved reason.'),
  'sustain-facilities': byAws('sustain-facilities', 'Keeps power, cooling and fire protection of its data centers running.'),
  'maintain-hardware': byAws('maintain-hardware', 'Maintains its servers and replaces hardware.'),
  'destroy-media': byAws('destroy-media', 'Wipes or destroys every disk before it leaves its control.'),
  'guard-network-fabric': byAws('guard-network-fabric', 'Runs and watches the network between its data centers.'),
  'absorb-floods': held(says.security, aws('Turns floods away with Shield Standard.')),
  'patch-hypervisor': byAws('patch-hypervisor', 'Patches the layer that divides its machines.'),
  'isolate-tenants': byAws('isolate-tenants', 'Keeps the instances of its customers apart.'),
} as const satisfies Partial<Record<DutyId, Holder>>;

const upgraded = (whole: string): Depends =>
  when(cluster, 'automaticUpgrades', {
    true: shared(
      {
        provider: `Brings ${whole} onto the nodes at the times that you set, and mends what fails.`,
        customer: 'Leave recurring upgrades on, and test your applications.',
      },
      says.change,
    ),
    false: shared(
      { provider: `Brings ${whole} onto the nodes when you ask, and unasked where a critical hole demands it.`, customer: 'Schedule every upgrade.' },
      says.change,
    ),
  });

const platform = {
  'publish-os-patches': provider('Builds and patches the image of the nodes, Red Hat CoreOS.', says.change),
  'apply-os-patches': unchecked(
    'the check of upgrades stands with the platform, which they bring along',
    shared({ provider: 'Patches the image together with the platform.', customer: 'Have the upgrade run.' }, says.change),
  ),
  'harden-os': shared(
    { provider: 'Runs nodes on an image that cannot be changed.', customer: 'Have the machines ask for a token before they hand out credentials.' },
    says.options,
  ),
  'stop-malware': provider('Keeps hostile programs off the nodes.', says.nodes),
  'publish-platform-patches': provider('Builds fixes of OpenShift, and says what they change.', says.change),
  'apply-platform-patches': upgraded('fixes'),
  'offer-upgrades': provider('Releases new versions of OpenShift.', says.change),
  'upgrade-platform': unchecked(
    'which version is near its end is told by the life cycle of ROSA',
    shared({ provider: 'Carries the upgrade out.', customer: 'Acknowledge and schedule each new minor version.' }, says.change),
  ),
  'configure-platform': when(cluster, 'clusterAdmin', {
    true: unchecked(
      'what somebody with all rights changes, no setting shows',
      shared(
        { provider: 'Manages the platform, but for what you changed.', customer: 'Answer for what was changed with the rights of cluster-admin.' },
        says.matrix,
      ),
    ),
    false: provider('Manages the configuration of the platform.', says.matrix),
  }),
  'survive-failure': held(says.recovery, { party: 'provider', does: 'Replaces failed nodes of the control plane.' }, aws('Offers zones that fail alone.'), {
    party: 'customer',
    does: 'Spread machine pools and workloads over several zones.',
  }),
  'limit-consumption': unchecked(
    'how many nodes are enough, no setting shows',
    shared({ provider: 'Sizes the control plane.', customer: 'Watch and scale the worker nodes.' }, says.capacity),
  ),
  'isolate-workloads': yours('which workloads may meet on a node, no setting of the cluster shows', 'Keep apart workloads that must not reach each other.'),
} as const satisfies Partial<Record<DutyId, Holder | Depends>>;

const network = {
  'limit-exposure': shared(
    {
      provider: 'Makes the endpoints of the cluster private where you ask for it, and keeps its own behind a list of addresses.',
      customer: 'Ask for private endpoints.',
    },
    says.security,
  ),
  'filter-traffic': unchecked(
    'network policies are judged where they are declared, in the cluster',
    shared({ provider: 'Sets up the security groups of the cluster.', customer: 'Write network policies for your projects.' }, says.groups),
  ),
  'segment-network': when(cluster, 'ownNetworkPlugin', {
    false: unchecked(
      'projects and their policies are judged where they are declared',
      shared({ provider: 'Installs and maintains the cluster network.', customer: 'Divide it by projects and policies.' }, says.clusterNetwork),
    ),
    true: unchecked('the plugin is not read', customer('Install, configure and upgrade the network plugin.', says.matrix)),
  }),
  'control-egress': unchecked(
    'firewalls of your network are judged where they are declared',
    customer('Open your firewall to what ROSA needs, and decide what workloads may call.', says.outside),
  ),
  'encrypt-in-transit': unchecked(
    'routes are judged where they are declared, in the cluster',
    shared({ provider: 'Encrypts traffic of the platform.', customer: 'Encrypt what your applications serve and send.' }, says.applications),
  ),
} as const satisfies Partial<Record<DutyId, Holder | Depends>>;

const identity = {
  'run-directory': provider('Runs the sign-in of the cluster.', says.signIn),
  'authenticate-strongly': shared(
    { provider: 'Offers sign-in by your directory.', customer: 'Connect your directory, and demand several factors there.' },
    says.signIn,
  ),
  'grant-least-access': customer('Give people rights in their projects, and nobody all rights over the cluster.', says.access),
  'limit-provider-access': provider(
    'Gives its engineers raised rights for a short time, recorded and approved, and none to your data by default.',
    says.access,
  ),
  'limit-trust': unchecked(
    'roles are judged where they are declared, in AWS',
    customer('Make the roles by which ROSA acts in your AWS account, and nothing more.', says.access),
  ),
} as const satisfies Partial<Record<DutyId, Holder>>;

const workloads = {
  'write-safe-code': yours(inImages, 'Build, review and test your programs.'),
  'publish-dependency-patches': held(says.makers, {
    party: 'third-party:software-vendors',
    does: 'Publish fixes of the libraries and base images that images build on.',
  }),
  'apply-dependency-patches': yours(inImages, 'Build images again on fixed libraries, and deploy them.'),
  'guard-supply-chain': yours('which images may run is judged where it is declared, in the cluster', 'Run only images whose origin you verified.'),
  'harden-workload': yours('workloads are judged where they are declared, in the cluster', 'Run workloads without rights that they do not need.'),
  'guard-apis': yours('how a program treats its callers, no setting shows', 'Authenticate, authorise and throttle the callers of your applications.'),
  'guard-credentials': yours('secrets are judged where they are declared, in the cluster', 'Hand secrets to workloads from a store, and rotate them.'),
} as const satisfies Partial<Record<DutyId, Holder>>;

const data = {
  'encrypt-at-rest': held(
    says.security,
    { party: 'provider', does: 'Encrypts the volumes of nodes and of applications.' },
    { party: 'customer', does: 'Ask for secrets in etcd to be encrypted once more.' },
  ),
  'control-keys': held(says.security, aws('Keeps the keys in its key service.'), {
    party: 'customer',
    does: 'Decide whether the default key is enough, or bring one of your own.',
  }),
  'back-up-data': unchecked(
    'backups of applications are made inside the cluster',
    shared({ provider: 'Backs up what the platform needs.', customer: 'Back up applications and their data.' }, says.recovery),
  ),
  'undo-mistakes': when(cluster, 'controlPlane', {
    'hosted by Red Hat': unchecked(
      'what was deleted in projects is not in the cluster’s configuration',
      shared(
        { provider: 'Keeps snapshots of the control plane of the last day.', customer: 'Keep definitions of workloads where they can be rolled back.' },
        says.recovery,
      ),
    ),
    'in your account': unchecked(
      'what was deleted in projects is not in the cluster’s configuration',
      customer('Keep definitions of workloads, and copies of the cluster’s objects, where they can be rolled back.', says.recovery),
    ),
  }),
  'leave-cleanly': unchecked(
    'people do this, and no configuration shows whether they did',
    shared({ provider: 'Deletes all data with the cluster.', customer: 'Take the data out before.' }, says.removal),
  ),
} as const satisfies Partial<Record<DutyId, Holder | Depends>>;

const operations = {
  'record-access': provider('Gathers the audit logs of the platform, and hands them out on request.', says.logging),
  'keep-logs': unchecked(
    'logging is installed inside the cluster',
    shared({ provider: 'Keeps logs of the platform.', customer: 'Install logging for applications, and keep what you need.' }, says.logging),
  ),
  'find-vulnerabilities': unchecked(
    'scans of images run where images are kept',
    shared({ provider: 'Scans and attacks ROSA, and follows what is found until it is mended.', customer: 'Scan your own images.' }, says.security),
  ),
  'guard-model-use': notApplicable('no AI model answers here'),
} as const satisfies Partial<Record<DutyId, Holder>>;

export default [
  demarcate(cluster, {
    ...software({ model: says.matrix, platform: says.matrix, encryption: says.security, access: says.access, logs: says.change }),
    ...ground,
    ...platform,
    ...network,
    ...identity,
    ...workloads,
    ...data,
    ...operations,
  }),
];
