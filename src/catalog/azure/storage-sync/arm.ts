import { mapping, spelled } from '../../../model/index.ts';
import { endpointInTemplates } from '../private-endpoint.ts';
import { hub, server } from './service.ts';

const services = 'Microsoft.StorageSync/storageSyncServices';

export default [
  mapping(hub, services, ['id', 'name'], {
    callers: spelled('properties.incomingTrafficPolicy', { AllowAllTraffic: 'all networks', AllowVirtualNetworksOnly: 'private endpoints' }),
    privateEndpoint: endpointInTemplates,
  }),
  mapping(server, `${services}/syncGroups/serverEndpoints`, ['id', 'name'], {
    tiers: spelled('properties.cloudTiering', { on: true, off: false }),
  }),
];

/** Groups join a file share to servers, which are judged themselves. */
export const pieces = ['Microsoft.StorageSync/storageSyncServices/syncGroups', 'Microsoft.StorageSync/storageSyncServices/syncGroups/cloudEndpoints'];
