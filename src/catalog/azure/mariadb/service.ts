import { asset, choice, count, flag, service } from '../../../model/index.ts';
import { logs } from '../collected-logs.ts';
import { firewallRules } from '../firewall-rules.ts';
import { says } from './sources.ts';

const mariadb = service({ id: 'azure.mariadb', name: 'Azure Database for MariaDB', vendor: 'azure' });

export const server = asset(mariadb, 'server', {
  publicNetwork: choice(['Enabled', 'Disabled'], { unset: 'Enabled', source: says.settings }),
  rules: firewallRules,
  privateEndpoint: flag({ unset: false, source: says.endpoint }),
  requiresTls: flag({ unset: true }),
  minimumTls: choice(['none', '1.0', '1.1', '1.2'], { unset: '1.2', source: says.settings }),
  backupDays: count({ unset: 7, source: says.backups }),
  backsUpElsewhere: flag({ unset: false, source: says.backups }),
  logs,
});
