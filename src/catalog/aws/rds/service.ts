import { asset, list, text } from '../../../model/index.ts';
import { none, rds } from './database.ts';

export { cluster } from './cluster.ts';
export { instance } from './instance.ts';
export { parameterGroup } from './parameter-group.ts';

/** A manual copy, which may be given to other accounts. */
export const snapshot = asset(rds, 'snapshot', { name: text({ unset: '' }), sharedWith: list(none) });
