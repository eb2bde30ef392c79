import { at, mapping, unreadable } from '../../../model/index.ts';
import { privateZone, zone } from './service.ts';

const records = ['a', 'aaaa', 'caa', 'cname', 'mx', 'ns', 'ptr', 'srv', 'txt'];
/** Records and links say what the zone answers, and to whom. */
export const pieces = [
  'azurerm_private_dns_zone_virtual_network_link',
  ...records.flatMap(kind => [`azurerm_dns_${kind}_record`, `azurerm_private_dns_${kind}_record`]),
  'azurerm_traffic_manager_azure_endpoint',
  'azurerm_traffic_manager_external_endpoint',
  'azurerm_traffic_manager_nested_endpoint',
  'azurerm_traffic_manager_profile',
];

export default [
  mapping(zone, 'azurerm_dns_zone', ['id', 'name'], { name: at('name'), signed: unreadable('the provider has no resource that signs a zone') }),
  mapping(privateZone, 'azurerm_private_dns_zone', ['id', 'name'], { name: at('name') }),
];
