import { isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';

/** The hours of a duration as ISO 8601 writes it: `PT8H`, `PT1H30M`, `P1D`. */
export const hoursOf = (plain: Plain): Worked<number> => {
  if (isUnresolved(plain)) return { unknown: plain[unresolved] };
  const found = typeof plain === 'string' ? /^P(?:(\d{1,3})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:(\d{1,7})S)?)?$/.exec(plain) : null;
  if (!found) return { unknown: 'the duration is not one that is known' };
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = found.slice(1).map(part => Number(part ?? 0));
  return { value: days * 24 + hours + minutes / 60 + seconds / 3600 };
};
