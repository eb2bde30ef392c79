import { asset, choice, count, flag, service } from '../../../model/index.ts';
import { logs } from '../collected-logs.ts';
import { firewallRules } from '../firewall-rules.ts';
import { keyHolders } from '../own-key.ts';
import { support } from '../parameters.ts';
import { says } from './sources.ts';

const mysql = service({ id: 'azure.mysql', name: 'Azure Database for MySQL', vendor: 'azure' });

export const server = asset(mysql, 'server', {
  /** Single servers are the older offer, which is retired. */
  offer: choice(['flexible', 'single'], { unset: 'flexible' }),
  version: choice(support, { unsaid: 'the version is always written, but for copies of other servers' }),
  publicNetwork: choice(['Enabled', 'Disabled'], { unset: 'Enabled', source: says.open }),
  rules: firewallRules,
  privateEndpoint: flag({ unset: false, source: says.endpoint }),
  requiresTls: flag({ unset: true, source: says.tls }),
  minimumTls: choice(['none', '1.0', '1.1', '1.2', '1.3'], { unset: '1.2', source: says.tls }),
  entraIdentities: flag({ unset: false, source: says.identities }),
  key: choice(keyHolders, { unset: 'managed by Microsoft', source: says.security }),
  backupDays: count({ unset: 7, source: says.backups }),
  backsUpElsewhere: flag({ unset: false, source: says.backups }),
  standby: choice(['none', 'same zone', 'another zone'], { unset: 'none', source: says.standby }),
  /** The engine writes an audit of who connects and what they do. */
  audits: flag({ unset: false, source: says.logging }),
  logs,
});
