import { at, derived, gather, mapping, spelled } from '../../../model/index.ts';
import { logsInTemplates } from '../diagnostics.ts';
import { identityAt } from '../identity.ts';
import { filtersIn, keyedInside, namesNetworksIn } from './connections.ts';
import { hub, provisioning } from './service.ts';

export default [
  mapping(hub, 'Microsoft.Devices/IotHubs', ['id', 'name'], {
    publicNetwork: at('properties.publicNetworkAccess'),
    namesNetworks: derived('properties.networkRuleSets', namesNetworksIn),
    coversMessages: at('properties.networkRuleSets.applyToBuiltInEventHubEndpoint'),
    sharedKeys: spelled('properties.disableLocalAuth', { true: false, false: true }),
    identity: identityAt('identity'),
    keyed: gather(derived('properties.routing.endpoints', keyedInside), derived('properties.storageEndpoints', keyedInside)),
    logs: logsInTemplates,
  }),
  mapping(provisioning, 'Microsoft.Devices/provisioningServices', ['id', 'name'], {
    publicNetwork: at('properties.publicNetworkAccess'),
    namesNetworks: derived('properties.ipFilterRules', filtersIn),
    logs: logsInTemplates,
  }),
];
