import { isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';

const answers = ['refused', 'taken'] as const;

/** Whether a bucket takes keys that are sent along with an object: it names the sorts of encryption that it blocks, or `NONE`. */
export const keysSentAlong = (plain: Plain): Worked<(typeof answers)[number]> => {
  const blocked = Array.isArray(plain) ? (plain as readonly Plain[]) : [plain];
  if (blocked.includes('SSE-C')) return { value: 'refused' };
  const open = blocked.find(isUnresolved);
  if (open) return { unknown: open[unresolved], among: answers };
  return { value: blocked.includes('NONE') ? 'taken' : 'refused' };
};
