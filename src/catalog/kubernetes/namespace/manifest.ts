import { at, mapping } from '../../../model/index.ts';
import { enforcedBy } from './labels.ts';
import { namespace } from './service.ts';

export default [mapping(namespace, 'Namespace', [], { name: at('metadata.name'), enforced: enforcedBy('metadata.labels') })];
