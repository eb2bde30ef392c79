import { at, mapping, spelled } from '../../../model/index.ts';
import { wan } from './service.ts';

/** Hubs, and what joins networks and sites to them. */
export const pieces = [
  'azurerm_virtual_hub',
  'azurerm_virtual_hub_connection',
  'azurerm_virtual_hub_route_table',
  'azurerm_virtual_hub_route_table_route',
  'azurerm_virtual_hub_routing_intent',
  'azurerm_vpn_site',
];

export default [
  mapping(wan, 'azurerm_virtual_wan', ['id', 'name'], { name: at('name'), encrypts: spelled('disable_vpn_encryption', { true: false, false: true }, true) }),
];
