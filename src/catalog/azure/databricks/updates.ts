import { isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';

export const updates = ['by Databricks', 'by you'] as const;

/** Whether one of the features of a block is on: `enabled` names the lines that say so. */
const anyOn = (block: Plain, enabled: readonly string[]): Worked<boolean> => {
  if (isUnresolved(block)) return { unknown: block[unresolved], among: [true, false] };
  const said = isMap(block) ? enabled.map(name => saidIn(block[name])) : [];
  if (said.some(isOn)) return { value: true };
  const open = said.find(isUnresolved);
  return open ? { unknown: open[unresolved], among: [true, false] } : { value: false };
};
/** In a template a feature is a block with a value: `automaticClusterUpdate.value`. */
const saidIn = (plain: Plain): Plain => (isMap(plain) ? plain['value'] : plain);
const isOn = (plain: Plain): boolean => plain === true || plain === 'true' || plain === 'Enabled';

/** The compliance profile switches on automatic updates and the watch over nodes by itself. */
const profile = ['compliance_security_profile_enabled', 'complianceSecurityProfile'] as const;

export const updatesOf = (block: Plain): Worked<(typeof updates)[number]> => {
  const on = anyOn(firstOf(block), ['automatic_cluster_update_enabled', 'automaticClusterUpdate', ...profile]);
  return 'unknown' in on ? { unknown: on.unknown, among: updates } : { value: on.value ? 'by Databricks' : 'by you' };
};
export const watchOf = (block: Plain): Worked<boolean> =>
  anyOn(firstOf(block), ['enhanced_security_monitoring_enabled', 'enhancedSecurityMonitoring', ...profile]);
const firstOf = (plain: Plain): Plain => (Array.isArray(plain) ? (plain as readonly Plain[])[0] : plain);
