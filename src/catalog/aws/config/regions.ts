import { isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';

type Coverage = 'every region' | 'some regions' | 'none';
const among: readonly Coverage[] = ['every region', 'some regions'];

/** Whether every source of an aggregator gathers from all regions; `all` is the name of the switch. */
export const regionsOf =
  (all: string) =>
  (sources: Plain): Worked<Coverage> => {
    const each = (Array.isArray(sources) ? (sources as readonly Plain[]) : [sources]).filter(source => source !== null && source !== undefined);
    if (each.length === 0) return { value: 'none' };
    const answers = each.map(source => switchOf(source, all));
    if (answers.includes(false)) return { value: 'some regions' };
    const open = answers.find(answer => typeof answer === 'string');
    return open === undefined ? { value: 'every region' } : { unknown: open, among };
  };

/** Whether it is on, or why that is not known; silence is off. */
const switchOf = (source: Plain, all: string): boolean | string => {
  const said = isMap(source) ? source[all] : source;
  return isUnresolved(said) ? said[unresolved] : String(said) === 'true';
};
