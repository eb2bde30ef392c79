import { inferred } from '../../../model/index.ts';
import { docs, page } from '../sources.ts';

const native = docs(
  'concepts/security/cloud-native-security',
  'Whoever deploys a cluster lays the ground for what runs on it: interfaces, machines, storage and network are theirs to secure.',
);
const checklist = docs(
  'concepts/security/security-checklist',
  'A list of what a cluster needs: reviewed access, policies on every workload, interfaces that are not public, logs that are kept, secrets that are encrypted.',
);

export const says = {
  native,
  checklist,
  ground: inferred(native, 'Kubernetes runs on machines that somebody provides, and says nothing of the buildings and wires below them.'),
  runtime: docs(
    'concepts/security/cloud-native-security',
    'Containers on one machine share it: those that trust each other differently belong on machines of their own, or into a sandbox.',
  ),
  patches: page(
    'https://kubernetes.io/releases/version-skew-policy/',
    'The project keeps branches for the three newest minor versions, with fixes for about a year; installing them is up to whoever runs the cluster.',
    'secondary',
  ),
  nodes: docs('concepts/security/cloud-native-security', 'Nodes best run a system that is made for containers and offers only what they need.'),
  network: docs(
    'concepts/security/security-checklist',
    'Policies limit what goes in and out of every workload, and the network plugin has to enforce them; not all plugins encrypt.',
  ),
  directory: docs(
    'concepts/security/rbac-good-practices',
    'Users and accounts of a cluster are granted, reviewed and revoked by its administrators, with no more rights than they need.',
  ),
  signIn: docs(
    'concepts/security/hardening-guide/authentication-mechanisms',
    'Kubernetes keeps no users of its own: whoever runs a cluster chooses what signs people in, and its API server issues the tokens of service accounts.',
  ),
  secrets: docs(
    'concepts/security/secrets-good-practices',
    'Secrets lie unencrypted in etcd unless the cluster is told to encrypt them, and a manifest that holds one gives it to everybody who reads it.',
  ),
  storage: docs(
    'concepts/security/cloud-native-security',
    'Encryption of volumes, backups and the proof that they can be restored are up to whoever runs the cluster.',
  ),
  images: docs(
    'concepts/security/cloud-native-security',
    'Images are scanned, updated when fixes of what they hold appear, and run only when their origin is proven, by whoever deploys them.',
  ),
  application: docs('concepts/security/application-security-checklist', 'Developers design, scan and confine what they run in a cluster.'),
  logs: docs('concepts/security/security-checklist', 'Audit logs are switched on, kept from general access and read, by whoever runs the cluster.'),
  quotas: docs('concepts/security/cloud-native-security', 'Quotas and limits share out what workloads may use.'),
} as const;
