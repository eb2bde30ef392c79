import { atLeast, checks, noneOf } from '../../../model/index.ts';
import { engine } from './service.ts';

export default [
  checks(engine, {
    'azure.sql-virtual-machine.is-patched-in-a-window': {
      duty: 'apply-platform-patches',
      title: 'Important updates are installed in a window',
      severity: 'medium',
      expect: { patching: 'in a window' },
      risk: 'Holes of the engine that are fixed long ago stay open until someone thinks of them.',
    },
    'azure.sql-virtual-machine.does-not-listen-in-public': {
      duty: 'limit-exposure',
      title: 'The engine does not listen to the internet',
      severity: 'high',
      expect: { connectivity: noneOf('the internet') },
      risk: 'Anybody on the internet may guess passwords and use holes of the engine.',
    },
    'azure.sql-virtual-machine.takes-keys-from-a-vault': {
      duty: 'control-keys',
      title: 'The engine takes keys from a vault',
      severity: 'low',
      expect: { vault: true },
      risk: 'Keys lie beside the data that they encrypt, and nobody sees who uses them.',
    },
    'azure.sql-virtual-machine.backs-up-its-databases': {
      duty: 'back-up-data',
      title: 'The databases are backed up',
      severity: 'medium',
      expect: { backedUp: true },
      risk: 'A mistake or a lost machine takes the data with it.',
    },
    'azure.sql-virtual-machine.keeps-backups-for-a-week': {
      duty: 'back-up-data',
      title: 'Backups are kept for seven days at least',
      severity: 'low',
      given: { backedUp: true },
      expect: { backupDays: atLeast(7) },
      risk: 'A mistake that is noticed after a few days can no longer be undone.',
    },
    'azure.sql-virtual-machine.encrypts-its-backups': {
      duty: 'back-up-data',
      title: 'Backups are encrypted',
      severity: 'medium',
      given: { backedUp: true },
      expect: { encryptsBackups: true },
      risk: 'Whoever gets at the storage account reads all databases.',
    },
  }),
];
