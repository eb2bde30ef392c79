import { isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';
import { letsInEverybody, textsAt } from '../../addresses.ts';

/** Whether the networks that are let in take in everybody. */
export const letsInAll = (plain: Plain): Worked<boolean> => {
  const networks = Array.isArray(plain) ? (plain as readonly Plain[]) : [plain];
  return letsInEverybody(textsAt(networks.map(network => (isMap(network) ? (network['value'] ?? null) : network))));
};

const names = ['point_in_time_recovery_enabled', 'binary_log_enabled', 'pointInTimeRecoveryEnabled', 'binaryLogEnabled'];
/** Whether backups can be rolled forward to a point in time; MySQL calls it a binary log. */
export const recoversToPoint = (plain: Plain): Worked<boolean> => {
  const block = Array.isArray(plain) ? (plain as readonly Plain[])[0] : plain;
  if (isUnresolved(block)) return { unknown: block[unresolved], among: [true, false] };
  const said = isMap(block) ? names.map(name => block[name]) : [];
  if (said.some(value => String(value) === 'true')) return { value: true };
  const open = said.find(isUnresolved);
  return open ? { unknown: open[unresolved], among: [true, false] } : { value: false };
};
