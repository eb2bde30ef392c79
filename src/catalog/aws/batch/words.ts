import { hasHoles, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';

/** Whether Batch manages the machines of an environment; both spellings, `MANAGED` and `Managed`, are accepted. */
export const isManaged = (type: Plain): Worked<boolean> => {
  if (isUnresolved(type)) return { unknown: type[unresolved], among: [true, false] };
  if (typeof type === 'string' && hasHoles(type)) return { unknown: 'the type is not wholly known', among: [true, false] };
  return { value: String(type).toUpperCase() !== 'UNMANAGED' };
};

/** `ENABLED` or `DISABLED`. */
export const isEnabled = (plain: Plain): Worked<boolean> => {
  if (isUnresolved(plain)) return { unknown: plain[unresolved], among: [true, false] };
  if (typeof plain === 'string' && hasHoles(plain)) return { unknown: 'its value is not wholly known', among: [true, false] };
  return { value: plain === 'ENABLED' };
};
