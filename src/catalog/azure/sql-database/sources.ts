import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const docs = 'https://learn.microsoft.com/en-us/azure/azure-sql';
const page = (name: string, says: string) => cite(`${docs}/${name}`, says, read);

const security = page(
  'database/security-overview',
  'Firewalls keep everybody out of a server until addresses or networks are let in, every connection is encrypted, and passwords of SQL and identities of Microsoft Entra ID are both taken; auditing and threat protection are switched on by the customer.',
);
const redundancy = page(
  'database/high-availability-sla-local-zone-redundancy',
  'SQL Database runs on the latest stable engine with all patches, installs these and takes backups by itself, and keeps copies within one datacenter unless zone redundancy is asked for.',
);
const backups = page(
  'database/automated-backups-overview',
  'Databases are backed up by themselves, which nobody can switch off; backups are kept for 7 days and in a second region unless the customer says otherwise, and a deleted database can be restored on its server.',
);
const policy = page(
  'managed-instance/update-policy',
  'Instances get the updates of SQL Server 2022 unless another policy is set, and are moved to a newer policy when that version ends; an instance that is always up to date gets every change of the engine.',
);
const endpoint = page(
  'managed-instance/public-endpoint-overview',
  'An instance is reached from inside its network; a public endpoint has to be asked for, and its sources should then be limited by a security group.',
);

export const says = {
  deleted: inferred(
    backups,
    'Says that a deleted database can be restored on its server; so keeping the server or instance from being deleted is the customer’s.',
  ),
  security,
  redundancy,
  backups,
  policy,
  endpoint,
  firewall: page(
    'database/firewall-configure',
    'A new server lets nobody in; a rule from 0.0.0.0 to 0.0.0.0 lets in everything that runs in Azure, subscriptions of other customers included.',
  ),
  encryption: page(
    'database/transparent-data-encryption-tde-overview',
    'New databases and their backups are encrypted with keys of the service, which rotates them each year; a key in a vault of the customer’s can be set for the server instead, and databases from before May 2017 may be plain.',
  ),
  identities: page(
    'database/authentication-azure-ad-only-authentication',
    'A server or instance takes passwords of SQL until only identities of Microsoft Entra ID are let in, which needs an administrator from there first.',
  ),
  audit: page(
    'database/auditing-overview',
    'Auditing writes the events of databases to storage, a workspace or an event hub of the customer’s, who sets it up.',
  ),
  tls: page('managed-instance/minimal-tls-version-configure', 'TLS 1.0 and 1.1 are retired, and only connections with TLS 1.2 or newer are taken.'),
  tlsOfServers: cite(
    'https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/mssql_server',
    'Services of Azure ask for TLS 1.2 or newer since August 2025, and no older minimum can be set for a server.',
    read,
    'secondary',
  ),
  open: inferred(security, 'Public access of a server is on unless it is switched off; its firewall then decides.'),
  privateEndpoint: inferred(security, 'A private endpoint exists only where the customer makes one.'),
  instanceRedundancy: page(
    'managed-instance/high-availability-sla-local-zone-redundancy',
    'Managed Instance patches the system and the engine by itself, replaces what fails, and keeps copies within one datacenter unless zone redundancy is asked for.',
  ),
  instanceBackups: page(
    'managed-instance/automated-backups-overview',
    'Databases of an instance are backed up by themselves, which cannot be switched off; backups are kept for 7 days and in a second region unless the customer says otherwise, and a deleted database can be restored on its instance only.',
  ),
} as const;
