import { derived, mapping, spelled, spelledMap, writable } from '../../../model/index.ts';
import { isWrittenOut } from '../../password.ts';
import { saidAt } from '../said.ts';
import { logsOf } from './logs.ts';
import { gateway, peer } from './service.ts';

export const pieces = [
  'google_compute_router',
  'google_compute_router_interface',
  'google_compute_router_route_policy',
  'google_compute_router_nat_address',
  'google_compute_address',
  'google_compute_global_address',
  'google_compute_route',
];

export default [
  mapping(gateway, 'google_compute_router_nat', ['id', 'name'], {
    leadsTo: spelled('type', { PUBLIC: 'the internet', PRIVATE: 'other networks' }),
    logs: writable(derived('log_config', logsOf), logs => (logs === 'connections' ? spelledMap({ enable: true, filter: 'ALL' }) : undefined)),
    serves: spelled('source_subnetwork_ip_ranges_to_nat', {
      LIST_OF_SUBNETWORKS: 'those that are named',
      ALL_SUBNETWORKS_ALL_IP_RANGES: 'all',
      ALL_SUBNETWORKS_ALL_PRIMARY_IP_RANGES: 'all',
    }),
  }),
  mapping(peer, 'google_compute_router_peer', ['id', 'name'], {
    proves: saidAt('md5_authentication_key'),
    keyInCode: derived('md5_authentication_key.key', isWrittenOut),
  }),
];
