import { isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';
import { letsInEverybody, textsAt } from '../../addresses.ts';

const both = [true, false] as const;

/** Whether every handler sends HTTP on to HTTPS. */
export const refusesHttpBy =
  (key: string) =>
  (handlers: Plain): Worked<boolean> => {
    const all = Array.isArray(handlers) ? (handlers as readonly Plain[]) : [handlers];
    const levels = all.map(handler => (isMap(handler) ? handler[key] : handler));
    if (levels.length === 0 || levels.some(level => !isUnresolved(level) && level !== 'SECURE_ALWAYS' && !/[\uE000]/.test(String(level))))
      return { value: false };
    const open = levels.find(level => level !== 'SECURE_ALWAYS');
    if (open === undefined) return { value: true };
    return { unknown: isUnresolved(open) ? open[unresolved] : 'a level is not known', among: both };
  };

/** Whether a rule is about everybody; `*` is every address. */
export const isAboutEverybody = (range: Plain): Worked<boolean> => {
  if (range === '*') return { value: true };
  if (isUnresolved(range)) return { unknown: range[unresolved], among: both };
  return letsInEverybody(textsAt(range));
};

/** Whether a runtime is an image of the customer. */
export const runtimeOf = (plain: Plain): Worked<'of Google' | 'your own'> => {
  if (isUnresolved(plain)) return { unknown: plain[unresolved], among: ['of Google', 'your own'] };
  return { value: String(plain) === 'custom' ? 'your own' : 'of Google' };
};
