import { asset, choice, flag, service } from '../../../model/index.ts';
import { logs } from '../collected-logs.ts';
import { keyHolders } from '../own-key.ts';
import { says } from './sources.ts';

const backup = service({ id: 'azure.recovery-services', name: 'Azure Backup', vendor: 'azure' });
const copies = ['LocallyRedundant', 'ZoneRedundant', 'GeoRedundant'] as const;
const immutable = choice(['Disabled', 'Unlocked', 'Locked'], { unset: 'Disabled', source: says.immutable });

/** A Recovery Services vault: machines, databases on them, file shares, site recovery. */
export const vault = asset(backup, 'vault', {
  publicNetwork: choice(['Enabled', 'Disabled'], { unset: 'Enabled', source: says.settings }),
  privateEndpoint: flag({ unset: false, source: says.endpoint }),
  immutable,
  /** What is dangerous needs the approval of a second person. */
  secondPerson: flag({ unset: false, source: says.approval }),
  copies: choice(copies, { unset: 'GeoRedundant', source: says.settings }),
  key: choice(keyHolders, { unset: 'managed by Microsoft', source: says.security }),
  logs,
});

/** A Backup vault: disks, blobs, clusters, managed databases. */
export const backupVault = asset(backup, 'backup-vault', {
  softDelete: choice(['Off', 'On', 'AlwaysOn'], { unset: 'On', source: says.soft }),
  immutable,
  secondPerson: flag({ unset: false, source: says.approval }),
  copies: choice(copies, { unsaid: 'it is always written' }),
  key: choice(keyHolders, { unset: 'managed by Microsoft', source: says.security }),
  logs,
});
