import { isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../model/index.ts';
import { letsInEverybody, textsAt } from '../addresses.ts';

export const networks = ['named networks', 'all networks'] as const;
export type Networks = (typeof networks)[number];

type List = readonly Plain[];
const listOf = (plain: Plain): List => (Array.isArray(plain) ? (plain as List) : plain === undefined || plain === null || plain === '' ? [] : [plain]);

/** Which networks a rule set of a namespace lets in. To deny is not enough: without any rule the whole internet gets in. */
export const networksOf = (set: Plain): Worked<Networks> => {
  const written = Array.isArray(set) ? (set as List)[0] : set;
  if (isUnresolved(written)) return { unknown: written[unresolved], among: networks };
  const body = isMap(written) ? (isMap(written['properties']) ? written['properties'] : written) : {};
  const action = body['default_action'] ?? body['defaultAction'] ?? 'Allow';
  const addresses = ['ip_rules', 'ip_rule', 'ipRules'].flatMap(name => listOf(body[name])).map(addressOf);
  const subnets = ['network_rules', 'virtual_network_rule', 'virtualNetworkRules'].flatMap(name => listOf(body[name]));
  if (typeof action === 'string' && action.toLowerCase() === 'allow') return { value: 'all networks' };
  const open = [action, ...addresses, ...subnets].find(isUnresolved);
  const everybody = letsInEverybody(textsAt(addresses));
  if ('value' in everybody && everybody.value) return { value: 'all networks' };
  if (open || 'unknown' in everybody) return { unknown: open ? open[unresolved] : 'which addresses are let in is not known', among: networks };
  return { value: String(action).toLowerCase() === 'deny' && addresses.length + subnets.length > 0 ? 'named networks' : 'all networks' };
};
const addressOf = (rule: Plain): Plain => (isMap(rule) ? (rule['ip_mask'] ?? rule['ipMask'] ?? null) : rule);
