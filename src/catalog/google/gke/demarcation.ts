import { customer, demarcate, type Holder, inferred, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { containerPlatform } from '../baselines/index.ts';
import { cluster, nodePool } from './service.ts';
import { says } from './sources.ts';

const onPools = notApplicable('stands on each node pool');
const onCluster = notApplicable('stands on the cluster');
const onWorkloads = notApplicable('stands on each workload');
/** What Google holds where it runs the nodes as well. */
const byMode = (autopilot: string, standard: Holder = onPools, page = says.managed) =>
  when(cluster, 'mode', { Autopilot: provider(autopilot, page), Standard: standard });

export default [
  demarcate(cluster, {
    ...containerPlatform,
    'publish-os-patches': byMode('Builds and patches the system of the nodes.', onPools, says.duties),
    'apply-os-patches': byMode('Replaces nodes by patched ones.'),
    'harden-os': byMode(
      'Hardens the nodes, boots them shielded and lets nobody log in.',
      shared({ provider: 'Offers nodes that prove what they are.', customer: 'Leave shielded nodes on.' }, says.defaults),
    ),
    'stop-malware': onPools,
    'apply-platform-patches': when(cluster, 'putsOff', {
      false: provider('Upgrades the control plane, in whatever channel it is.', says.channels),
      true: unchecked(
        'how long upgrades may wait is known to people',
        shared(
          {
            provider: 'Upgrades the control plane outside of the time that you excluded.',
            customer: 'Exclude no more than you must, and take urgent fixes by hand.',
          },
          says.exclusions,
        ),
      ),
    }),
    'upgrade-platform': when(cluster, 'mode', {
      Autopilot: provider('Upgrades control plane and nodes along their channel.', says.channels),
      Standard: shared(
        { provider: 'Upgrades the control plane along its channel, and before its version ends.', customer: 'Choose a channel, and try its versions in time.' },
        says.channels,
      ),
    }),
    'survive-failure': unchecked(
      'whether a zone may be lost with the cluster is known to people',
      shared(
        { provider: 'Runs the control plane, in several zones where asked to.', customer: 'Ask for a regional cluster, and spread workloads.' },
        says.regional,
      ),
    ),
    'limit-exposure': customer('Limit who may try the control plane, and give nodes no external addresses.', says.network),
    'filter-traffic': shared(
      { provider: 'Enforces network policies once they are on.', customer: 'Switch network policies on, and write them.' },
      says.network,
    ),
    'segment-network': customer('Give pods addresses that the network can filter by.', says.network),
    'authenticate-strongly': shared(
      { provider: 'Signs people in by their Google accounts.', customer: 'Issue no certificates that log in for ever.' },
      says.defaults,
    ),
    'grant-least-access': customer('Have roles decide, and let nodes and pods act as accounts of their own.', says.duties),
    'control-keys': shared(
      { provider: 'Encrypts what the control plane stores.', customer: 'Decide whether secrets need one more layer, with a key of your own.' },
      says.keys,
    ),
    'configure-platform': unchecked(
      'no single setting answers it: every one that matters has a duty of its own',
      customer('Choose the settings of the cluster that no narrower duty names.', inferred(says.duties)),
    ),
    'record-access': when(cluster, 'observed', {
      yes: shared({ provider: 'Records the calls to the control plane.', customer: 'Leave logging and monitoring on.' }, says.duties),
      no: shared(
        {
          provider: 'Records the calls to the control plane, and helps as well as it can without more.',
          customer: 'Switch logging and monitoring on, or record by other means what happens in the cluster.',
        },
        says.observed,
      ),
    }),
    'write-safe-code': onWorkloads,
    'publish-dependency-patches': onWorkloads,
    'apply-dependency-patches': onWorkloads,
    'harden-workload': onWorkloads,
    'guard-apis': onWorkloads,
    'find-vulnerabilities': onWorkloads,
  }),
  demarcate(nodePool, {
    ...containerPlatform,
    'apply-os-patches': when(nodePool, 'upgrades', {
      'by Google': shared({ provider: 'Replaces nodes by patched ones.', customer: 'Leave automatic upgrades on, and do not put them off.' }, says.duties),
      'by you': customer('Upgrade the nodes within the time in which holes must be closed.', says.duties),
    }),
    'apply-platform-patches': when(nodePool, 'upgrades', {
      'by Google': unchecked(
        'automatic upgrades are checked under the patches of the system, which come with them',
        shared({ provider: 'Upgrades the components on nodes with their system.', customer: 'Leave automatic upgrades on.' }, says.duties),
      ),
      'by you': unchecked(
        'automatic upgrades are checked under the patches of the system, which come with them',
        customer('Upgrade the components on nodes with their system.', says.duties),
      ),
    }),
    'upgrade-platform': when(nodePool, 'upgrades', {
      'by Google': unchecked(
        'automatic upgrades are checked under the patches of the system, which come with them',
        shared({ provider: 'Moves nodes to the version of their control plane.', customer: 'Leave automatic upgrades on.' }, says.nodeUpgrades),
      ),
      'by you': unchecked(
        'which versions are still supported is not compared yet',
        shared(
          { provider: 'Upgrades nodes whose version has ended.', customer: 'Move the nodes to a supported version after their control plane.' },
          says.nodeUpgrades,
        ),
      ),
    }),
    'survive-failure': shared({ provider: 'Repairs nodes that fail, where it may.', customer: 'Leave repair on, and spread nodes over zones.' }, says.pools),
    'harden-os': shared({ provider: 'Builds a minimal, hardened system for nodes.', customer: 'Use it, and boot only what is signed.' }, says.minimal),
    'grant-least-access': customer('Let nodes act as an account that may do little, and keep it from pods.', says.duties),
    'limit-exposure': onCluster,
    'filter-traffic': onCluster,
    'segment-network': onCluster,
    'control-egress': onCluster,
    'authenticate-strongly': onCluster,
    'record-access': onCluster,
    'write-safe-code': onWorkloads,
    'publish-dependency-patches': onWorkloads,
    'apply-dependency-patches': onWorkloads,
    'harden-workload': onWorkloads,
    'guard-apis': onWorkloads,
    'find-vulnerabilities': onWorkloads,
  }),
];
