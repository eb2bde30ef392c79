import { derived, type Lens } from '../../../model/index.ts';
import { isSaid } from '../said.ts';

/** Whether a level is written as an expression or as conditions. */
export const writtenAs: Lens<'conditions' | 'an expression'> = derived('custom', plain => {
  const custom = isSaid(plain);
  return 'value' in custom ? { value: custom.value ? 'an expression' : 'conditions' } : { unknown: custom.unknown };
});
