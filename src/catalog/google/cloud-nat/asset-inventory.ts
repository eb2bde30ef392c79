import { derived, mapping, spelled } from '../../../model/index.ts';
import { logsOf } from './logs.ts';
import { gateway } from './service.ts';

export default [
  mapping(
    gateway,
    'compute.googleapis.com/Router',
    ['name', 'selfLink'],
    {
      leadsTo: spelled('nats.type', { PUBLIC: 'the internet', PRIVATE: 'other networks' }),
      logs: derived('nats.logConfig', logsOf),
      serves: spelled('nats.sourceSubnetworkIpRangesToNat', {
        LIST_OF_SUBNETWORKS: 'those that are named',
        ALL_SUBNETWORKS_ALL_IP_RANGES: 'all',
        ALL_SUBNETWORKS_ALL_PRIMARY_IP_RANGES: 'all',
      }),
    },
    { 'nats.name': '*' },
  ),
];
