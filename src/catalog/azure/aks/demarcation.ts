import { customer, demarcate, inferred, nobody, provider, shared, unchecked, when } from '../../../model/index.ts';
import { clusters as containerPlatform } from '../baselines/index.ts';
import { loggedOnRequest } from '../benchmark.ts';
import { partOf } from '../part-of.ts';
import { cluster, nodePool } from './service.ts';
import { says } from './sources.ts';

/** Who brings fixes onto nodes, by whom they are fixed. */
const nodeFixes = {
  Azure: provider('Replaces nodes by fixed images each week, which cannot be switched off.', says.automatic),
  'a channel': shared({ provider: 'Brings tested fixes onto the nodes.', customer: 'Keep the channel, and say when nodes may be replaced.' }, says.channels),
  'the system': customer('See that nodes are restarted after the system updated itself.', says.channels),
  yourself: customer('Move the nodes to each fixed image.', says.channels),
} as const;
const atHost = shared(
  { provider: 'Encrypts managed disks of nodes, with nothing to switch on.', customer: 'Have temporary disks encrypted at the host.' },
  says.atHost,
);
const noAddresses = shared({ provider: 'Gives nodes no public addresses by itself.', customer: 'Leave it so.' }, says.security);
const patchedByHand = shared({ provider: 'Fixes the components that it runs itself.', customer: 'Start the upgrade to each fixed version.' }, says.upgrades);
const patchedByChannel = shared(
  { provider: 'Brings fixed versions onto the control plane and the nodes.', customer: 'Keep the channel, and say when it may upgrade.' },
  says.upgrades,
);
const movedByHand = customer('Move to the next minor version before the old one ends.', says.lifecycle);

const fixed = provider('Publishes fixes of the control plane, the agents and the add-ons that it offers.', says.lifecycle);

export default [
  demarcate(cluster, {
    ...containerPlatform,
    'apply-os-patches': when(cluster, 'nodesFixedBy', nodeFixes),
    'publish-platform-patches': when(cluster, 'support', {
      standard: fixed,
      'long-term': fixed,
      ended: nobody('AKS makes no fixes for a version whose support has ended', says.lifecycle),
    }),
    'apply-platform-patches': when(cluster, 'upgradedBy', {
      Azure: provider('Brings fixed versions onto the cluster, which cannot be switched off.', says.automatic),
      'a channel': patchedByChannel,
      'a channel, but for minor versions': patchedByChannel,
      yourself: patchedByHand,
    }),
    'upgrade-platform': when(cluster, 'upgradedBy', {
      Azure: provider('Moves the cluster to the last but one minor version.', says.automatic),
      'a channel': unchecked(
        'whether workloads still fit the next version shows only when they run on it',
        shared({ provider: 'Moves the cluster to the next minor version.', customer: 'Keep workloads fit for it.' }, says.upgrades),
      ),
      'a channel, but for minor versions': movedByHand,
      yourself: movedByHand,
    }),
    'harden-os': shared(
      { provider: 'Hardens the systems that it builds for nodes.', customer: 'Leave nodes as they were built, and install nothing old on them.' },
      inferred(
        says.support,
        'Says that Microsoft publishes the images of nodes and the customer changes nothing on nodes directly; so how an image is set up is Microsoft’s, and that it stays so the customer’s.',
      ),
    ),
    'survive-failure': when(cluster, 'uptime', {
      agreed: shared({ provider: 'Keeps the control plane running for the uptime that is agreed.', customer: 'Run workloads in several zones.' }, says.tiers),
      'not agreed': shared(
        { provider: 'Runs the control plane without an agreed uptime.', customer: 'Choose a tier with an agreed uptime, and run workloads in several zones.' },
        says.tiers,
      ),
    }),
    'segment-network': when(cluster, 'ownNetworkPlugin', {
      true: unchecked(
        'what stands between pods is made inside the cluster',
        customer('Install, patch and run the network plugin that keeps pods apart.', says.plugins),
      ),
      false: unchecked(
        'what need not talk to each other is known to people',
        shared({ provider: 'Provides and supports the network plugin.', customer: 'Divide the network that it spans.' }, says.theirPlugins),
      ),
    }),
    'limit-exposure': customer('Make the cluster private, or name the addresses that may reach its interface.', says.security),
    'filter-traffic': customer('Switch network policies on, and write them.', says.paths),
    'authenticate-strongly': customer('Let people in by the directory only, and switch local accounts off.', says.accounts),
    'grant-least-access': customer('Give each person and workload only the roles that it needs.', says.roles),
    'guard-credentials': customer('Give workloads identities instead of stored secrets.', says.identities),
    'harden-workload': customer('Enforce rules for workloads by policy.', says.policies),
    'encrypt-at-rest': atHost,
    'control-keys': shared({ provider: 'Holds and manages the keys of etcd.', customer: 'Bring a key of your own where that is not enough.' }, says.secretKeys),
    'record-access': shared(
      { provider: 'Emits the logs of the control plane.', customer: 'Switch on their collection, and that of nodes and workloads.' },
      loggedOnRequest('azure-kubernetes-service-aks'),
    ),
    'back-up-data': unchecked(
      'backups of workloads are taken by extensions and vaults beside the cluster',
      shared({ provider: 'Backs up the state of the control plane, for itself alone.', customer: 'Back up workloads and their volumes.' }, says.copies),
    ),
  }),
  demarcate(nodePool, {
    ...partOf('the cluster answers for it'),
    'absorb-floods': containerPlatform['absorb-floods'],
    'apply-os-patches': when(nodePool, 'nodesFixedBy', {
      Azure: nodeFixes.Azure,
      'a channel': unchecked('the channel is checked on the cluster', nodeFixes['a channel']),
      'the system': unchecked('the channel is checked on the cluster', nodeFixes['the system']),
      yourself: unchecked('the channel is checked on the cluster', nodeFixes.yourself),
    }),
    'limit-exposure': noAddresses,
    'encrypt-at-rest': atHost,
  }),
];
