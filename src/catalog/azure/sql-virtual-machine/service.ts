import { asset, choice, count, flag, service } from '../../../model/index.ts';
import { says } from './sources.ts';

const machines = service({ id: 'azure.sql-virtual-machine', name: 'SQL Server on Azure Virtual Machines', vendor: 'azure' });

/** An engine of SQL Server on a machine of the customer’s, which an agent of Microsoft’s looks after as far as it is asked to. */
export const engine = asset(machines, 'engine', {
  patching: choice(['in a window', 'by you'], { unset: 'by you', source: says.patching }),
  connectivity: choice(['inside the machine', 'inside the network', 'the internet'], { unset: 'inside the network', source: says.settings }),
  backedUp: flag({ unset: false, source: says.backup }),
  backupDays: count({ unset: 0, source: says.backup }),
  encryptsBackups: flag({ unset: false, source: says.backup }),
  vault: flag({ unset: false, source: says.settings }),
});
