import type { Plain, Worked } from '../../../model/index.ts';
import { letsInEverybody, textsAt } from '../../addresses.ts';

/** Whether the public endpoint answers everybody: it does when no block of addresses is named. */
export const answersEverybody = (plain: Plain): Worked<boolean> => {
  const blocks = textsAt(plain);
  if (blocks.items.length === 0 && blocks.rest === undefined) return { value: true };
  const worked = letsInEverybody(blocks);
  return 'value' in worked ? worked : { unknown: worked.unknown, among: [true, false] };
};
