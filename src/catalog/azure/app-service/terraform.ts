import { at, mapping } from '../../../model/index.ts';
import { logsInTerraform } from '../diagnostics.ts';
import { saidAt } from '../said.ts';
import { siteInTerraform } from '../web-site.ts';
import { app, plan } from './service.ts';

const known = ['id', 'name', 'default_hostname', 'default_site_hostname'];
const ofApps = {
  healthCheck: saidAt('site_config.health_check_path'),
  httpLogs: saidAt('logs.http_logs'),
  logs: logsInTerraform,
};
const systems = ['linux', 'windows'].flatMap(system => [`azurerm_${system}_web_app`, `azurerm_${system}_web_app_slot`]);

export const pieces = [
  'azurerm_app_service_custom_hostname_binding',
  'azurerm_app_service_source_control',
  'azurerm_app_service_virtual_network_swift_connection',
];

export default [
  mapping(app, systems, known, { ...siteInTerraform('new'), ...ofApps }),
  mapping(app, ['azurerm_app_service', 'azurerm_app_service_slot'], known, { ...siteInTerraform('old'), ...ofApps }),
  mapping(plan, 'azurerm_service_plan', ['id', 'name'], { instances: at('worker_count'), zones: at('zone_balancing_enabled', false) }),
  mapping(plan, 'azurerm_app_service_plan', ['id', 'name'], { instances: at('sku.capacity'), zones: at('zone_redundant', false) }),
];
