import { mapping } from '../../../model/index.ts';
import { gatewayLenses, ingressLenses } from './lenses.ts';
import { gateway, ingress } from './service.ts';

/** Which controller serves what. */
export const pieces = ['kubernetes_ingress_class', 'kubernetes_ingress_class_v1'];

export default [
  mapping(ingress, ['kubernetes_ingress', 'kubernetes_ingress_v1'], ['metadata.name', 'id'], ingressLenses()),
  mapping(ingress, 'kubernetes_manifest', [], ingressLenses('manifest.'), { 'manifest.kind': 'Ingress' }),
  mapping(gateway, 'kubernetes_manifest', [], gatewayLenses('manifest.'), {
    'manifest.kind': 'Gateway',
    'manifest.apiVersion': 'gateway.networking.k8s.io/*',
  }),
];
