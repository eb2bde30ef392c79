import { cite, inferred, type Party, type Published, type PublishedArea } from '../../model/index.ts';
import { rowsOf } from './table.ts';

const read = '2026-11-22';
const aks = rowsOf('aks-standard', 'aks-automatic');
const gke = rowsOf('gke-standard', 'gke-autopilot');

const parties: Readonly<Record<string, readonly Party[]>> = {
  C: ['customer'],
  R: ['provider'],
  B: ['provider', 'customer'],
  A: ['third-party:aws'],
};
const tasks = ['incidents-and-operations', 'change', 'access-and-identity', 'security-and-compliance', 'disaster-recovery'] as const;
/** A resource of ROSA: `C` customer, `R` Red Hat, `B` both, `A` AWS, by task. */
const resource = (area: string, cells: string, duties: PublishedArea['duties'], note?: string): PublishedArea => ({
  area,
  duties,
  who: Object.fromEntries(tasks.map((task, i) => [task, parties[cells.charAt(i)] ?? []])),
  ...(note && { note }),
});

export const containers: readonly Published[] = [
  {
    id: 'microsoft-aks',
    publisher: 'microsoft',
    name: 'Support policies of AKS, Standard and Automatic',
    edition: '2026-06-09',
    axis: 'security',
    columns: [
      { id: 'aks-standard', name: 'AKS Standard' },
      { id: 'aks-automatic', name: 'AKS Automatic' },
    ],
    areas: [
      aks('Control plane and etcd', 'PP', ['apply-platform-patches', 'back-up-data']),
      aks('Building node images', 'PP', ['publish-os-patches']),
      aks('Bringing node images onto nodes', 'CP', ['apply-os-patches'], 'A channel for node images hands this to AKS on Standard.'),
      aks('Version of Kubernetes', 'CP', ['upgrade-platform'], 'A channel for upgrades hands this to AKS on Standard.'),
      aks('System node pool', 'CP', ['survive-failure']),
      aks('Workloads', 'CC', ['harden-workload', 'apply-dependency-patches']),
    ],
    source: cite(
      'https://learn.microsoft.com/en-us/azure/aks/support-policies',
      'Microsoft manages the control plane; on agent nodes it builds images that the customer applies by hand or automatically; AKS Automatic applies them by itself.',
      read,
    ),
    notes: [
      'Microsoft’s pages disagree on what a new Standard cluster does with node images: one says they are applied (NodeImage), another that the customer must choose. The property of the cluster decides.',
    ],
  },
  {
    id: 'google-gke',
    publisher: 'google',
    name: 'GKE shared responsibility, Standard and Autopilot',
    edition: '2026',
    axis: 'security',
    columns: [
      { id: 'gke-standard', name: 'GKE Standard' },
      { id: 'gke-autopilot', name: 'GKE Autopilot' },
    ],
    areas: [
      gke('Hardware up to the kernel of the host', 'PP', ['maintain-hardware', 'patch-hypervisor']),
      gke('Control plane', 'PP', ['apply-platform-patches']),
      gke('Building node images', 'PP', ['publish-os-patches', 'harden-os']),
      gke(
        'Bringing node images onto nodes',
        'SP',
        ['apply-os-patches'],
        'On Standard Google does so where auto-upgrade or a release channel is on, and keeping it on is the customer’s.',
      ),
      gke('Settings of nodes', 'CP', ['configure-platform']),
      gke('Workloads, images, data, access', 'CC', ['harden-workload', 'apply-dependency-patches', 'grant-least-access', 'classify-data']),
    ],
    source: inferred(
      cite(
        'https://cloud.google.com/kubernetes-engine/docs/concepts/shared-responsibility',
        'Google holds what is below the workloads, and deploys node updates where auto-upgrade is on; the customer holds workloads and access, and keeps Standard node pools enrolled.',
        read,
      ),
      'The page lists duties in sentences; the table follows from them.',
    ),
  },
  {
    id: 'red-hat-rosa',
    publisher: 'red-hat',
    name: 'Responsibilities for Red Hat OpenShift Service on AWS',
    edition: '2026',
    axis: 'security',
    columns: [
      { id: 'incidents-and-operations', name: 'Incidents and operations' },
      { id: 'change', name: 'Change' },
      { id: 'access-and-identity', name: 'Access and identity' },
      { id: 'security-and-compliance', name: 'Security and compliance' },
      { id: 'disaster-recovery', name: 'Disaster recovery' },
    ],
    areas: [
      resource('Customer data', 'CCCCC', ['classify-data', 'back-up-data']),
      resource('Customer applications', 'CCCCC', ['write-safe-code', 'harden-workload']),
      resource('Developer services', 'CCCCC', []),
      resource('Platform monitoring', 'RRRRR', ['detect-threats']),
      resource('Logging', 'RBBBR', ['record-access', 'keep-logs']),
      resource('Application networking', 'BBBRR', ['limit-exposure']),
      resource(
        'Cluster networking',
        'RBBRR',
        ['segment-network'],
        'With a network plug-in of one’s own the duty is the customer’s; the customer opens its firewall first.',
      ),
      resource('Virtual networking', 'BBBBB', ['filter-traffic', 'control-egress']),
      resource('Virtual compute: control plane, infrastructure and worker nodes', 'RRRRR', ['apply-os-patches', 'harden-os']),
      resource('Cluster version', 'RBRRR', ['upgrade-platform']),
      resource('Capacity', 'RBRRR', ['limit-consumption']),
      resource('Virtual storage', 'RRRRR', ['encrypt-at-rest']),
      resource('AWS software', 'AAAAA', ['patch-hypervisor', 'isolate-tenants']),
      resource('Hardware and global infrastructure', 'AAAAA', ['guard-facilities', 'maintain-hardware']),
    ],
    source: cite(
      'https://docs.openshift.com/rosa/rosa_architecture/rosa_policy_service_definition/rosa-policy-responsibility-matrix.html',
      'A table of fourteen resources by five areas of tasks, each cell Red Hat’s, AWS’s, the customer’s or shared between Red Hat and the customer.',
      read,
    ),
    notes: ['Where a user is given cluster-admin, exclusions of the enterprise agreement (appendix 4) apply.'],
  },
];
