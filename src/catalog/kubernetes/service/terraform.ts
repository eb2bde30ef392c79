import { mapping } from '../../../model/index.ts';
import { serviceLenses } from './lenses.ts';
import { service } from './service.ts';

export default [
  mapping(
    service,
    ['kubernetes_service', 'kubernetes_service_v1'],
    ['metadata.name', 'id'],
    serviceLenses('', { addresses: 'external_ips', ranges: 'load_balancer_source_ranges' }),
  ),
  mapping(service, 'kubernetes_manifest', [], serviceLenses('manifest.', { addresses: 'externalIPs', ranges: 'loadBalancerSourceRanges' }), {
    'manifest.kind': 'Service',
    'manifest.apiVersion': 'v1',
  }),
];
