import { isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';

const both = [true, false] as const;
const first = (plain: Plain): Plain => (Array.isArray(plain) ? (plain as readonly Plain[])[0] : plain);
const callers = [
  ['browser_key_restrictions', 'allowed_referrers'],
  ['browserKeyRestrictions', 'allowedReferrers'],
  ['server_key_restrictions', 'allowed_ips'],
  ['serverKeyRestrictions', 'allowedIps'],
  ['android_key_restrictions', 'allowed_applications'],
  ['androidKeyRestrictions', 'allowedApplications'],
  ['ios_key_restrictions', 'allowed_bundle_ids'],
  ['iosKeyRestrictions', 'allowedBundleIds'],
] as const;
/** A list that takes in everybody names nobody: `*`, any address. */
const isEverybody = (one: Plain): boolean => typeof one === 'string' && /^(?:\*|https?:\/\/\*(?:\/\*)?|0\.0\.0\.0(?:\/0)?|::0?(?:\/0)?)$/.test(one.trim());

const namesIn = (list: Plain): Worked<boolean> => {
  if (isUnresolved(list)) return { unknown: list[unresolved], among: both };
  const all = Array.isArray(list) ? (list as readonly Plain[]) : list === undefined || list === null ? [] : [list];
  if (all.length === 0 || all.some(isEverybody)) return { value: false };
  const open = all.find(isUnresolved);
  const holed = all.find(one => typeof one === 'string' && /\uE000/.test(one));
  if (open) return { unknown: open[unresolved], among: both };
  return holed === undefined ? { value: true } : { unknown: 'who may use it is not wholly known', among: both };
};

/** Whether restrictions name the callers that may use a key. */
export const namesCallers = (plain: Plain): Worked<boolean> => {
  const restrictions = first(plain);
  if (isUnresolved(restrictions)) return { unknown: restrictions[unresolved], among: both };
  if (!isMap(restrictions)) return { value: false };
  const answers = callers.flatMap(([block, list]): readonly Worked<boolean>[] => {
    const inside = first(restrictions[block]);
    if (isUnresolved(inside)) return [{ unknown: inside[unresolved], among: both }];
    return isMap(inside) ? [namesIn(inside[list])] : [];
  });
  return answers.find(answer => 'unknown' in answer) ?? answers[0] ?? { value: false };
};

/** Whether restrictions name the interfaces that may be called with a key; the one for all of Google Cloud names them all. */
export const namesInterfaces = (plain: Plain): Worked<boolean> => {
  const restrictions = first(plain);
  if (isUnresolved(restrictions)) return { unknown: restrictions[unresolved], among: both };
  const targets = isMap(restrictions) ? (restrictions['api_targets'] ?? restrictions['apiTargets']) : undefined;
  if (isUnresolved(targets)) return { unknown: targets[unresolved], among: both };
  const all = Array.isArray(targets) ? (targets as readonly Plain[]) : targets === undefined || targets === null ? [] : [targets];
  const services = all.map(target => (isMap(target) ? target['service'] : target));
  if (services.length === 0 || services.includes('cloudapis.googleapis.com')) return { value: false };
  const open = services.find(isUnresolved);
  return open ? { unknown: open[unresolved], among: both } : { value: true };
};
