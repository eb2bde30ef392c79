import { isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';

const spans = ['for ever', 'a year or more', 'less than a year'] as const;
type Span = (typeof spans)[number];

/** How long a log profile keeps what it archives; zero days are for ever. */
export const keptFor = (policy: Plain): Worked<Span> => {
  const block = Array.isArray(policy) ? (policy as readonly Plain[])[0] : policy;
  if (!isMap(block)) return { unknown: isUnresolved(block) ? block[unresolved] : 'how long it is kept is not written', among: spans };
  const [enabled, days] = [block['enabled'], block['days'] ?? 0];
  if (enabled === false || enabled === 'false') return { value: 'for ever' };
  const open = [enabled, days].find(isUnresolved);
  const number = isUnresolved(days) ? Number.NaN : Number(days);
  if (number === 0) return { value: 'for ever' };
  if (isUnresolved(open) || Number.isNaN(number))
    return { unknown: isUnresolved(open) ? open[unresolved] : 'how many days it is kept is not known', among: spans };
  return { value: number >= 365 ? 'a year or more' : 'less than a year' };
};
