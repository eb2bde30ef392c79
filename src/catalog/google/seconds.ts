import { derived, isUnresolved, type Lens, type Plain, shown, unresolved, type Worked, writable } from '../../model/index.ts';

/** A time at a path, as Google writes it: `7776000s`. States of Terraform write an empty text where there is none, which is then `silent`. */
export const secondsAt = (path: string, silent: number): Lens<number> =>
  writable(
    derived(path, plain => (plain === '' ? { value: silent } : secondsIn(plain))),
    seconds => `${seconds}s`,
  );

export const secondsIn = (plain: Plain): Worked<number> => {
  if (isUnresolved(plain)) return { unknown: plain[unresolved] };
  const [, digits] = /^\s*(\d+)(?:\.\d+)?s?\s*$/.exec(String(plain)) ?? [];
  return digits === undefined ? { unknown: `${shown(String(plain))} is not a time that is known` } : { value: Number(digits) };
};
