import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const end = cite(
  'https://learn.microsoft.com/en-us/azure/mariadb/whats-happening-to-mariadb',
  'The service is retired since 19 September 2025, not supported beyond and takes no new servers since March 2024; customers are to move to Azure Database for MySQL.',
  read,
);
const settings = cite(
  'https://registry.terraform.io/providers/hashicorp/azurerm/3.117.1/docs/resources/mariadb_server',
  'Public network access is allowed unless it is switched off, TLS 1.2 is asked for where TLS is enforced, and geo-redundant backups are switched on or off.',
  read,
);

export const says = {
  audit: cite(
    'https://learn.microsoft.com/en-us/azure/mariadb/concepts-audit-logs',
    'An audit log can be had, is off until the customer switches it on, and is then sent to a place that the customer names.',
    read,
  ),
  tls: cite(
    'https://learn.microsoft.com/en-us/azure/mariadb/concepts-ssl-connection-security',
    'New servers ask for encrypted connections unless the customer switches that off, which is to be avoided.',
    read,
  ),
  end,
  settings,
  backups: cite(
    'https://learn.microsoft.com/en-us/azure/mariadb/concepts-backup',
    'Servers are backed up by themselves for 7 days, which can be made up to 35, and in another region only where that is chosen; backups cannot be taken out and restore only to a new server of this service, while a dump is the customer’s to make.',
    read,
  ),
  firewall: cite(
    'https://learn.microsoft.com/en-us/azure/mariadb/concepts-firewall-rules',
    'The firewall lets in no address until rules name some; a rule of 0.0.0.0 lets in everything that runs in Azure, subscriptions of other customers included.',
    read,
  ),
  keys: inferred(settings, 'No setting names a key of the customer’s.'),
  endpoint: inferred(settings, 'A private endpoint exists only where the customer makes one.'),
} as const;
