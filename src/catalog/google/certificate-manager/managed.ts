import { isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';

const both = ['Google', 'you'] as const;

/** Who manages a certificate that has a block for either way. */
export const managerOf = (plain: Plain): Worked<(typeof both)[number]> => {
  if (isUnresolved(plain)) return { unknown: plain[unresolved], among: both };
  const managed = isMap(plain) ? plain['managed'] : undefined;
  const block = Array.isArray(managed) ? (managed as readonly Plain[])[0] : managed;
  if (isUnresolved(block)) return { unknown: block[unresolved], among: both };
  return { value: block === undefined || block === null ? 'you' : 'Google' };
};
