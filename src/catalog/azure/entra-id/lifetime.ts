import { isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';

export const lifetimes = ['half a year or less', 'longer'] as const;
type Lifetime = (typeof lifetimes)[number];

const halfYear = 24 * 184;

/** How long a password lives, of a text such as `4320h` or `2400h30m`. */
export const livesFor = (relative: Plain): Worked<Lifetime> => {
  if (isUnresolved(relative)) return { unknown: relative[unresolved], among: lifetimes };
  const hours = /^(\d{1,9})h(?:\d+[ms])*$/.exec(String(relative ?? ''))?.[1];
  return hours === undefined
    ? { unknown: 'how long it lives is not known', among: lifetimes }
    : { value: Number(hours) <= halfYear ? 'half a year or less' : 'longer' };
};

/** A day on its own does not say how long the password lives: it is made on a day that nobody wrote down. */
export const livesUntil = (): Worked<Lifetime> => ({ unknown: 'it ends on a day, and the day on which it begins is not written', among: lifetimes });
