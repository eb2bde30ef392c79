import { customer, demarcate, inferred, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { clusters as containerPlatform } from '../baselines/index.ts';
import { addonLine, fargateProfileLine, nodeGroupLine } from './demarcation-nodes.ts';
import { cluster } from './service.ts';
import { says } from './sources.ts';

/** Self-managed nodes are instances of an auto scaling group and follow the line of its launch template. */
const onNodes = 'stands on each node group and Fargate profile; nodes you manage yourself stand on their auto scaling group and launch template';
const onWorkloads = notApplicable('stands on the workloads that run in the cluster');

const clusterLine = demarcate(cluster, {
  ...containerPlatform,
  'isolate-tenants': provider('Gives each cluster a control plane of its own, apart from those of other clusters and accounts.', says.apart),
  'isolate-workloads': when(cluster, 'autoMode', {
    true: unchecked(
      'whether two workloads may share a kernel depends on how far you trust them',
      customer('Place pods that must not reach each other on separate nodes.', says.autoPods),
    ),
    false: notApplicable(onNodes),
  }),
  'publish-os-patches': when(cluster, 'autoMode', {
    true: provider('Builds the fixes of the systems of control plane and nodes.', says.auto),
    false: provider('Builds the fixes of the system that the control plane runs on.', says.controlPlane),
  }),
  'apply-os-patches': when(cluster, 'autoMode', {
    true: unchecked(
      'disruption budgets stand in the cluster and not in its settings',
      shared(
        {
          provider: 'Patches the control plane, and replaces every node within 21 days.',
          customer: 'Let disruption budgets allow the replacement.',
        },
        says.autoNodes,
      ),
    ),
    false: provider('Patches the machines of the control plane; those of nodes stand on each node group.', says.controlPlane),
  }),
  'harden-os': when(cluster, 'autoMode', {
    true: provider('Runs nodes on hardened images, which are not changed while they run.', says.autoNodes),
    false: provider('Hardens the machines of the control plane, and lets nobody log in to them.', says.controlPlane),
  }),
  'stop-malware': when(cluster, 'autoMode', {
    true: unchecked(
      'what runs inside containers, no configuration shows',
      shared(
        { provider: 'Keeps hostile programs off control plane and the system of nodes.', customer: 'Detect and stop hostile programs in your containers.' },
        inferred(says.auto),
      ),
    ),
    false: provider('Keeps hostile programs off the machines of the control plane.', says.controlPlane),
  }),
  'publish-platform-patches': provider('Builds patched platform versions of the control plane.', says.platformVersions),
  'apply-platform-patches': when(cluster, 'autoMode', {
    true: provider('Moves the control plane and the components of nodes to patched versions.', says.auto),
    false: provider('Moves the control plane to patched platform versions; those of nodes and add-ons stand there.', says.platformVersions),
  }),
  'offer-upgrades': provider('Offers new Kubernetes versions, and says when the support of old ones ends.', says.lifecycle),
  'upgrade-platform': when(cluster, 'upgradePolicy', {
    STANDARD: shared(
      {
        provider: 'Upgrades the control plane by itself when standard support ends.',
        customer: 'Move to a newer version before that day, and bring nodes and add-ons along.',
      },
      says.policy,
    ),
    EXTENDED: customer('Move to a supported version before extended support ends, and bring nodes and add-ons along.', says.policy),
  }),
  'survive-failure': provider('Runs API servers and etcd over three zones, and replaces what fails.', says.apart),
  'limit-exposure': shared(
    {
      provider: 'Offers an endpoint inside your network, and lets only those in who prove who they are.',
      customer: 'Close the public endpoint, or name the addresses it answers.',
    },
    says.endpoint,
  ),
  'filter-traffic': unchecked(
    'the security groups between control plane and nodes are judged where they are declared',
    customer('Open only what control plane and nodes need of each other.', says.network),
  ),
  'segment-network': unchecked(
    'network policies stand in the cluster and not in its settings',
    customer('Keep pods that need not talk to each other apart by network policies.', says.network),
  ),
  'control-egress': unchecked('network policies stand in the cluster and not in its settings', customer('Decide what pods may call outside.', says.network)),
  'encrypt-in-transit': unchecked(
    'what pods send to each other is decided inside them',
    shared({ provider: 'Answers over TLS only on the API server.', customer: 'Encrypt what workloads send to each other and to their callers.' }, says.tls),
  ),
  'guard-credentials': unchecked(
    'secrets of workloads are objects in the cluster, and are judged there',
    customer('Hand secrets to workloads from a secret store, and rotate them.', says.objects),
  ),
  'grant-least-access': shared(
    {
      provider: 'Checks every call of the API server against the rights that you gave.',
      customer: 'Grant access by entries, and give each person and program only what they need.',
    },
    says.entries,
  ),
  'write-safe-code': onWorkloads,
  'publish-dependency-patches': onWorkloads,
  'apply-dependency-patches': onWorkloads,
  'guard-supply-chain': onWorkloads,
  'harden-workload': onWorkloads,
  'guard-apis': onWorkloads,
  'encrypt-at-rest': provider('Encrypts everything that the API server stores.', says.envelope),
  'control-keys': when(cluster, 'ownKey', {
    false: shared(
      {
        provider: 'Owns and manages the key that it uses by default.',
        customer: 'Decide whether that is enough, and bring a key of your own where it is not.',
      },
      says.envelope,
    ),
    true: unchecked(
      'the key itself is judged where it is declared, as a KMS key',
      shared(
        { provider: 'Wraps its keys with yours, and uses it as its policy allows.', customer: 'Write the policy of the key, rotate it and never delete it.' },
        says.envelope,
      ),
    ),
  }),
  'back-up-data': unchecked(
    'whether the objects of the cluster are kept elsewhere, its settings do not show',
    shared(
      { provider: 'Keeps etcd going over three zones.', customer: 'Keep the definitions of what runs in the cluster, and back up its volumes.' },
      says.etcd,
    ),
  ),
  'undo-mistakes': customer('Protect the cluster from deletion by mistake.', says.deletion),
  'record-access': shared(
    { provider: 'Writes the logs of the control plane once they are asked for.', customer: 'Switch on the audit log and the other logs of the control plane.' },
    says.logs,
  ),
  'find-vulnerabilities': provider('Looks for holes in the control plane and its machines.', says.controlPlane),
});

export default [clusterLine, nodeGroupLine, fargateProfileLine, addonLine];
