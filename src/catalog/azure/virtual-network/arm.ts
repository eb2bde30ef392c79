import { at, derived, each, mapping, needing, on, spelled } from '../../../model/index.ts';
import { saidAt } from '../said.ts';
import { isPrivate, isPrivateByDefault, recordsA } from './outbound.ts';
import { address, flowLog, type inside, network, peering, subnet } from './service.ts';

const flowLogs = 'Microsoft.Network/networkWatchers/flowLogs';

export const pieces = [
  'Microsoft.Network/natGateways',
  'Microsoft.Network/publicIPPrefixes',
  'Microsoft.Network/routeTables',
  'Microsoft.Network/routeTables/routes',
];

export default [
  mapping(network, 'Microsoft.Network/virtualNetworks', ['id', 'name'], {
    floodPlan: at('properties.enableDdosProtection'),
    encrypted: needing(at('properties.encryption.enabled'), { 'properties.encryption.enforcement': 'AllowUnencrypted' }),
    flowLogged: on(flowLogs, 'properties.targetResourceId', at<boolean>('properties.enabled')),
    subnets: each<typeof inside>('properties.subnets', 'name', {
      name: at('name'),
      guarded: saidAt('properties.networkSecurityGroup.id'),
      private: spelled('properties.defaultOutboundAccess', { true: 'no', false: 'yes' }),
    }),
    privateByDefault: derived('apiVersion', isPrivateByDefault),
  }),
  mapping(subnet, 'Microsoft.Network/virtualNetworks/subnets', ['id', 'name'], {
    name: at('name'),
    guarded: saidAt('properties.networkSecurityGroup.id'),
    private: derived('', isPrivate),
  }),
  mapping(flowLog, flowLogs, ['id'], {
    on: at('properties.enabled'),
    deletes: at('properties.retentionPolicy.enabled'),
    days: at('properties.retentionPolicy.days'),
    analysed: at('properties.flowAnalyticsConfiguration.networkWatcherFlowAnalyticsConfiguration.enabled'),
    about: derived('properties.targetResourceId', recordsA),
  }),
  mapping(address, 'Microsoft.Network/publicIPAddresses', ['id', 'name'], {
    tier: at('sku.name'),
    floodPlan: at('properties.ddosSettings.protectionMode'),
  }),
  mapping(peering, 'Microsoft.Network/virtualNetworks/virtualNetworkPeerings', ['id', 'name'], { takesForwarded: at('properties.allowForwardedTraffic') }),
];
