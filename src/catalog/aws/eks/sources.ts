import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const guide = 'https://docs.aws.amazon.com/eks/latest/userguide';
const api = 'https://docs.aws.amazon.com/eks/latest/APIReference';

const security = cite(
  `${guide}/security.html`,
  'AWS protects the Kubernetes control plane with its machines and etcd; nodes and their system, containers, network rules and access are the customer’s.',
  read,
);
const nodes = cite(
  `${guide}/managed-node-groups.html`,
  'Of EKS-optimised images AWS builds the patched versions and the customer deploys them; of a custom image the customer does both.',
  read,
);
const auto = cite(
  `${guide}/auto-security.html`,
  'Auto Mode patches the system and components of its nodes by itself and ends each node after 21 days at most; nobody logs in to them, and workloads stay the customer’s to secure and update.',
  read,
);
const fargate = cite(
  `${guide}/fargate.html`,
  'Each pod on Fargate has a virtual machine to itself and shares no kernel with another; pods run in private networks only, and none may be privileged.',
  read,
);
const fargatePatches = cite(
  `${guide}/fargate-pod-patching.html`,
  'EKS patches the system below pods on Fargate by evicting them, and starts pods on the newest Kubernetes patch; disruption budgets decide how gently.',
  read,
);
const lifecycle = cite(
  `${guide}/kubernetes-versions.html`,
  'A Kubernetes version has 14 months of standard and 12 of extended support; on 2026-11-22 that is 1.34 and newer, and 1.31 to 1.33. What is older is upgraded by EKS.',
  read,
);
const policy = cite(
  `${guide}/view-upgrade-policy.html`,
  'With the policy STANDARD a cluster is upgraded by itself when standard support ends; with EXTENDED, the default, it stays and pays.',
  read,
);
const addons = cite(
  `${guide}/updating-an-add-on.html`,
  'EKS publishes new versions of add-ons and never installs them by itself: the customer starts each update, and EKS carries it out.',
  read,
);
const endpoint = cite(
  `${guide}/cluster-endpoint.html`,
  'The API server of a new cluster is public to every address and has no private endpoint, until the customer restricts or closes it.',
  read,
);
const logs = cite(`${guide}/control-plane-logs.html`, 'No log of the control plane is sent anywhere until the customer switches its type on.', read);
const envelope = cite(
  `${guide}/envelope-encryption.html`,
  'From Kubernetes 1.28 on all API data is encrypted with a key that AWS owns, without anybody doing anything; a key of the customer’s own can take its place.',
  read,
);
const access = cite(
  `${api}/API_CreateAccessConfigRequest.html`,
  'A cluster made by code takes its users from a map inside the cluster alone, unless another mode is set.',
  read,
);

const entries = cite(
  `${guide}/access-entries.html`,
  'An access entry ties an identity of IAM to rights in the cluster, as narrow as the customer makes them, and is the best way to grant access to its API server.',
  read,
);

const architecture = cite(
  `${guide}/eks-architecture.html`,
  'Each cluster has a control plane of its own: API servers and etcd over three zones, shared with no other cluster or account, replaced when one fails.',
  read,
);

export const says = {
  entries,
  fargateProfile: cite(
    'https://docs.aws.amazon.com/eks/latest/userguide/fargate-profile.html',
    'A profile names the subnets for its pods, and pods are spread over all of them, though not always evenly.',
    read,
  ),
  security,
  apart: architecture,
  controlPlane: inferred(security, 'Who protects the control plane and etcd keeps their machines patched, hardened and clean.'),
  platformVersions: cite(
    `${guide}/platform-versions.html`,
    'EKS moves every cluster to the newest platform version of its Kubernetes version by itself, without interruption.',
    read,
  ),
  lifecycle,
  policy,
  endpoint,
  network: inferred(security, 'Security groups and network rules between control plane, nodes and pods are the customer’s.'),
  tls: inferred(
    cite(`${guide}/infrastructure-security.html`, '', read),
    'Says that callers of EKS must speak TLS 1.2 or newer, and speaks of no encryption among pods; so the service answers over TLS, and what workloads send is for the customer to encrypt.',
  ),
  logs,
  envelope,
  access,
  objects: inferred(security, 'What is kept in the cluster, secrets among it, is the customer’s to handle.'),
  deletion: cite(`${guide}/deletion-protection.html`, 'A cluster can be protected from deletion by mistake; it is not until somebody enables that.', read),
  etcd: inferred(
    architecture,
    'Says that EKS runs etcd over three zones and replaces what fails; as that brings no deleted object back, copies of objects and volumes are the customer’s.',
  ),
  auto,
  autoNodes: cite(
    `${guide}/automode.html`,
    'Nodes of Auto Mode run images that are treated as immutable, with SELinux and a read-only root file system; budgets of the customer’s may delay their replacement up to 21 days.',
    read,
  ),
  autoPods: inferred(
    security,
    'Says that all containers on an instance share its kernel, and nodes of Auto Mode are instances; so which pods may share one is the customer’s to decide.',
  ),
  nodes,
  ownImages: cite(
    `${guide}/launch-templates.html`,
    'Where a launch template names an image, EKS tells of no newer one: you write a newer image into a version of the template, and move the nodes to it.',
    read,
  ),
  systems: cite(`${guide}/eks-optimized-ami.html`, 'A new node group on Kubernetes 1.30 or newer runs Amazon Linux 2023 when it names no image.', read),
  retired: cite(`${guide}/al2023.html`, 'AWS stopped publishing EKS-optimised images of Amazon Linux 2 on 2025-11-26.', read),
  kernels: inferred(security, 'Says that all containers on an instance share its kernel; so which pods may share one is the customer’s to decide.'),
  remoteAccess: cite(
    `${guide}/create-managed-node-group.html`,
    'A node group that is given an SSH key and no source groups opens SSH to the whole internet.',
    read,
  ),
  nodeZones: inferred(nodes, 'A node group runs in the networks that it names, and drains nodes when it replaces them.'),
  volumes: inferred(nodes, 'The volumes of nodes are those of the launch template or the account’s default.'),
  fargate,
  fargatePatches,
  fargateVersions: inferred(lifecycle, 'Pods on Fargate keep their kubelet until they are started again, which the customer does after upgrading the cluster.'),
  fargateStorage: cite(
    `${guide}/fargate-pod-configuration.html`,
    'The storage of a pod on Fargate is encrypted with keys that Fargate manages, and is deleted with the pod.',
    read,
  ),
  addons,
} as const;
