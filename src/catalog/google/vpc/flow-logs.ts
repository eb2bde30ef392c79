import { isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';

/** Whether flow logs are on: a block for them, or the switch of older versions. */
export const logsFlows = (subnetwork: Plain): Worked<boolean> => {
  if (!isMap(subnetwork)) return { unknown: isUnresolved(subnetwork) ? subnetwork[unresolved] : 'it is not wholly known', among: [true, false] };
  const [block, old] = [subnetwork['log_config'], subnetwork['enable_flow_logs']];
  const [first] = Array.isArray(block) ? (block as readonly Plain[]) : [];
  if (isMap(first) || String(old) === 'true') return { value: true };
  const open = [block, first, old].find(isUnresolved);
  return open ? { unknown: open[unresolved], among: [true, false] } : { value: false };
};
