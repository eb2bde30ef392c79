import { isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';
import { type Spelling, stateOf } from './disks.ts';

const block: Spelling = { device: 'device_name', encrypted: 'encrypted', snapshot: 'snapshot_id' };

/** Whether all volumes of an image are encrypted. */
export const imageState = (devices: Plain): Worked<'encrypted' | 'plain'> => {
  if (isUnresolved(devices)) return { unknown: devices[unresolved], among: ['encrypted', 'plain'] };
  const states = (Array.isArray(devices) ? (devices as readonly Plain[]) : [devices]).map(device => stateOf(device, block));
  if (states.some(state => 'value' in state && state.value === 'plain')) return { value: 'plain' };
  const open = states.find(state => 'unknown' in state);
  return open && 'unknown' in open ? { unknown: open.unknown, among: ['encrypted', 'plain'] } : { value: states.length > 0 ? 'encrypted' : 'plain' };
};
