import { derived, isUnresolved, type Lens, type Plain, type Usual, unresolved, type Worked } from '../../model/index.ts';

/** A number at a path, which Google's own schemas write as a text where it may be large. */
export const wholeNumber = (path: string, omitted?: Usual<number>): Lens<number> => derived(path, numberIn, omitted);

export const numberIn = (plain: Plain): Worked<number> => {
  if (isUnresolved(plain)) return { unknown: plain[unresolved] };
  const number = typeof plain === 'number' ? plain : typeof plain === 'string' && /^\s*\d+\s*$/.test(plain) ? Number(plain) : Number.NaN;
  return Number.isFinite(number) ? { value: number } : { unknown: 'it is not a number that is known' };
};
