import { at, mapping, spelled } from '../../../model/index.ts';
import { logsInTerraform } from '../diagnostics.ts';
import { siteInTerraform } from '../web-site.ts';
import { app } from './service.ts';

const known = ['id', 'name', 'default_hostname'];
const systems = ['linux', 'windows'].flatMap(system => [`azurerm_${system}_function_app`, `azurerm_${system}_function_app_slot`]);

export default [
  mapping(app, systems, known, {
    ...siteInTerraform('new'),
    storageByIdentity: at('storage_uses_managed_identity', false),
    logs: logsInTerraform,
  }),
  mapping(app, 'azurerm_function_app_flex_consumption', known, {
    ...siteInTerraform('new'),
    storageByIdentity: spelled('storage_authentication_type', {
      StorageAccountConnectionString: false,
      SystemAssignedIdentity: true,
      UserAssignedIdentity: true,
    }),
    logs: logsInTerraform,
  }),
  mapping(app, ['azurerm_function_app', 'azurerm_function_app_slot'], known, {
    ...siteInTerraform('old', true),
    storageByIdentity: at('storage_uses_managed_identity', false),
    logs: logsInTerraform,
  }),
];
