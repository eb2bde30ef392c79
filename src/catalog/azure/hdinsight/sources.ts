import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const docs = 'https://learn.microsoft.com/en-us/azure/hdinsight';
const betweenNodes = cite(
  `${docs}/domain-joined/encryption-in-transit`,
  'Gateways are reached over TLS; IPsec between the nodes of a cluster is an option, and what is stored is encrypted by the storage accounts and on the disks of the machines.',
  read,
);

export const says = {
  betweenNodes,
  atRest: cite(
    `${docs}/disk-encryption`,
    'Managed disks of nodes are always encrypted, with keys of Microsoft unless the cluster is given one from a vault of the customer’s when it is made.',
    read,
  ),
  gateway: cite(
    `${docs}/transport-layer-security`,
    'Gateways answer at a public address, take TLS 1.2, and the minimum that can be asked for is 1.2 as well.',
    read,
  ),
  patching: cite(
    `${docs}/hdinsight-os-patching`,
    'Images with newer systems come for new clusters within months; clusters that run are not patched by themselves, and customers install updates and restart nodes by scripts of their own choosing, each time anew.',
    read,
  ),
  versions: cite(
    `${docs}/hdinsight-overview-before-you-start`,
    'A running cluster cannot be moved to newer components: the customer makes a new one and migrates, at least every six months as Microsoft advises.',
    read,
  ),
  reliability: cite(
    'https://learn.microsoft.com/en-us/azure/hdinsight/reliability-hdinsight',
    'Head nodes, gateways and services of a cluster are highly available by default; all nodes stand in one zone, and a second cluster elsewhere is for the customer to make.',
    read,
  ),
  passwords: inferred(
    cite(
      `${docs}/hdinsight-hadoop-provision-linux-clusters`,
      'Two accounts are set up by the customer when a cluster is made: one for its gateway, and one for logging in to nodes.',
      read,
    ),
    'Says that the customer sets up an account for the gateway and one for nodes when a cluster is made; so keeping their passwords is the customer’s.',
  ),
} as const;
