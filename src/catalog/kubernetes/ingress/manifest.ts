import { mapping } from '../../../model/index.ts';
import { ingressLenses } from './lenses.ts';
import { ingress } from './service.ts';

/** Which controller serves what. */
export const pieces = ['IngressClass.networking.k8s.io', 'GatewayClass.gateway.networking.k8s.io'];

export default [mapping(ingress, 'Ingress.networking.k8s.io', [], ingressLenses())];
