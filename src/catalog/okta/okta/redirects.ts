import { type Fact, hasHoles, type Several, type Worked } from '../../../model/index.ts';

const isPlain = (address: string): boolean => /^http:/i.test(address) && !/^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?=[:/]|$)/i.test(address);

/** Whether any address is reached over plain HTTP, the machine itself left out. */
export const plainAmong = (redirects: Fact<Several<string>>): Worked<boolean> => {
  if (redirects.is === 'unknown') return { unknown: redirects.why, among: [true, false] };
  const { items, rest } = redirects.value;
  if (items.some(item => !hasHoles(item) && isPlain(item))) return { value: true };
  const open = items.find(item => hasHoles(item) && !/^https:/i.test(item));
  if (open === undefined && rest === undefined) return { value: false };
  return { unknown: rest ?? 'an address is not known', among: [true, false] };
};
