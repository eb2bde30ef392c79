import { mapping } from '../../../model/index.ts';
import { gatewayLenses, ingressLenses } from './lenses.ts';
import { gateway, ingress } from './service.ts';

/** Which controller serves what, and what a Gateway sends where. */
export const pieces = [
  'IngressClass.networking.k8s.io',
  ...['GatewayClass', 'HTTPRoute', 'GRPCRoute', 'TLSRoute', 'ReferenceGrant'].map(kind => `${kind}.gateway.networking.k8s.io`),
];

export default [mapping(ingress, 'Ingress.networking.k8s.io', [], ingressLenses()), mapping(gateway, 'Gateway.gateway.networking.k8s.io', [], gatewayLenses())];
