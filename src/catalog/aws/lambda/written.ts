import { isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';

/** Whether something is said there: an empty text, list or map says nothing. */
export const isWritten = (plain: Plain): Worked<boolean> => {
  if (isUnresolved(plain)) return Object.keys(plain).length > 0 ? { value: true } : { unknown: plain[unresolved], among: [true, false] };
  if (Array.isArray(plain)) return { value: plain.length > 0 };
  return { value: isMap(plain) ? Object.keys(plain).length > 0 : plain !== undefined && plain !== null && plain !== '' };
};

/** Requests are traced in the mode Active only, however the other is spelled. */
export const tracingOf = (mode: Plain): Worked<'Active' | 'PassThrough'> =>
  isUnresolved(mode) ? { unknown: mode[unresolved], among: ['Active', 'PassThrough'] } : { value: mode === 'Active' ? 'Active' : 'PassThrough' };
