import { isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';

/** Whether a rule has anything that it allows; `key` is what the format calls that. */
export const allowsBy =
  (key: string) =>
  (rule: Plain): Worked<boolean> => {
    if (!isMap(rule)) return { unknown: isUnresolved(rule) ? rule[unresolved] : 'it is not wholly known', among: [true, false] };
    const allowed = rule[key];
    if (isUnresolved(allowed)) return { unknown: allowed[unresolved], among: [true, false] };
    return { value: Array.isArray(allowed) && allowed.length > 0 };
  };
