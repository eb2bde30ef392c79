import { mapping } from '../../../model/index.ts';
import { serviceLenses } from './lenses.ts';
import { service } from './service.ts';

/** Where the pods behind a Service are: made from it, or written for what is outside. */
export const pieces = ['Endpoints', 'EndpointSlice.discovery.k8s.io'];

export default [mapping(service, 'Service', [], serviceLenses('', { addresses: 'externalIPs', ranges: 'loadBalancerSourceRanges' }))];
