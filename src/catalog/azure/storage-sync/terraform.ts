import { at, mapping, spelled } from '../../../model/index.ts';
import { endpointInTerraform } from '../private-endpoint.ts';
import { hub, server } from './service.ts';

export default [
  mapping(hub, 'azurerm_storage_sync', ['id', 'name'], {
    callers: spelled('incoming_traffic_policy', { AllowAllTraffic: 'all networks', AllowVirtualNetworksOnly: 'private endpoints' }),
    privateEndpoint: endpointInTerraform,
  }),
  mapping(server, 'azurerm_storage_sync_server_endpoint', ['id', 'name'], { tiers: at('cloud_tiering_enabled', false) }),
];

/** Groups join a file share to servers, which are judged themselves. */
export const pieces = ['azurerm_storage_sync_group', 'azurerm_storage_sync_cloud_endpoint'];
