import { derived, hasHoles, isUnresolved, type Lens, type Plain, unresolved, type Worked } from '../../../model/index.ts';

/** A switch that is written as a text, `"true"`. */
export const switchAt = (path: string): Lens<boolean> => derived(path, switchOf);

export const switchOf = (plain: Plain): Worked<boolean> => {
  if (isUnresolved(plain)) return { unknown: plain[unresolved], among: [true, false] };
  if (typeof plain === 'string' && hasHoles(plain)) return { unknown: 'its value is not wholly known', among: [true, false] };
  return { value: String(plain).toLowerCase() === 'true' };
};
