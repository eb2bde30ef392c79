import { hasHoles, isMap, isUnresolved, type Plain, pieces, unresolved, type Worked } from '../../../model/index.ts';

/** The oldest protocol that a listener still speaks, newest first. */
export const protocols = ['TLS 1.3', 'TLS 1.2', 'TLS 1.1', 'TLS 1.0', 'SSL 3.0', 'SSL 2.0'] as const;
export type Protocol = (typeof protocols)[number];

/** Policies whose name carries no version. https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html */
const named: readonly (readonly [RegExp, Protocol])[] = [
  [/^(?:TLS13|TLS|FS)-1-3-/, 'TLS 1.3'],
  [/^(?:TLS13|TLS|FS)-1-2-/, 'TLS 1.2'],
  [/^(?:TLS13|TLS|FS)-1-1-/, 'TLS 1.1'],
  [/^(?:TLS13|TLS|FS)-1-0-/, 'TLS 1.0'],
  [/^(?:FS-2018-06|2016-08|2015-\d\d|2014-10)$/, 'TLS 1.0'],
  [/^(?:2014-01|2011-08)$/, 'SSL 3.0'],
];

/** TLS 1.2 and 1.3, with ciphers that keep past traffic secret: what AWS recommends for new listeners. */
export const recommendedPolicy = 'ELBSecurityPolicy-TLS13-1-2-2021-06';

const why = (plain: Plain): string => (isUnresolved(plain) ? plain[unresolved] : 'the policy is not one that is known');
/** What follows `ELBSecurityPolicy-`, as far as it is known. */
const versionOf = (plain: Plain): string | undefined =>
  typeof plain === 'string' && /^ELBSecurityPolicy-/i.test(plain) ? (pieces(plain)[0] ?? '').slice('ELBSecurityPolicy-'.length) : undefined;

/** The oldest protocol of a predefined policy. */
export const oldestOf = (plain: Plain): Worked<Protocol> => {
  const version = versionOf(plain);
  const found = version === undefined ? undefined : named.find(([pattern]) => pattern.test(version.replace(/^tls/, 'TLS')))?.[1];
  return found === undefined ? { unknown: why(plain), among: protocols } : { value: found };
};

/** Whether all ciphers of a predefined policy keep past traffic secret when the private key is lost. */
export const forwardSecrecyOf = (plain: Plain): Worked<boolean> => {
  if (typeof plain !== 'string' || hasHoles(plain) || 'unknown' in oldestOf(plain)) return { unknown: why(plain), among: [true, false] };
  const version = versionOf(plain) ?? '';
  return { value: /^(?:TLS13-1-3-|TLS13-1-2-(?:(?:Res|Ext0)-)?(?:FIPS-)?(?:PQ-)?\d{4}-\d{2}$|FS-)/.test(version) };
};

/** One attribute of a policy that the customer puts together: `Protocol-TLSv1` is `true`, `Reference-Security-Policy` is a name. */
interface Attribute {
  readonly name: string;
  readonly value: Plain;
}
/** The attributes of a policy of a Classic Load Balancer, and why there may be others. */
const attributesOf = (plain: Plain, name: string, value: string): { readonly all: readonly Attribute[]; readonly rest?: string } => {
  const items = Array.isArray(plain) ? (plain as readonly Plain[]) : plain === undefined ? [] : [plain];
  const all = items.flatMap(item => (isMap(item) && typeof item[name] === 'string' ? [{ name: item[name], value: item[value] }] : []));
  const open = items.filter(item => !isMap(item) || typeof item[name] !== 'string' || hasHoles(item[name]));
  return { all, ...(open.length > 0 && { rest: why(open[0]) }) };
};

/** Oldest first. */
const switches: readonly (readonly [string, Protocol])[] = [
  ['Protocol-SSLv2', 'SSL 2.0'],
  ['Protocol-SSLv3', 'SSL 3.0'],
  ['Protocol-TLSv1', 'TLS 1.0'],
  ['Protocol-TLSv1.1', 'TLS 1.1'],
  ['Protocol-TLSv1.2', 'TLS 1.2'],
];
const isOn = (value: Plain): boolean | undefined =>
  isUnresolved(value) || (typeof value === 'string' && hasHoles(value)) ? undefined : String(value) === 'true';

/** The oldest protocol of a policy that is put together from attributes: that of the policy it refers to, else the oldest that is switched on. */
export const oldestOfAttributes = (plain: Plain, name: string, value: string): Worked<Protocol> => {
  if (isUnresolved(plain)) return { unknown: plain[unresolved], among: protocols };
  const { all, rest } = attributesOf(plain, name, value);
  const reference = all.find(attribute => attribute.name === 'Reference-Security-Policy');
  if (reference) return oldestOf(reference.value);
  const possible = switches.flatMap(([key, protocol]) =>
    all.filter(a => a.name === key && isOn(a.value) !== false).map(a => ({ protocol, on: isOn(a.value) })),
  );
  const last = possible.findIndex(one => one.on === true);
  const [first] = possible;
  if (first?.on === true && rest === undefined) return { value: first.protocol };
  if (last < 0) return { unknown: rest ?? 'the policy does not say which protocols it speaks', among: protocols };
  const known = possible.slice(0, last + 1).map(one => one.protocol);
  return {
    unknown: rest ?? 'it is not known which protocols are switched on',
    among: rest === undefined ? known : protocols.slice(protocols.indexOf(known.at(-1) ?? 'TLS 1.3')),
  };
};

/** Ciphers that are broken: no encryption or proof of identity, keys for export, RC2, RC4, DES and triple DES, MD5. */
const broken = /(?:^|[-_])(?:RC2|RC4|DES|3DES|CBC3|NULL|EXP\d*|ADH|AECDH|MD5|KRB5|IDEA|SEED)(?:$|[-_])/i;
/** Predefined policies that take triple DES or RC4. https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-security-policy-table.html */
const brokenPolicies = /^ELBSecurityPolicy-(?:TLS-1-0-2015-04|2015-0[235]|2014-|2011-)/;

/** Whether a policy that is put together from attributes takes a broken cipher. */
export const takesBrokenCiphers = (plain: Plain, name: string, value: string): Worked<boolean> => {
  if (isUnresolved(plain)) return { unknown: plain[unresolved], among: [true, false] };
  const { all, rest } = attributesOf(plain, name, value);
  const answers = all.map(attribute => takes(attribute));
  if (answers.includes(true)) return { value: true };
  return rest !== undefined || answers.includes(undefined)
    ? { unknown: rest ?? 'a cipher of the policy is not known', among: [true, false] }
    : { value: false };
};
const takes = ({ name, value }: Attribute): boolean | undefined => {
  if (name !== 'Reference-Security-Policy') return broken.test(name) ? isOn(value) : false;
  return typeof value === 'string' && !hasHoles(value) ? brokenPolicies.test(value) : undefined;
};
