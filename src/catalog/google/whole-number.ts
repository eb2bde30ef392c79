import { derived, isUnresolved, type Lens, type Plain, type Usual, unresolved, type Worked, writable } from '../../model/index.ts';

/** A number at a path, which Google's own schemas write as a text where it may be large. */
export const wholeNumber = (path: string, omitted?: Usual<number>): Lens<number> => writable(derived(path, numberIn, omitted), number => number);

export const numberIn = (plain: Plain): Worked<number> => {
  if (isUnresolved(plain)) return { unknown: plain[unresolved] };
  const number = typeof plain === 'number' ? plain : typeof plain === 'string' && /^\s*\d+\s*$/.test(plain) ? Number(plain) : Number.NaN;
  return Number.isFinite(number) ? { value: number } : { unknown: 'it is not a number that is known' };
};
