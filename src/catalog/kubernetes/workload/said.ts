import { derived, hasHoles, isUnresolved, type Lens, type Plain, unresolved, type Worked } from '../../../model/index.ts';

const open = (why: string): Worked<boolean> => ({ unknown: why, among: [true, false] });

/** Whether anything is written there; blocks that may be made or not say nothing. */
export const said = (path: string): Lens<boolean> => derived(path, isSaid);
export const isSaid = (plain: Plain): Worked<boolean> => {
  if (isUnresolved(plain)) return open(plain[unresolved]);
  if (!Array.isArray(plain)) return { value: true };
  const [first] = plain as readonly Plain[];
  const unknown = plain.length > 0 && plain.every(isUnresolved);
  return unknown && isUnresolved(first) ? open(first[unresolved]) : { value: plain.length > 0 };
};

/** Whether a container sees the parts of /proc that runtimes hide. */
export const unmasks = (plain: Plain): Worked<boolean> => {
  if (isUnresolved(plain)) return open(plain[unresolved]);
  return typeof plain === 'string' && hasHoles(plain) ? open('how /proc is shown is not known') : { value: plain === 'Unmasked' };
};
