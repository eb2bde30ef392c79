import { isMap, isUnresolved, type Plain, type Several, unresolved, type Worked } from '../../../model/index.ts';

const both = [true, false] as const;
const listOf = (plain: Plain): readonly Plain[] => (Array.isArray(plain) ? (plain as readonly Plain[]) : plain === undefined || plain === null ? [] : [plain]);
/** What stands under one of the names, in the first block. */
const pick = (plain: Plain, ...names: readonly string[]): Plain => {
  const block = listOf(plain)[0];
  if (!isMap(block)) return block;
  return names.map(name => block[name]).find(value => value !== undefined && value !== null);
};
const isAnybody = (identities: Plain): boolean => identities === 'ANY_IDENTITY';
/** True, false, or why it is not known. */
type Answer = boolean | string;
const has = (list: Plain, ...wanted: readonly string[]): Answer => {
  const items = listOf(list);
  if (items.some(item => typeof item === 'string' && wanted.includes(item))) return true;
  const open = items.find(isUnresolved);
  return open === undefined ? false : open[unresolved];
};
const all = (...answers: readonly Answer[]): Answer => (answers.includes(false) ? false : (answers.find(answer => typeof answer === 'string') ?? true));
const any = (...answers: readonly Answer[]): Answer => (answers.includes(true) ? true : (answers.find(answer => typeof answer === 'string') ?? false));
const anybody = (from: Plain): Answer => {
  const identities = pick(from, 'identity_type', 'identityType');
  return isUnresolved(identities) ? identities[unresolved] : isAnybody(identities);
};

/** A rule of ingress that lets anybody in, wherever the request comes from. */
const isOpenIn = (rule: Plain): Answer => {
  if (isUnresolved(rule)) return rule[unresolved];
  const from = pick(rule, 'ingress_from', 'ingressFrom');
  const sources = listOf(pick(from, 'sources'));
  return all(anybody(from), any(sources.length === 0, ...sources.map(source => has(pick(source, 'access_level', 'accessLevel'), '*'))));
};
/** A rule of egress that lets anybody take anything anywhere. */
const isOpenOut = (rule: Plain): Answer => {
  if (isUnresolved(rule)) return rule[unresolved];
  const to = pick(rule, 'egress_to', 'egressTo');
  const operations = listOf(pick(to, 'operations'));
  const everything = any(...operations.map(one => has(pick(one, 'service_name', 'serviceName'), '*')));
  return all(anybody(pick(rule, 'egress_from', 'egressFrom')), has(pick(to, 'resources'), '*'), everything);
};

const openRules =
  (isOpen: (rule: Plain) => Answer, name: string) =>
  (rules: Plain): Worked<Several<string>> => {
    const answers = listOf(rules).map(isOpen);
    const rest = answers.find(answer => typeof answer === 'string');
    return { value: { items: answers.filter(answer => answer === true).map(() => name), ...(typeof rest === 'string' && { rest }) } };
  };
export const openWaysIn = openRules(isOpenIn, 'anybody, from anywhere');
export const openWaysOut = openRules(isOpenOut, 'anybody, to anywhere');

/** Whether any request meets a condition: it asks for nothing, or for an address that all have. */
const meetsCondition = (condition: Plain): Answer => {
  if (isUnresolved(condition)) return condition[unresolved];
  if (!isMap(condition) || String(condition['negate']) === 'true') return false;
  const addresses = condition['ip_subnetworks'] ?? condition['ipSubnetworks'];
  const others = [
    'device_policy',
    'devicePolicy',
    'members',
    'regions',
    'required_access_levels',
    'requiredAccessLevels',
    'vpc_network_sources',
    'vpcNetworkSources',
  ];
  if (others.some(name => listOf(condition[name]).length > 0)) return false;
  return listOf(addresses).length === 0 ? true : has(addresses, '0.0.0.0/0', '::/0');
};

/** Whether any request meets a level of conditions. */
export const meetsAny = (basic: Plain): Worked<boolean> => {
  if (isUnresolved(basic)) return { unknown: basic[unresolved], among: both };
  const answers = listOf(pick(basic, 'conditions')).map(meetsCondition);
  const answer = pick(basic, 'combining_function', 'combiningFunction') === 'OR' ? any(...answers) : all(...answers);
  return typeof answer === 'string' ? { unknown: answer, among: both } : { value: answer };
};

/** Whether a list names something. */
export const namesSome = (list: Plain): Worked<boolean> => {
  if (isUnresolved(list)) return { unknown: list[unresolved], among: both };
  const items = listOf(list);
  if (items.some(item => !isUnresolved(item) && item !== '')) return { value: true };
  const open = items.find(isUnresolved);
  return open === undefined ? { value: false } : { unknown: open[unresolved], among: both };
};
