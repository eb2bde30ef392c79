import { hasHoles, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';

/** The system that containers are made for: `LINUX`, or one of several releases of Windows. */
export const systemOf = (plain: Plain): Worked<'Linux' | 'Windows'> => {
  if (typeof plain === 'string' && !hasHoles(plain) && /^(?:LINUX|WINDOWS)/i.test(plain)) return { value: /^LINUX/i.test(plain) ? 'Linux' : 'Windows' };
  return { unknown: isUnresolved(plain) ? plain[unresolved] : 'the system is not one that is known', among: ['Linux', 'Windows'] };
};
