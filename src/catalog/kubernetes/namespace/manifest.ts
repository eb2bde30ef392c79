import { at, derived, mapping, on } from '../../../model/index.ts';
import { enforcedBy, isSaid } from './labels.ts';
import { namespace } from './service.ts';

export default [
  mapping(namespace, 'Namespace', [], {
    name: at('metadata.name'),
    enforced: enforcedBy('metadata.labels'),
    quota: on('ResourceQuota', '@namespace', derived<boolean>('spec.hard', isSaid)),
    limits: on('LimitRange', '@namespace', derived<boolean>('spec.limits', isSaid)),
  }),
];
