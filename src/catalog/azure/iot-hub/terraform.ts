import { at, derived, gather, mapping, on, spelled } from '../../../model/index.ts';
import { logsInTerraform } from '../diagnostics.ts';
import { identityAt } from '../identity.ts';
import { filtersIn, keyedAmong, namesNetworksIn } from './connections.ts';
import { hub, provisioning } from './service.ts';

const beside = (type: string) => on(type, 'iothub_id', derived('', keyedAmong));

export default [
  mapping(hub, 'azurerm_iothub', ['id', 'name'], {
    publicNetwork: spelled('public_network_access_enabled', { true: 'Enabled', false: 'Disabled' }),
    namesNetworks: derived('network_rule_set', namesNetworksIn),
    coversMessages: at('network_rule_set.apply_to_builtin_eventhub_endpoint'),
    sharedKeys: at('local_authentication_enabled', true),
    identity: identityAt('identity'),
    keyed: gather(
      derived('endpoint', keyedAmong),
      derived('file_upload', keyedAmong),
      beside('azurerm_iothub_endpoint_storage_container'),
      beside('azurerm_iothub_endpoint_eventhub'),
      beside('azurerm_iothub_endpoint_servicebus_queue'),
      beside('azurerm_iothub_endpoint_servicebus_topic'),
      beside('azurerm_iothub_endpoint_cosmosdb_account'),
      beside('azurerm_iothub_file_upload'),
    ),
    logs: logsInTerraform,
  }),
  mapping(provisioning, 'azurerm_iothub_dps', ['id', 'name'], {
    publicNetwork: spelled('public_network_access_enabled', { true: 'Enabled', false: 'Disabled' }, 'Enabled'),
    namesNetworks: derived('ip_filter_rule', filtersIn),
    logs: logsInTerraform,
  }),
];
