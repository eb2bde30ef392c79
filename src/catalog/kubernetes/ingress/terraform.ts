import { mapping } from '../../../model/index.ts';
import { ingressLenses } from './lenses.ts';
import { ingress } from './service.ts';

/** Which controller serves what. */
export const pieces = ['kubernetes_ingress_class', 'kubernetes_ingress_class_v1'];

export default [
  mapping(ingress, ['kubernetes_ingress', 'kubernetes_ingress_v1'], ['metadata.name', 'id'], ingressLenses()),
  mapping(ingress, 'kubernetes_manifest', [], ingressLenses('manifest.'), { 'manifest.kind': 'Ingress' }),
];
