import { isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';

/** Whether every one of these switches is on; a switch that is left out is on. */
export const areAllOn = (body: Plain, switches: readonly string[]): Worked<boolean> => {
  if (!isMap(body)) return { unknown: isUnresolved(body) ? body[unresolved] : 'it is not wholly known', among: [true, false] };
  const said = switches.map(name => body[name]);
  if (said.some(one => String(one) === 'false')) return { value: false };
  const open = said.find(isUnresolved);
  return open ? { unknown: open[unresolved], among: [true, false] } : { value: true };
};
