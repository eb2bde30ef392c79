import { isUnresolved, type Plain, type Several, unresolved, type Worked } from '../../../model/index.ts';
import { letsInEverybody, textsAt } from '../../addresses.ts';

/** The addresses that may reach the interface of a cluster; an empty text names none. */
export const rangesOf = (plain: Plain): Worked<Several<string>> => {
  const { items, rest } = textsAt(plain);
  return { value: { items: items.filter(item => item !== ''), ...(rest !== undefined && { rest }) } };
};
export const anyIsEverybody = (plain: Plain): Worked<boolean> => letsInEverybody(textsAt(plain));

/** Whether a policy for the network is named, and it is not `none`. */
export const namesPolicy = (plain: Plain): Worked<boolean> => {
  if (isUnresolved(plain)) return { unknown: plain[unresolved], among: [true, false] };
  return { value: typeof plain === 'string' && plain !== '' && plain.toLowerCase() !== 'none' };
};

/** Every tier but the free one has an agreed uptime. */
export const hasAgreedUptime = (plain: Plain): Worked<boolean> => {
  if (isUnresolved(plain)) return { unknown: plain[unresolved], among: [true, false] };
  return { value: typeof plain === 'string' && ['standard', 'premium', 'paid'].includes(plain.toLowerCase()) };
};
