import { isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';

const both = [true, false] as const;
const isOn = (plain: Plain): Worked<boolean> =>
  isUnresolved(plain) ? { unknown: plain[unresolved], among: both } : { value: plain === true || /^(?:on|true)$/i.test(String(plain ?? '')) };
const at = (plain: Plain, key: string): Plain => (isMap(plain) ? plain[key] : isUnresolved(plain) ? plain : undefined);

/** Whether the properties of a contact say that it is told of alerts: a list of sources, or a state in older versions. */
export const toldOfAlerts = (properties: Plain): Worked<boolean> => {
  const sources = at(properties, 'notificationsSources');
  if (Array.isArray(sources)) {
    const types = (sources as readonly Plain[]).map(source => at(source, 'sourceType'));
    if (types.some(type => type === 'Alert')) return { value: true };
    const open = types.find(isUnresolved);
    return open ? { unknown: open[unresolved], among: both } : { value: false };
  }
  if (isUnresolved(sources)) return { unknown: sources[unresolved], among: both };
  const older = at(properties, 'alertNotifications');
  return isOn(isMap(older) ? older['state'] : older);
};

/** The same of people with roles. */
export const ownersTold = (properties: Plain): Worked<boolean> => {
  const byRole = at(properties, 'notificationsByRole');
  return isOn(isMap(byRole) ? byRole['state'] : (byRole ?? at(properties, 'alertsToAdmins')));
};
