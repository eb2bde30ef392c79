import { isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';

/** What a queue logs, by the fraction that is set. */
export const logsOf = (ratio: Plain): Worked<'everything' | 'a part' | 'nothing'> => {
  if (isUnresolved(ratio)) return { unknown: ratio[unresolved] };
  const number = Number(ratio);
  if (ratio === null || ratio === undefined || ratio === '' || number === 0) return { value: 'nothing' };
  return Number.isFinite(number) ? { value: number >= 1 ? 'everything' : 'a part' } : { unknown: 'the fraction is not a number that is known' };
};
