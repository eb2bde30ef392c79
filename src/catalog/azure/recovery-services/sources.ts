import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const docs = 'https://learn.microsoft.com/en-us/azure/backup';
const security = cite(
  `${docs}/security-overview`,
  'Backups lie in a tenant of Microsoft’s that nobody else reaches, travel over TLS 1.2 or newer and are encrypted with keys of Microsoft’s; customers may bring keys of their own, make vaults immutable and lock that, have a second person approve what is dangerous, use private endpoints, and watch alerts.',
  read,
);
const soft = cite(
  `${docs}/secure-by-default`,
  'Recovery Services vaults keep what is deleted for 14 days, which nobody can switch off any more, and for up to 180 if asked; Backup vaults do so too but can still be told not to in most regions.',
  read,
);
const settings = cite(
  'https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/recovery_services_vault',
  'Vaults are reachable publicly and keep their backups in a second region unless told otherwise.',
  read,
  'secondary',
);

export const says = {
  security,
  policies: inferred(
    security,
    'Says that Azure Backup takes backups and keeps them apart from what was backed up; of what, how often and for how long, policies of the customer say.',
  ),
  copies: cite(
    'https://learn.microsoft.com/en-us/azure/reliability/reliability-backup',
    'A vault copies its backups by itself, within a zone, over zones or to a second region as the customer chose before the first backup.',
    read,
  ),
  redundancy: cite(
    `${docs}/backup-vault-overview`,
    'Azure Backup handles the storage of a Backup vault; how redundant it is, the customer chooses when the vault is made.',
    read,
  ),
  soft,
  settings,
  immutable: inferred(security, 'Vaults are not immutable until the customer makes them so, and locks it.'),
  approval: inferred(security, 'A second person approves only where the vault is tied to a resource guard.'),
  endpoint: inferred(security, 'A private endpoint exists only where the customer makes one.'),
  backupVaults: inferred(settings, 'Where the backups of a Backup vault lie is said when it is made.'),
} as const;
