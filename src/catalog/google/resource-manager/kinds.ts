import { isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';

/** Whether both reads and writes of data are among the kinds of access that are recorded. */
export const recordsData = (configs: Plain): Worked<boolean> => {
  const all = Array.isArray(configs) ? (configs as readonly Plain[]) : [configs];
  const kinds = all.map(config => (isMap(config) ? config['log_type'] : config));
  if (['DATA_READ', 'DATA_WRITE'].every(kind => kinds.includes(kind))) return { value: true };
  const open = kinds.find(isUnresolved);
  return open ? { unknown: open[unresolved], among: [true, false] } : { value: false };
};
