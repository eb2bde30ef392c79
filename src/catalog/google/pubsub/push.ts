import { isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';

type Push = 'none' | 'by TLS' | 'in the open';
const both = ['by TLS', 'in the open'] as const;

/** Whether messages are pushed to an address, and whether the way there is encrypted. */
export const pushTo = (plain: Plain): Worked<Push> => {
  const endpoint = Array.isArray(plain) ? (plain as readonly Plain[])[0] : plain;
  if (isUnresolved(endpoint)) return { unknown: endpoint[unresolved], among: ['none', ...both] };
  const address = String(endpoint ?? '');
  if (address === '') return { value: 'none' };
  if (/^https:/i.test(address)) return { value: 'by TLS' };
  if (/^http:/i.test(address)) return { value: 'in the open' };
  return { unknown: 'how the address is reached is not known', among: both };
};
