import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const docs = 'https://learn.microsoft.com/en-us/azure/azure-sql/virtual-machines/windows';
const page = (name: string, says: string) => cite(`${docs}/${name}`, says, read);

const patching = page(
  'automated-patching',
  'Automated patching is off until it is asked for, and then installs only the updates of Windows and SQL Server that are marked important or critical, in a window; all others the customer installs by hand.',
);

export const says = {
  patching,
  maker: inferred(patching, 'SQL Server, its updates and its versions are made by Microsoft itself.'),
  security: page(
    'security-considerations-best-practices',
    'Customers close the port of the engine to the internet, choose whether it listens on the machine, in the network or in public, patch system and engine, and encrypt data and backups.',
  ),
  backup: page(
    'automated-backup',
    'Automated backup is off until it is asked for, and then writes backups of all databases to a storage account of the customer’s for up to 90 days, encrypted only where a password is given.',
  ),
  settings: cite(
    'https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/mssql_virtual_machine',
    'The engine is reached from its network unless another connectivity is chosen, and gets a credential for a vault only where one is named.',
    read,
    'secondary',
  ),
} as const;
