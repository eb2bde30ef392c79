import { derived, hasHoles, isUnresolved, type Lens, type Plain, unresolved, type Worked } from '../../../model/index.ts';

/** Whether `all`, which is everybody with an account, is among the groups that may launch an image. */
export const everybodyAt = (path: string): Lens<boolean> => derived(path, letsInAll);
export const letsInAll = (groups: Plain): Worked<boolean> => {
  const all = Array.isArray(groups) ? (groups as readonly Plain[]) : [groups];
  if (all.includes('all')) return { value: true };
  const open = all.find(one => isUnresolved(one) || (typeof one === 'string' && hasHoles(one)));
  return open === undefined ? { value: false } : { unknown: isUnresolved(open) ? open[unresolved] : 'a group is not wholly known', among: [true, false] };
};
