import { derived, isUnresolved, type Lens, type Plain, unresolved, type Worked } from '../../model/index.ts';

/** Whether something is named at a path: an empty text, an empty list and zero name nothing. */
export const saidAt = (path: string): Lens<boolean> => derived(path, isSaid);

export const isSaid = (plain: Plain): Worked<boolean> => {
  const one = Array.isArray(plain) ? (plain as readonly Plain[])[0] : plain;
  if (isUnresolved(one)) return { unknown: one[unresolved], among: [true, false] };
  return { value: one !== undefined && one !== null && one !== '' && one !== 0 && one !== false };
};
