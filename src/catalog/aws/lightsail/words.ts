import { derived, hasHoles, isUnresolved, type Lens, type Plain, unresolved, type Worked } from '../../../model/index.ts';

/** `Enabled` or `Disabled`. */
export const enabledAt = (path: string): Lens<boolean> => derived(path, isEnabled);
export const isEnabled = (plain: Plain): Worked<boolean> => {
  if (isUnresolved(plain)) return { unknown: plain[unresolved], among: [true, false] };
  if (typeof plain === 'string' && hasHoles(plain)) return { unknown: 'its value is not wholly known', among: [true, false] };
  return { value: plain === 'Enabled' };
};
