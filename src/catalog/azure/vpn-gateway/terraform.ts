import { at, derived, mapping } from '../../../model/index.ts';
import { logsInTerraform } from '../diagnostics.ts';
import { algorithmsBy, isBareKey } from './algorithms.ts';
import { connection, gateway } from './service.ts';

export const pieces = ['azurerm_local_network_gateway'];

export default [
  mapping(gateway, 'azurerm_virtual_network_gateway', ['id', 'name'], {
    type: at('type'),
    bothActive: at('active_active', false),
    logs: logsInTerraform,
  }),
  mapping(connection, 'azurerm_virtual_network_gateway_connection', ['id', 'name'], {
    type: at('type'),
    protocol: at('connection_protocol'),
    algorithms: derived('ipsec_policy', algorithmsBy(['dh_group', 'ike_encryption', 'ike_integrity', 'ipsec_encryption', 'ipsec_integrity'])),
    bareKey: derived('shared_key', isBareKey),
  }),
];
