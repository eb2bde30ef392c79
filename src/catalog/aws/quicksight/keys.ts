import { derived, isMap, isUnresolved, type Lens, type Plain, unresolved, type Worked } from '../../../model/index.ts';

/** Whether one of the keys that are registered is the default. */
export const defaultKeyAt = (path: string): Lens<boolean> => derived(path, hasDefault);
export const hasDefault = (keys: Plain): Worked<boolean> => {
  const all = Array.isArray(keys) ? (keys as readonly Plain[]) : [keys];
  const flags = all.map(key => (isMap(key) ? key['default_key'] : key));
  if (flags.some(flag => flag === true || flag === 'true')) return { value: true };
  const open = flags.find(isUnresolved);
  return open === undefined ? { value: false } : { unknown: open[unresolved], among: [true, false] };
};
