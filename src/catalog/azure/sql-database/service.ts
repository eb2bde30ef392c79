import { asset, choice, count, flag, link, service } from '../../../model/index.ts';
import { logs } from '../collected-logs.ts';
import { firewallRules } from '../firewall-rules.ts';
import { keyHolders } from '../own-key.ts';
import { says } from './sources.ts';

const sql = service({ id: 'azure.sql-database', name: 'Azure SQL', vendor: 'azure' });
const versions = ['None', '1.0', '1.1', '1.2', '1.3'] as const;

/** A logical server, through which databases are reached. */
export const server = asset(sql, 'server', {
  publicNetwork: choice(['Enabled', 'Disabled', 'SecuredByPerimeter'], { unset: 'Enabled', source: says.open }),
  rules: firewallRules,
  minimumTls: choice(versions, { unset: '1.2', source: says.tlsOfServers }),
  /** Somebody from Microsoft Entra ID administers it. */
  entraAdministrator: flag({ unset: false, source: says.identities }),
  passwords: flag({ unset: true, source: says.identities }),
  audited: flag({ unset: false, source: says.audit }),
  auditKept: choice(['90 days or longer', 'fewer days'], { unsaid: 'nothing is audited' }),
  alerts: flag({ unset: false, source: says.security }),
  key: choice(keyHolders, { unset: 'managed by Microsoft', source: says.encryption }),
  privateEndpoint: flag({ unset: false, source: says.privateEndpoint }),
});

export const database = asset(sql, 'database', {
  server: link('azure.sql-database.server', { unsaid: 'a database always has a server' }),
  encrypted: flag({ unset: true, source: says.encryption }),
  zones: flag({ unset: false, source: says.redundancy }),
  backupDays: count({ unset: 7, source: says.backups }),
  backupCopies: choice(['Local', 'Zone', 'Geo', 'GeoZone'], { unset: 'Geo', source: says.backups }),
});

/** A managed instance: a whole server in a network of the customer’s. */
export const instance = asset(sql, 'managed-instance', {
  publicEndpoint: flag({ unset: false, source: says.endpoint }),
  minimumTls: choice(versions, { unset: '1.2', source: says.tls }),
  passwords: flag({ unset: true, source: says.identities }),
  alerts: flag({ unset: false, source: says.security }),
  key: choice(keyHolders, { unset: 'managed by Microsoft', source: says.encryption }),
  zones: flag({ unset: false, source: says.instanceRedundancy }),
  backupCopies: choice(['LRS', 'ZRS', 'GRS', 'GZRS'], { unset: 'GRS', source: says.instanceBackups }),
  updates: choice(['SQLServer2022', 'SQLServer2025', 'AlwaysUpToDate'], { unset: 'SQLServer2022', source: says.policy }),
  logs,
});
