import { isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';
import { isSaid } from '../said.ts';

const at = (metadata: Plain, key: string): Plain => (isMap(metadata) ? metadata[key] : metadata);

/** Whether users of a notebook are root, by its metadata. */
export const rootOf = (metadata: Plain): Worked<boolean> => {
  const disabled = at(metadata, 'notebook-disable-root');
  return isUnresolved(disabled) ? { unknown: disabled[unresolved], among: [true, false] } : { value: String(disabled).toLowerCase() !== 'true' };
};

/** Whether a notebook names the time of its upgrades, by its metadata. */
export const upgradesOf = (metadata: Plain): Worked<'automatic' | 'by hand'> => {
  const schedule = isSaid(at(metadata, 'notebook-upgrade-schedule'));
  return 'value' in schedule ? { value: schedule.value ? 'automatic' : 'by hand' } : { unknown: schedule.unknown, among: ['automatic', 'by hand'] };
};
