import { derived, each, hasHoles, isUnresolved, type Lens, type Parts, type Plain, pieces, unresolved, type Worked } from '../../../model/index.ts';
import type { address } from './service.ts';

/** The addresses at a path. */
export const addressesAt = (path: string): Lens<Parts<typeof address>> =>
  each<typeof address>(path, 'url', {
    url: derived('', plain => (typeof plain === 'string' ? { value: plain } : { unknown: isUnresolved(plain) ? plain[unresolved] : 'it is not a text' })),
    plain: derived('', isPlain),
  });

/** HTTP is plain, save on the machine itself, where people try things out. */
export const isPlain = (plain: Plain): Worked<boolean> => {
  if (isUnresolved(plain)) return { unknown: plain[unresolved], among: [true, false] };
  if (typeof plain !== 'string') return { unknown: 'it is not a text', among: [true, false] };
  const known = pieces(plain)[0] ?? '';
  if (/^https:\/\//i.test(known)) return { value: false };
  if (/^http:\/\//i.test(known)) return { value: !/^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$)/i.test(known) };
  return hasHoles(plain) || /^\uE002/.test(plain) ? { unknown: 'how the address begins is not known', among: [true, false] } : { value: false };
};
