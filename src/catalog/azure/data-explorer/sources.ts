import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const docs = 'https://learn.microsoft.com/en-us/azure/data-explorer';
const page = (name: string, says: string) => cite(`${docs}/${name}`, says, read);

const network = page(
  'security-network-overview',
  'Clusters are built to be reached over public addresses by whoever has a valid identity, from anywhere; private endpoints, lists of addresses and limits on what a cluster calls are the customer’s to set.',
);
const security = page(
  'security',
  'Customers isolate the network of a cluster, give roles in it, choose keys of their own, and switch on the encryption of its disks.',
);

export const says = {
  network,
  security,
  access: page(
    'security-network-restrict-public-access',
    'Public access is open to all networks, to selected addresses, or disabled so that only private endpoints lead to the cluster.',
  ),
  egress: page(
    'security-network-restrict-outbound-access',
    'Whoever may make an external table can take out great amounts of data, unless outbound access is restricted to named targets.',
  ),
  encryption: page(
    'cluster-encryption-overview',
    'Stored data are always encrypted, by default with a key of Microsoft’s; the cache on disks is not encrypted by default, and a second layer can be asked for when the cluster is made.',
  ),
  tenants: page(
    'cross-tenant-query-and-commands',
    'A cluster trusts the identities of all tenants unless it names those that it trusts, though each still needs a role.',
  ),
  deleted: page('delete-cluster', 'A deleted cluster that was in use for more than 14 days is kept for 14 days, unless a tag says otherwise.'),
  continuity: page(
    'business-continuity-overview',
    'Updates are staggered over paired regions, and customers who must outlive the loss of a region run and feed clusters in several.',
  ),
  extensions: page(
    'language-extensions',
    'Queries may run Python in sandboxes of the cluster; customers choose an image that is managed for them, or make one of their own from a list of packages.',
  ),
  monitoring: page(
    'monitor-data-explorer',
    'Diagnostic logs of what is taken in, of commands, queries and tables are off by default, until a diagnostic setting collects them.',
  ),
  zones: page(
    'create-cluster-and-database',
    'Availability zones spread the storage and machines of a cluster over places in the region that fail apart; the portal asks for them by default.',
  ),
  settings: cite(
    'https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/kusto_cluster',
    'The zones in which a cluster stands are named when it is made.',
    read,
    'secondary',
  ),
  endpoint: inferred(network, 'A private endpoint exists only where the customer makes one.'),
} as const;
