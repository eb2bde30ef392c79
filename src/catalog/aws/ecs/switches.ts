import { derived, isMap, isUnresolved, type Lens, type Plain, unresolved, type Worked } from '../../../model/index.ts';

/** Whether one of several switches of a block is on. */
export const anyOn = (path: string, switches: readonly string[]): Lens<boolean> => derived(path, plain => isAnyOn(plain, switches));
export const isAnyOn = (plain: Plain, switches: readonly string[]): Worked<boolean> => {
  const block = Array.isArray(plain) ? (plain as readonly Plain[])[0] : plain;
  if (isUnresolved(block)) return { unknown: block[unresolved], among: [true, false] };
  const values = isMap(block) ? switches.map(name => block[name]) : [];
  if (values.some(value => String(value) === 'true')) return { value: true };
  const open = values.find(value => value !== undefined && value !== null && !/^(?:true|false)$/.test(String(isUnresolved(value) ? '' : value)));
  return open === undefined ? { value: false } : { unknown: isUnresolved(open) ? open[unresolved] : 'a switch is not known', among: [true, false] };
};
