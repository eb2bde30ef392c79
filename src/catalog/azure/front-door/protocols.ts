import { isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';

/** Whether plain HTTP is among the protocols. */
export const takesPlainHttp = (protocols: Plain): Worked<boolean> => {
  const all = Array.isArray(protocols) ? (protocols as readonly Plain[]) : [protocols];
  if (all.some(one => typeof one === 'string' && one.toLowerCase() === 'http')) return { value: true };
  const open = all.find(isUnresolved);
  return open === undefined ? { value: false } : { unknown: open[unresolved], among: [true, false] };
};
