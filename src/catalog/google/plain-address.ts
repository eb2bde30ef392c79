import { isUnresolved, type Plain, unresolved, type Worked } from '../../model/index.ts';

const both = [true, false] as const;

/** Whether an address is one of plain http. Channels that have no address send through Google. */
export const goesInClear = (address: Plain): Worked<boolean> => {
  if (isUnresolved(address)) return { unknown: address[unresolved], among: both };
  if (typeof address !== 'string') return { value: false };
  if (/^\s*http:\/\//i.test(address)) return { value: true };
  return /^[\uE000\uE002]/.test(address) ? { unknown: 'the address is not known', among: both } : { value: false };
};
