import { isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../model/index.ts';

/** Who gets into a site. */
export const inbounds = ['everybody', 'named', 'nobody'] as const;
type Inbound = (typeof inbounds)[number];

const of = (plain: Plain, ...names: readonly string[]): Plain => {
  const block = Array.isArray(plain) ? (plain as readonly Plain[])[0] : plain;
  if (!isMap(block)) return isUnresolved(block) ? block : undefined;
  const name = Object.keys(block).find(key => names.includes(key.toLowerCase()));
  return name === undefined ? undefined : block[name];
};
const everywhere = new Set(['any', '0.0.0.0/0', '::/0', '0.0.0.0/0,::/0']);
type Rule = 'lets everybody in' | 'names somebody' | 'not known';

const ruleOf = (rule: Plain): Rule => {
  if (isUnresolved(rule)) return 'not known';
  const [action, address] = [of(rule, 'action'), of(rule, 'ip_address', 'ipaddress')];
  if (isUnresolved(action) || isUnresolved(address)) return 'not known';
  if (typeof action === 'string' && action.toLowerCase() === 'deny') return 'names somebody';
  const text = typeof address === 'string' ? address.toLowerCase().replaceAll(' ', '') : '';
  if (/^\uE000[^\uE001]*\uE001$/.test(text)) return 'not known';
  return everywhere.has(text) ? 'lets everybody in' : 'names somebody';
};

/**
 * Who gets in: the body of a resource of Terraform, or the properties of a template.
 * Where rules stand and nothing says what becomes of others, the cloud turns them away; newer resources of Terraform say that they are let in.
 */
export const inboundIn =
  (othersGetIn: boolean) =>
  (body: Plain): Worked<Inbound> => {
    const config = of(body, 'site_config', 'siteconfig');
    const access = of(body, 'public_network_access_enabled', 'publicnetworkaccess') ?? of(config, 'publicnetworkaccess');
    if (access === false || access === 'false' || (typeof access === 'string' && access.toLowerCase() === 'disabled')) return { value: 'nobody' };
    const others = of(config, 'ip_restriction_default_action', 'ipsecurityrestrictionsdefaultaction');
    const rules = of(config, 'ip_restriction', 'ipsecurityrestrictions');
    const told = (Array.isArray(rules) ? (rules as readonly Plain[]) : rules === undefined || rules === null ? [] : [rules]).map(ruleOf);
    const word = wordOf(others, told, othersGetIn);
    const unknown = [config, access, others].find(isUnresolved);
    if (unknown === undefined && word !== undefined) return { value: word };
    const why = unknown === undefined ? 'a rule is not known' : unknown[unresolved];
    return { unknown: why, among: isUnresolved(access) ? inbounds : ['everybody', 'named'] };
  };

const wordOf = (others: Plain, rules: readonly Rule[], othersGetIn: boolean): Inbound | undefined => {
  if (rules.includes('lets everybody in')) return 'everybody';
  const said = typeof others === 'string' ? others.toLowerCase() : undefined;
  if (said === 'allow' || (said === undefined && (othersGetIn || rules.length === 0))) return 'everybody';
  return rules.includes('not known') ? undefined : 'named';
};
