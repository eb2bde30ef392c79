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
/** Controls ask it of whoever operates a system, and a cluster of one’s own nobody else operates. */
const asks = (control: string, what: string) =>
  inferred(
    page('https://nvlpubs.nist.gov/nistpubs/SpecialPublications/NIST.SP.800-53r5.pdf', what),
    `NIST asks of an organization that runs a system (${control}): ${what}; a cluster of its own nobody else runs.`,
  );

export const says = {
  native,
  checklist,
  ground: inferred(native, 'Kubernetes runs on machines that somebody provides, and says nothing of the buildings and wires below them.'),
  runtime: docs(
    'concepts/security/cloud-native-security',
    'Containers on one machine share it: those that trust each other differently belong on machines of their own, or into a sandbox.',
  ),
  announced: docs(
    'reference/issues-security/security',
    'The project announces holes and major changes of the interface by mail and feed to whoever joins; help with applying updates is not among what it offers.',
  ),
  watched: inferred(
    native,
    'Clusters and applications are watched by tools that are added to them; adding these, and reading what they say, is up to whoever runs them.',
  ),
  malware: asks('SI-3', 'keep hostile code out, scan for it, and keep what does so up to date'),
  devices: asks('AC-19', 'say how devices that people carry have to be set up before they reach its systems'),
  people: asks('AT-2', 'train everybody who uses the system in security, at the start and again'),
  incidents: asks('IR-4', 'contain, clear up and recover from incidents'),
  notice: asks('IR-6', 'report incidents to those who must hear of them'),
  inventory: asks('CM-8', 'keep an inventory of all components, with who answers for each'),
  compliance: asks('CA-2', 'assess whether its controls are in place and work'),
  contingency: asks('CP-2', 'plan how to go on when the system or its site is lost'),
  categories: asks('RA-2', 'categorize the information that the system processes'),
  retention: asks('SI-12', 'keep information and let go of it as laws, policies and needs say'),
  places: asks('CM-12', 'know and write down where information is processed and stored'),
  leaks: asks('AC-4', 'control where information may flow within the system and out of it'),
  erasure: asks('MP-6', 'sanitize media before they are disposed of, reused or let out of its control'),
  manifests: inferred(native, 'Whoever deploys a cluster lays the ground for what runs on it, and keeps what describes it where a change can be taken back.'),
  callers: inferred(
    docs('concepts/security/application-security-checklist', 'Developers design, scan and confine what they run in a cluster.'),
    'Developers answer for what they run in a cluster, and so for whom it answers.',
  ),
  patches: page(
    'https://kubernetes.io/releases/version-skew-policy/',
    'The project keeps branches for the three newest minor versions, with fixes for about a year; installing them is up to whoever runs the cluster.',
  ),
  nodes: docs('concepts/security/cloud-native-security', 'Nodes best run a system that is made for containers and offers only what they need.'),
  systems: inferred(
    native,
    'Whoever deploys a cluster chooses the system of its nodes, which those who make it fix and whoever runs the nodes brings onto them.',
  ),
  makers: inferred(native, 'Those who run images are told to take up updates of what these build on as they appear; they appear with those who make it.'),
  network: docs(
    'concepts/security/security-checklist',
    'Policies limit what goes in and out of every workload, and the network plugin has to enforce them; not all plugins encrypt.',
  ),
  encrypted: inferred(
    docs('concepts/security/security-checklist', ''),
    'Says that not all network plugins encrypt, and that a mesh may; so encrypting what workloads send is for whoever runs them, while calls of the cluster’s own interface go over TLS.',
  ),
  directory: docs(
    'concepts/security/rbac-good-practices',
    'Administrators of a cluster give users and accounts no more rights than they need, and review what they gave.',
  ),
  whoHasAccess: docs(
    'concepts/security/hardening-guide/authentication-mechanisms',
    'A cluster keeps no database of users: to know who has access, and to take it from those who need it no longer, whoever runs it reviews every way of signing in that it set up.',
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
