import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const docs = 'https://cloud.google.com/kubernetes-engine/docs';
const duties = cite(
  `${docs}/concepts/shared-responsibility`,
  'Google hardens and patches the systems of nodes, and deploys that where auto-upgrade or a release channel is on; the customer keeps node pools on automatic upgrades, looks after permissions and workloads, and keeps logging and monitoring on.',
  read,
);
const hardening = cite(
  `${docs}/how-to/hardening-your-cluster`,
  'New clusters follow many of the recommended practices by default, and Autopilot is stricter than Standard.',
  read,
);

const regional = cite(
  `${docs}/concepts/regional-clusters`,
  'Regional clusters have their control plane in several zones, so that the loss of one does not touch it, and nodes in several zones too; Autopilot is always regional, and others choose.',
  read,
);

export const says = {
  regional,
  pools: inferred(
    regional,
    'Nodes may lie in several zones, which whoever makes a Standard cluster says; whether failed ones are repaired is a setting of the pool.',
  ),
  managed: cite(
    'https://cloud.google.com/kubernetes-engine/docs/concepts/autopilot-overview',
    'In Autopilot Google manages nodes, scaling, security and other settings, and clusters follow its best practices for upgrades and for nodes.',
    read,
  ),
  minimal: cite(
    'https://cloud.google.com/container-optimized-os/docs/concepts/security',
    'Container-Optimized OS leaves out all that containers do not need; its root is read-only and verified at each boot, and its kernel hardened.',
    read,
  ),
  duties,
  observed: cite(
    `${docs}/concepts/shared-responsibility`,
    'The customer sees that logging and monitoring are on; without logs, Google supports the cluster only as well as it can.',
    read,
  ),
  exclusions: cite(
    `${docs}/concepts/maintenance-windows-and-exclusions`,
    'By an exclusion upgrades of the control plane and of nodes are forbidden for a time, fixes included; none is set from the start, and Google may ignore it in an emergency.',
    read,
  ),
  hardening,
  channels: cite(
    `${docs}/concepts/release-channels`,
    'All control planes are upgraded automatically, and an ended version is upgraded everywhere; Autopilot is always in a channel, and outside of channels auto-upgrade of a node pool can be switched off.',
    read,
  ),
  nodeUpgrades: cite(
    `${docs}/concepts/cluster-upgrades`,
    'Nodes are upgraded after their control plane, to a new minor version as well as to a patch: by Google where automatic upgrades are on, else by the customer, until the version ends.',
    read,
  ),
  channelDefault: cite(
    `${docs}/concepts/release-channels`,
    'Autopilot clusters are always in a release channel, and other new clusters are in the Regular channel by default.',
    read,
  ),
  autopilot: cite(
    'https://techbaithak.com/interview-questions/google-cloud-platform/what-is-gke-autopilot-and-how-does-it-differ-from-standard-mode',
    'In Autopilot Google provisions, maintains and hardens the nodes, with shielded machines and workload identity, and nobody logs in to them.',
    read,
    'secondary',
  ),
  system: cite(
    'https://gkesecurity.guide/cluster_configuration/',
    'Container-Optimized OS is a minimal, hardened system for nodes, and the default; Ubuntu takes more looking after.',
    read,
    'secondary',
  ),
  identity: cite(
    'https://notes.kodekloud.com/docs/GKE-Google-Kubernetes-Engine/Managing-Security-Aspects/How-to-protect-your-GKE-cluster-components-using-Network-Policies/page',
    'Without workload identity pods reach the metadata server and the credentials of their node; authorised networks and private nodes limit who gets at control plane and machines.',
    read,
    'secondary',
  ),
  defaults: inferred(hardening, 'What new clusters do by themselves: shielded nodes, no legacy authorisation, no client certificates.'),
  network: inferred(hardening, 'Everybody may try the control plane, nodes have external addresses and all pods may talk to each other until that is limited.'),
  keys: cite(
    'https://cloud.google.com/docs/security/encryption/default-encryption',
    'The keys of default encryption are Google’s; Cloud KMS makes keys of your own that can be used in their place.',
    read,
  ),
} as const;
