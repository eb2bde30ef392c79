import { isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';

const ways = ['in a window', 'by you'] as const;

/** Whether updates are installed in a window: where the block that describes it is written. */
export const windowBy = (block: Plain): Worked<(typeof ways)[number]> =>
  isUnresolved(block) ? { unknown: block[unresolved], among: ways } : { value: block === undefined || block === null ? 'by you' : 'in a window' };
