import { isMap, isUnresolved, type Plain, type Several, unresolved, type Worked } from '../../../model/index.ts';
import { letsInEverybody, textsAt } from '../../addresses.ts';
import { pick } from '../pick.ts';

const listOf = (plain: Plain): readonly Plain[] => (Array.isArray(plain) ? (plain as readonly Plain[]) : plain === undefined || plain === null ? [] : [plain]);
const of = (plain: Plain, ...paths: readonly string[]): Plain => paths.map(path => pick(plain, path)).find(value => value !== undefined && value !== null);

/** The endpoints that are reached with a key: all that do not say that an identity is used. */
export const keyedAmong = (endpoints: Plain): Worked<Several<string>> => {
  const all = listOf(endpoints).map(endpoint => ({
    name: of(endpoint, 'name', 'containerName', 'container_name'),
    type: isUnresolved(endpoint) ? endpoint : of(endpoint, 'authentication_type', 'authenticationType'),
    used: isUnresolved(endpoint) || of(endpoint, 'name', 'connection_string', 'connectionString', 'authentication_type', 'authenticationType') !== undefined,
  }));
  const used = all.filter(one => one.used);
  const open = used.map(one => one.type).filter(isUnresolved);
  const keyed = used.filter(one => !isUnresolved(one.type) && String(one.type ?? '').toLowerCase() !== 'identitybased');
  return {
    value: {
      items: keyed.map(one => (typeof one.name === 'string' ? one.name : 'one whose name is not known')),
      ...(open.length > 0 && { rest: open.map(one => one[unresolved]).join('; ') }),
    },
  };
};
/** The same of a map of endpoints by their kind or name. */
export const keyedInside = (groups: Plain): Worked<Several<string>> =>
  keyedAmong(isMap(groups) ? Object.values(groups).flatMap(listOf) : isUnresolved(groups) ? [groups] : []);

/** Whether a rule set shuts out all but named addresses. */
export const namesNetworksIn = (set: Plain): Worked<boolean> => {
  const [body] = listOf(set);
  const action = isUnresolved(body) ? body : of(body, 'default_action', 'defaultAction');
  if (isUnresolved(action)) return { unknown: action[unresolved], among: [true, false] };
  if (body === undefined || String(action ?? 'Deny').toLowerCase() !== 'deny') return { value: false };
  return shutsOut(listOf(of(body, 'ip_rule', 'ipRules')).map(rule => (isUnresolved(rule) ? rule : (of(rule, 'ip_mask', 'ipMask') ?? null))));
};
/** Whether rules of their own, each with its action, shut out all that they do not accept. */
export const filtersIn = (rules: Plain): Worked<boolean> => {
  const all = listOf(rules).map(rule => ({ rule, action: isUnresolved(rule) ? rule : of(rule, 'action') }));
  const open = all.map(one => one.action).find(isUnresolved);
  if (open) return { unknown: open[unresolved], among: [true, false] };
  const rejects = all.filter(one => String(one.action ?? '').toLowerCase() === 'reject').map(one => of(one.rule, 'ip_mask', 'ipMask') ?? null);
  return letsInEverybody(textsAt(rejects));
};
const shutsOut = (addresses: readonly Plain[]): Worked<boolean> => {
  const everybody = letsInEverybody(textsAt(addresses));
  return 'value' in everybody ? { value: !everybody.value } : everybody;
};
