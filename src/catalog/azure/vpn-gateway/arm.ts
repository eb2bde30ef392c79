import { at, derived, mapping } from '../../../model/index.ts';
import { logsInTemplates } from '../diagnostics.ts';
import { algorithmsBy, isBareKey } from './algorithms.ts';
import { connection, gateway } from './service.ts';

export const pieces = ['Microsoft.Network/localNetworkGateways'];

export default [
  mapping(gateway, 'Microsoft.Network/virtualNetworkGateways', ['id', 'name'], {
    type: at('properties.gatewayType'),
    bothActive: at('properties.activeActive'),
    logs: logsInTemplates,
  }),
  mapping(connection, 'Microsoft.Network/connections', ['id', 'name'], {
    type: at('properties.connectionType'),
    protocol: at('properties.connectionProtocol'),
    algorithms: derived('properties.ipsecPolicies', algorithmsBy(['dhGroup', 'ikeEncryption', 'ikeIntegrity', 'ipsecEncryption', 'ipsecIntegrity'])),
    bareKey: derived('properties.sharedKey', isBareKey),
  }),
];
