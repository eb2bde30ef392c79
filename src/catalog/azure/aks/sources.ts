import { cite, disputed, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const aks = 'https://learn.microsoft.com/en-us/azure/aks';
const support = cite(
  `${aks}/support-policies`,
  'Microsoft operates the control plane and repairs the agents on nodes; nodes are shared, as Microsoft publishes images and fixes each week and the customer brings them onto the nodes, keeps the version of Kubernetes supported, and changes nothing on nodes directly.',
  read,
);
const security = cite(
  `${aks}/concepts-security`,
  'The interface of a cluster has a public address unless addresses are limited or the cluster is made private; nodes have none; managed disks of nodes are encrypted, and secrets lie in etcd, for which a key of your own can be named.',
  read,
);
const atHost = cite(
  `${aks}/enable-host-encryption`,
  'System and data disks of nodes are encrypted by default; temporary disks are so where encryption at the host is asked for when a cluster or pool is made.',
  read,
);
const channels = cite(
  `${aks}/auto-upgrade-node-os-image`,
  'With the channels NodeImage, the default since 2023, and SecurityPatch, Azure brings tested fixes onto nodes; with Unmanaged the system does, and nobody restarts it; with None fixes are the customer’s alone.',
  read,
);
const automatic = cite(
  `${aks}/intro-aks-automatic`,
  'AKS Automatic patches nodes and upgrades the cluster by itself, authorises by Azure roles and enforces safeguards, none of which can be turned off; in AKS Standard upgrades, identities and policies are options, and local accounts the default.',
  read,
);
const lifecycle = cite(
  `${aks}/supported-kubernetes-versions`,
  'AKS fixes each minor version of Kubernetes for a year, and for one more where long-term support is chosen and paid for; a cluster past that gets no fixes, and the customer upgrades it.',
  read,
);
const secretKeys = cite(
  `${aks}/kms-data-encryption-concepts`,
  'What etcd stores is always encrypted by the platform; as an option, secrets are encrypted before that as well, by a key of AKS or by one in a vault of the customer.',
  read,
);
const identities = cite(
  `${aks}/workload-identity-overview`,
  'With workload identity a workload reaches Azure by a token of Kubernetes instead of a stored credential; AKS Automatic has it from the start, and in AKS Standard the customer enables it.',
  read,
);
const tiers = cite(
  `${aks}/free-standard-pricing-tiers`,
  'The Standard and Premium tiers agree an uptime of the interface of Kubernetes; the Free tier is for trying out and small tests, and agrees none; AKS Automatic is in the Standard tier.',
  read,
);
const plugins = cite(
  `${aks}/use-byo-cni`,
  'A cluster can come without a network plugin, for the customer to install one; Microsoft then does not help with that network, above all traffic between pods, and the maker of the plugin may.',
  read,
);

export const says = {
  atHost,
  roles: cite(
    `${aks}/concepts-security`,
    'Customers control access to the interface of Kubernetes by its roles or by those of Azure, and in AKS Standard choose and configure which.',
    read,
  ),
  paths: cite(
    `${aks}/concepts-security`,
    'To limit traffic between pods customers write network policies, which allow or refuse paths within the cluster.',
    read,
  ),
  copies: cite(
    `${aks}/support-policies`,
    'Microsoft backs up etcd every half hour to restore the state of a cluster itself; customers get at these backups neither to restore nor to roll back.',
    read,
  ),
  tiers,
  plugins,
  theirPlugins: inferred(
    plugins,
    'Says that AKS comes with plugins that Microsoft supports; how the network that they span is divided is for the customer to say.',
  ),
  secretKeys,
  identities,
  lifecycle,
  support,
  security,
  /** Another page of Microsoft's says otherwise of new clusters. */
  channels: disputed(
    channels,
    cite(
      'https://learn.microsoft.com/en-us/azure/aks/intro-aks-automatic',
      'Comparing AKS Automatic with Standard it says that node images of Standard are upgraded by hand by default.',
      read,
    ),
  ),
  automatic,
  upgrades: cite(
    `${aks}/auto-upgrade-cluster`,
    'Without a channel a cluster stays on its version; the channel of patches keeps it on its minor version, those called stable and rapid bring the last but one and the newest by themselves.',
    read,
  ),
  accounts: inferred(automatic, 'In AKS Standard clusters have local accounts unless they are switched off.'),
  policies: inferred(automatic, 'In AKS Standard policies are enforced only where they are switched on.'),
  options: inferred(security, 'What the customer is to enable is off until it does.'),
  open: inferred(security, 'Until addresses are limited, the interface of the cluster answers everybody.'),
  secrets: inferred(security, 'Secrets of workloads are the customer’s to keep and to rotate.'),
} as const;
