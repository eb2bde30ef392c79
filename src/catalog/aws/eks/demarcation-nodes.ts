import { customer, demarcate, inferred, nobody, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { clusters as containerPlatform, infrastructure } from '../baselines/index.ts';
import { partOf } from '../part-of.ts';
import { addon, fargateProfile, nodeGroup } from './service.ts';
import { says } from './sources.ts';

const onWorkloads = notApplicable('stands on the workloads that run in the cluster');
/** What concerns the programs in the cluster is answered for them, and not again for each machine below. */
const ofWorkloads = {
  'write-safe-code': onWorkloads,
  'publish-dependency-patches': onWorkloads,
  'apply-dependency-patches': onWorkloads,
  'guard-supply-chain': onWorkloads,
  'harden-workload': onWorkloads,
  'guard-apis': onWorkloads,
  'guard-credentials': onWorkloads,
  'back-up-data': onWorkloads,
  'prove-recovery': onWorkloads,
  'undo-mistakes': onWorkloads,
  'encrypt-in-transit': onWorkloads,
} as const;
const settings = {
  'record-access': notApplicable('stands on the cluster, whose control plane records what is done'),
  'control-egress': unchecked(
    'the groups and networks around it are judged where they are declared',
    customer('Decide what may be called from its networks.', says.network),
  ),
  'filter-traffic': unchecked(
    'the groups around it are judged where they are declared',
    customer('Open only the ports and sources that are needed between control plane, machines and pods.', says.network),
  ),
  'segment-network': unchecked(
    'which workloads belong apart, no configuration of it shows',
    customer('Keep what need not talk to each other in networks apart, or under network policies.', says.network),
  ),
} as const;

const imagesOf = (fromAws: string, yours: string) =>
  when(nodeGroup, 'image', {
    'from AWS': provider(fromAws, says.nodes),
    'your own': unchecked('how often an image of your own is built again, no configuration shows', customer(yours, says.ownImages)),
    'no longer built': nobody('AWS builds no images of Amazon Linux 2 for nodes any more', says.retired),
  });

export const nodeGroupLine = demarcate(nodeGroup, {
  ...containerPlatform,
  'isolate-tenants': infrastructure['isolate-tenants'],
  ...ofWorkloads,
  ...settings,
  'isolate-workloads': unchecked(
    'whether two workloads may share a kernel depends on how far you trust them',
    customer('Place pods that must not reach each other on separate nodes.', says.kernels),
  ),
  'publish-os-patches': imagesOf('Builds patched versions of the images for nodes.', 'Build your image again with the fixes of its system.'),
  'apply-os-patches': unchecked(
    'which image running nodes started from is not in the configuration',
    customer('Update the node group to the patched image.', says.nodes),
  ),
  'harden-os': unchecked(
    'the metadata service and start scripts are judged on the launch template',
    customer('Set up the nodes so that they offer little to attack.', says.security),
  ),
  'publish-platform-patches': imagesOf(
    'Builds fixes of kubelet and container runtime into the images for nodes.',
    'Build fixes of kubelet and container runtime into your image.',
  ),
  'apply-platform-patches': unchecked(
    'which image running nodes started from is not in the configuration',
    customer('Update the node group to the image with the fixed kubelet and runtime.', says.nodes),
  ),
  'upgrade-platform': customer(
    'Move nodes to systems and Kubernetes versions that are still supported.',
    inferred(
      says.retired,
      'Says that AWS stopped publishing images of Amazon Linux 2 for nodes on 2025-11-26; so moving nodes on to others is the customer’s.',
    ),
  ),
  'survive-failure': shared(
    { provider: 'Drains nodes before it replaces them, over all networks of the group.', customer: 'Give the group networks in several zones.' },
    says.nodeZones,
  ),
  'limit-exposure': customer('Keep the logins of nodes away from the internet.', says.remoteAccess),
  'encrypt-at-rest': unchecked(
    'the volumes of nodes are judged on the launch template and the account’s default',
    customer('See that the volumes of nodes are encrypted.', says.volumes),
  ),
  'control-keys': notApplicable('stands on the launch template, which names the key of the volumes'),
});

export const fargateProfileLine = demarcate(fargateProfile, {
  ...containerPlatform,
  'isolate-tenants': provider('Gives each pod a virtual machine that it shares with nobody.', says.fargate),
  ...ofWorkloads,
  ...settings,
  'isolate-workloads': provider('Gives each pod a virtual machine with a kernel of its own.', says.fargate),
  'publish-os-patches': provider('Builds the fixes of the system below each pod.', says.fargatePatches),
  'apply-os-patches': provider('Installs the fixes of the system below each pod, by evicting pods where it must.', says.fargatePatches),
  'harden-os': provider(
    'Hardens the system below each pod, and lets nobody log in to it.',
    inferred(says.fargate, 'Says that each pod on Fargate has a virtual machine which AWS runs; so the system in it is for AWS to harden.'),
  ),
  'stop-malware': unchecked(
    'what runs inside containers, no configuration shows',
    shared(
      { provider: 'Keeps hostile programs off the machines below pods.', customer: 'Detect and stop hostile programs in your containers.' },
      inferred(says.fargate),
    ),
  ),
  'publish-platform-patches': provider('Builds the fixes of kubelet and container runtime.', says.fargatePatches),
  'apply-platform-patches': provider('Starts pods on the newest patch of their Kubernetes version, and recycles older ones.', says.fargatePatches),
  'upgrade-platform': unchecked(
    'when pods were started last is not in the configuration',
    customer('Start pods again after the cluster was upgraded, so that their kubelet follows.', says.fargateVersions),
  ),
  'survive-failure': shared(
    { provider: 'Spreads pods over the networks of the profile.', customer: 'Give the profile networks in several zones.' },
    says.fargateProfile,
  ),
  'limit-exposure': provider('Starts pods in private networks only, without a way in from the internet.', says.fargate),
  'encrypt-at-rest': provider('Encrypts the storage of each pod, and deletes it with the pod.', says.fargateStorage),
  'control-keys': provider('Holds and manages the keys of pods’ storage.', says.fargateStorage),
});

export const addonLine = demarcate(addon, {
  ...partOf('stands on the cluster that the add-on is installed in'),
  'publish-platform-patches': provider('Publishes patched versions of the add-ons that it offers, checked with EKS.', says.addons),
  'apply-platform-patches': unchecked(
    'which version is the newest today, the configuration does not show',
    shared(
      { provider: 'Carries out an update once it is started.', customer: 'Start the update of the add-on, and again after each upgrade of the cluster.' },
      says.addons,
    ),
  ),
});
