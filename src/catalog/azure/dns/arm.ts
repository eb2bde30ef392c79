import { at, mapping, on, present } from '../../../model/index.ts';
import { privateZone, zone } from './service.ts';

const [zones, privateZones] = ['Microsoft.Network/dnsZones', 'Microsoft.Network/privateDnsZones'];
const records = ['A', 'AAAA', 'CAA', 'CNAME', 'MX', 'NS', 'PTR', 'SOA', 'SRV', 'TXT'];
/** Records and links say what the zone answers, and to whom. */
export const pieces = [
  `${privateZones}/virtualNetworkLinks`,
  ...records.flatMap(kind => [`${zones}/${kind}`, `${privateZones}/${kind}`]),
  'Microsoft.Network/TrafficManagerProfiles',
  'Microsoft.Network/trafficManagerProfiles/azureEndpoints',
  'Microsoft.Network/trafficManagerProfiles/externalEndpoints',
  'Microsoft.Network/trafficManagerProfiles/nestedEndpoints',
];

export default [
  mapping(zone, zones, ['id', 'name'], { name: at('name'), signed: on(`${zones}/dnssecConfigs`, 'parent', present('')) }),
  mapping(privateZone, privateZones, ['id', 'name'], { name: at('name') }),
];
