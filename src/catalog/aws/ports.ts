import { isMap, isUnresolved, type Plain, shown, unresolved, type Worked } from '../../model/index.ts';

type Map = { readonly [key: string]: Plain };
/** A text of which a piece is only known when it is deployed. */
const isOpen = (said: string): boolean => /[\uE000\uE002]/.test(said);

const spellings: Readonly<Record<string, string>> = { '-1': 'all', all: 'all', any: 'all', '6': 'tcp', '17': 'udp', '1': 'icmp', '58': 'icmpv6' };
/** `tcp`, `udp`, `icmp`, `icmpv6`, `all`, or the number or name of another protocol. */
export const protocolOf = (plain: Plain): Worked<string> => {
  if (isUnresolved(plain)) return { unknown: plain[unresolved] };
  if (typeof plain !== 'string' && typeof plain !== 'number') return { unknown: 'the rule names no protocol' };
  const said = String(plain).trim().toLowerCase();
  return isOpen(said) ? { unknown: `${shown(String(plain))} is not known` } : { value: spellings[said] ?? said };
};

/** From and to, both included; `undefined` for a protocol that has no ports. */
export interface Range {
  readonly low: number;
  readonly high: number;
}
const everyPort: Range = { low: 0, high: 65535 };

/**
 * The ports of a rule. Only TCP and UDP have ports: with ICMP the two numbers are a type and a code, and other protocols ignore them.
 * The protocol `-1` is all traffic, whatever the numbers say: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpPermission.html
 */
export const rangeOf = (protocol: Plain, from: Plain, to: Plain): Worked<Range | undefined> => {
  const named = protocolOf(protocol);
  if ('unknown' in named) return { unknown: named.unknown };
  if (named.value === 'all') return { value: everyPort };
  if (named.value !== 'tcp' && named.value !== 'udp') return { value: undefined };
  const [low, high] = [portOf(from), portOf(to)];
  if ('unknown' in low) return { unknown: low.unknown };
  if ('unknown' in high) return { unknown: high.unknown };
  return { value: low.value === -1 || high.value === -1 ? everyPort : { low: low.value, high: high.value } };
};

const portOf = (plain: Plain): Worked<number> => {
  if (isUnresolved(plain)) return { unknown: plain[unresolved] };
  if (typeof plain === 'string' && isOpen(plain)) return { unknown: `${shown(plain)} is not known` };
  const port = typeof plain === 'number' ? plain : typeof plain === 'string' && plain.trim() !== '' ? Number(plain) : Number.NaN;
  return Number.isInteger(port) ? { value: port } : { unknown: 'the rule names no port' };
};

export const breadths = ['none', 'web', 'others', 'all'] as const;
/** What a range of ports amounts to: none at all, the web (80 or 443 alone), all of them, or others. */
export const breadthOf = (range: Range | undefined): (typeof breadths)[number] => {
  if (!range || range.high < range.low) return 'none';
  if (range.low <= 1 && range.high >= everyPort.high) return 'all';
  return range.low === range.high && (range.low === 80 || range.low === 443) ? 'web' : 'others';
};

/**
 * Ports that were never meant for the internet: the high-risk ports of Security Hub's EC2.19, and databases, caches, shares and consoles of the same kind.
 * SSH and RDP are left out, because they are asked about by name. https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-19
 */
const risky: readonly number[] = [
  20, 21, 23, 25, 110, 111, 135, 137, 138, 139, 143, 389, 445, 636, 873, 1433, 1434, 1521, 2049, 2375, 2376, 2379, 2383, 3000, 3306, 4333, 5000, 5432, 5500,
  5601, 5900, 5984, 5985, 5986, 6379, 7001, 8020, 8080, 8088, 8888, 9042, 9092, 9200, 9300, 10250, 11211, 15672, 27017, 27018, 50070,
];
export const isRisky = (range: Range | undefined): boolean => takesInOneOf(range, risky);
/** The same, with SSH and RDP. */
export const isSensitive = (range: Range | undefined): boolean => takesInOneOf(range, [22, 3389, ...risky]);
const takesInOneOf = (range: Range | undefined, ports: readonly number[]): boolean =>
  range !== undefined && ports.some(port => range.low <= port && port <= range.high);

/** What stands at a dotted path of a plain value. */
export const pick = (plain: Plain, path: string): Plain => {
  let here = plain;
  for (const step of path.split('.')) {
    if (isUnresolved(here)) return here;
    if (Array.isArray(here)) here = (here as readonly Plain[])[0];
    here = isMap(here) ? (here as Map)[step] : undefined;
  }
  return here;
};
