import { derived, isUnresolved, type Lens, type Plain, shown, type Usual, unresolved, type Worked } from '../../model/index.ts';

/** A time at a path, as Google writes it: `7776000s`. */
export const secondsAt = (path: string, omitted?: Usual<number>): Lens<number> => derived(path, secondsIn, omitted);

export const secondsIn = (plain: Plain): Worked<number> => {
  if (isUnresolved(plain)) return { unknown: plain[unresolved] };
  const [, digits] = /^\s*(\d+)(?:\.\d+)?s?\s*$/.exec(String(plain)) ?? [];
  return digits === undefined ? { unknown: `${shown(String(plain))} is not a time that is known` } : { value: Number(digits) };
};
