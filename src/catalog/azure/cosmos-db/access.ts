import { isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';
import { letsInEverybody } from '../../addresses.ts';

export const reached = ['named networks', 'all of Azure', 'everybody'] as const;
export const places = ['one datacenter', 'several zones', 'several regions'] as const;

type List = readonly Plain[];
const listOf = (plain: Plain): List => (Array.isArray(plain) ? (plain as List) : plain === undefined || plain === null || plain === '' ? [] : [plain]);

/** Who gets through the firewall of an account: everybody, where no rule of addresses or networks is written. */
export const reachOf = (account: Plain): Worked<(typeof reached)[number]> => {
  if (isUnresolved(account)) return { unknown: account[unresolved], among: reached };
  const body = isMap(account) ? (isMap(account['properties']) ? account['properties'] : account) : {};
  const filters = ['ip_range_filter', 'ipRangeFilter'].flatMap(name => listOf(body[name]));
  const addresses = [...filters, ...listOf(body['ipRules']).map(addressIn)].flatMap(words);
  const subnets = ['virtual_network_rule', 'virtualNetworkRules'].flatMap(name => listOf(body[name]));
  const known = addresses.filter(one => typeof one === 'string');
  const everybody = letsInEverybody({ items: known });
  if ('value' in everybody && everybody.value) return { value: 'everybody' };
  if (known.includes('0.0.0.0')) return { value: 'all of Azure' };
  const open = [...addresses, ...subnets].find(isUnresolved);
  if (open || 'unknown' in everybody) return { unknown: open ? open[unresolved] : 'which addresses are let in is not known', among: reached };
  return { value: addresses.length + subnets.length === 0 ? 'everybody' : 'named networks' };
};
const addressIn = (rule: Plain): Plain => (isMap(rule) ? (rule['ipAddressOrRange'] ?? null) : rule);
/** Older interfaces take all addresses in one text, with commas. */
const words = (plain: Plain): List =>
  typeof plain === 'string'
    ? plain
        .split(',')
        .map(word => word.trim())
        .filter(word => word !== '')
    : [plain];

/** In how many places the data stand, by the regions of an account. */
export const placesOf = (locations: Plain): Worked<(typeof places)[number]> => {
  const all = listOf(locations);
  const closed = all.filter(isMap);
  if (closed.length > 1) return { value: 'several regions' };
  const zones = closed.map(one => one['zone_redundant'] ?? one['isZoneRedundant']);
  const open = [...all, ...zones].find(isUnresolved);
  if (open) return { unknown: open[unresolved], among: places };
  return { value: zones.some(zone => zone === true || zone === 'true') ? 'several zones' : 'one datacenter' };
};
