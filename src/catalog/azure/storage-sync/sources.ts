import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const docs = 'https://learn.microsoft.com/en-us/azure/storage/file-sync';
const page = (name: string, says: string) => cite(`${docs}/${name}`, says, read);
const registry = (name: string, says: string) =>
  cite(`https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/${name}`, says, read, 'secondary');

const planning = page(
  'file-sync-planning',
  'Files lie in file shares in the cloud and are cached on Windows servers of the customer’s, who keeps these up to date, runs scanners and clusters, encrypts their disks and backs up the share; the agent speaks HTTPS with TLS 1.2 only.',
);

export const says = {
  endpoints: page(
    'file-sync-networking-endpoints',
    'Both the storage account and the sync service use public endpoints by default; customers make private endpoints for both, and then restrict the public ones.',
  ),
  planning,
  windows: inferred(planning, 'Says that the servers run Windows Server and are to be kept up to date; its updates are Microsoft’s to make.'),
  agents: page(
    'file-sync-release-notes',
    'Each version of the agent is supported until a day on which it expires; version 19 and older have expired by 19 June 2026.',
  ),
  identities: page(
    'file-sync-managed-identities',
    'Servers and the service reach file shares with shared keys until managed identities are turned on, which takes an agent of version 20 and servers with identities.',
  ),
  settings: registry('storage_sync', 'Traffic from all networks is taken unless the policy lets in virtual networks only.'),
  server: registry('storage_sync_server_endpoint', 'A server keeps all files, unless tiering to the cloud is switched on.'),
} as const;
