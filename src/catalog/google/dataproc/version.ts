import { hasHoles, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';

const both = ['newest fixes', 'one state'] as const;

/** Whether a version stands for the newest fixes, `2.2` or `2.2-debian12`, or for one state, `2.2.45-debian12`. */
export const asksFor = (plain: Plain): Worked<(typeof both)[number]> => {
  if (isUnresolved(plain)) return { unknown: plain[unresolved], among: both };
  const version = String(plain ?? '');
  if (hasHoles(version)) return { unknown: 'the version is not wholly known', among: both };
  return { value: /^\d+\.\d+\.\d+/.test(version) ? 'one state' : 'newest fixes' };
};

/** Whether any machine is made from an image of the customer; the images stand in the configuration of each role. */
export const imageBy = (...images: readonly Plain[]): Worked<'Google' | 'you'> => {
  const said = images.filter(image => image !== undefined && image !== null && image !== '');
  if (said.some(image => !isUnresolved(image))) return { value: 'you' };
  const open = said.find(isUnresolved);
  return open ? { unknown: open[unresolved], among: ['Google', 'you'] } : { value: 'Google' };
};
