import { derived, isUnresolved, type Lens, type Plain, unresolved, type Worked } from '../../model/index.ts';

/** How many networks (subnets, or blocks that name one each) are written at a path. */
export const networksAt = (path: string): Lens<number> => derived(path, numberOf);

export const numberOf = (plain: Plain): Worked<number> => {
  if (isUnresolved(plain)) return { unknown: plain[unresolved] };
  if (!Array.isArray(plain)) return { unknown: 'it is not a list' };
  const open = (plain as readonly Plain[]).find(isUnresolved);
  return open ? { unknown: open[unresolved] } : { value: plain.length };
};
