import { isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';
import { pick } from '../pick.ts';

const texts = (plain: Plain): readonly Plain[] => (Array.isArray(plain) ? (plain as readonly Plain[]) : plain === undefined || plain === null ? [] : [plain]);
const of = (plain: Plain, ...paths: readonly string[]): Plain => paths.map(path => pick(plain, path)).find(value => value !== undefined && value !== null);
const ofServers = new Set(['serverconnection', 'restapi']);
const names = (list: readonly Plain[]): readonly string[] => list.filter(one => typeof one === 'string').map(one => one.toLowerCase());

/** Whether rules let servers in from public networks: what they name where the rest is denied, or leave out where it is allowed. */
export const letsServersIn = (rules: Plain, unsaid: 'Allow' | 'Deny' = 'Allow'): Worked<boolean> => {
  const unknown = (why: Plain): Worked<boolean> => ({ unknown: isUnresolved(why) ? why[unresolved] : 'it is not known', among: [true, false] });
  if (isUnresolved(rules)) return unknown(rules);
  const action = of(rules, 'default_action', 'defaultAction') ?? unsaid;
  const allowed = texts(of(rules, 'public_network.allowed_request_types', 'publicNetwork.allow'));
  const denied = texts(of(rules, 'public_network.denied_request_types', 'publicNetwork.deny'));
  const open = [action, ...allowed, ...denied].find(isUnresolved);
  if (open) return unknown(open);
  const isDenied = typeof action === 'string' && action.toLowerCase() === 'deny';
  return { value: isDenied ? names(allowed).some(type => ofServers.has(type)) : ![...ofServers].every(type => names(denied).includes(type)) };
};

const tiers = ['Free', 'Standard', 'Premium'] as const;
/** The tier, from a name such as `Standard_S1`. */
export const tierOf = (sku: Plain): Worked<(typeof tiers)[number]> => {
  const tier = tiers.find(one => typeof sku === 'string' && sku.startsWith(one));
  return tier ? { value: tier } : { unknown: isUnresolved(sku) ? sku[unresolved] : 'the tier is not known', among: tiers };
};
