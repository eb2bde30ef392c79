import { at, mapping, spelled } from '../../../model/index.ts';
import { engine } from './service.ts';

const connectivity = 'properties.serverConfigurationsManagementSettings.sqlConnectivityUpdateSettings.connectivityType';

export default [
  mapping(engine, 'Microsoft.SqlVirtualMachine/sqlVirtualMachines', ['id', 'name'], {
    patching: spelled('properties.autoPatchingSettings.enable', { true: 'in a window', false: 'by you' }),
    connectivity: spelled(connectivity, { LOCAL: 'inside the machine', PRIVATE: 'inside the network', PUBLIC: 'the internet' }),
    backedUp: at('properties.autoBackupSettings.enable'),
    backupDays: at('properties.autoBackupSettings.retentionPeriod'),
    encryptsBackups: at('properties.autoBackupSettings.enableEncryption'),
    vault: at('properties.keyVaultCredentialSettings.enable'),
  }),
];
