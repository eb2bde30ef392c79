import { at, derived, mapping, present, spelled } from '../../../model/index.ts';
import { saidAt } from '../said.ts';
import { engine } from './service.ts';
import { windowBy } from './window.ts';

export default [
  mapping(engine, 'azurerm_mssql_virtual_machine', ['id'], {
    patching: derived('auto_patching', windowBy),
    connectivity: spelled('sql_connectivity_type', { LOCAL: 'inside the machine', PRIVATE: 'inside the network', PUBLIC: 'the internet' }),
    backedUp: present('auto_backup'),
    backupDays: at('auto_backup.retention_period_in_days'),
    encryptsBackups: saidAt('auto_backup.encryption_password'),
    vault: present('key_vault_credential'),
  }),
];
