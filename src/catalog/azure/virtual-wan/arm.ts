import { at, mapping, spelled } from '../../../model/index.ts';
import { wan } from './service.ts';

/** Hubs, and what joins networks and sites to them. */
export const pieces = [
  'Microsoft.Network/virtualHubs',
  'Microsoft.Network/virtualHubs/hubRouteTables',
  'Microsoft.Network/virtualHubs/hubVirtualNetworkConnections',
  'Microsoft.Network/virtualHubs/routingIntent',
  'Microsoft.Network/vpnSites',
];

export default [
  mapping(wan, 'Microsoft.Network/virtualWans', ['id', 'name'], {
    name: at('name'),
    encrypts: spelled('properties.disableVpnEncryption', { true: false, false: true }),
  }),
];
