import { at, mapping } from '../../../model/index.ts';
import { enforcedBy } from './labels.ts';
import { namespace } from './service.ts';

export default [
  mapping(namespace, ['kubernetes_namespace', 'kubernetes_namespace_v1'], ['metadata.name', 'id'], {
    name: at('metadata.name'),
    enforced: enforcedBy('metadata.labels'),
  }),
];
