import { isUnresolved, type Plain, shown, unresolved, type Worked } from '../../../model/index.ts';

/** From and to, both included. */
export interface Range {
  readonly low: number;
  readonly high: number;
}
/** What a rule is about: a protocol (`any` is all of them), and ports. */
export interface Opened {
  readonly protocol: string;
  readonly ranges: readonly Range[];
}
const everyPort: Range = { low: 0, high: 65535 };
const isOpen = (text: string): boolean => /[\uE000\uE002]/.test(text);
const listed = (plain: Plain): readonly Plain[] => (Array.isArray(plain) ? (plain as readonly Plain[]) : plain === undefined || plain === null ? [] : [plain]);

/** `Tcp`, `tcp`, `*`; a rule that names none is not known. */
const protocolOf = (plain: Plain): Worked<string> => {
  if (isUnresolved(plain)) return { unknown: plain[unresolved] };
  const name = typeof plain === 'string' ? plain.trim().toLowerCase() : '';
  if (name === '' || isOpen(name)) return { unknown: name === '' ? 'the rule names no protocol' : `${shown(name)} is not known` };
  return { value: name === '*' || name === 'any' ? 'any' : name };
};

/** `22`, `20-25`, `*`, or several with commas between them. */
const rangesIn = (written: string): Worked<readonly Range[]> => {
  const ranges: Range[] = [];
  for (const piece of written.split(',').map(one => one.trim())) {
    const [, low, high = low] = /^(\d+)\s*(?:-\s*(\d+))?$/.exec(piece) ?? [];
    if (piece === '*' || piece.toLowerCase() === 'any') ranges.push(everyPort);
    else if (low === undefined) return { unknown: `which ports ${shown(piece)} stands for is not known` };
    else ranges.push({ low: Number(low), high: Number(high) });
  }
  return { value: ranges };
};

/** The protocol and ports of a rule, whose ports may stand in two places. */
export const openedBy = (protocol: Plain, ...ports: readonly Plain[]): Worked<Opened> => {
  const named = protocolOf(protocol);
  if ('unknown' in named) return { unknown: named.unknown };
  const ranges: Range[] = [];
  for (const one of ports.flatMap(listed)) {
    if (isUnresolved(one)) return { unknown: one[unresolved] };
    const found = rangesIn(String(one));
    if ('unknown' in found) return { unknown: found.unknown };
    ranges.push(...found.value);
  }
  if (ranges.length === 0) return { unknown: 'the rule names no port' };
  return { value: { protocol: named.value, ranges } };
};

const takesIn = (ranges: readonly Range[], port: number): boolean => ranges.some(({ low, high }) => low <= port && port <= high);
const isAll = ({ low, high }: Range): boolean => low <= 1 && high >= everyPort.high;
/** Databases, caches, file shares, mail and consoles: ports that were never meant for the internet. SSH and remote desktop are asked about by name. */
const risky: readonly number[] = [
  20, 21, 23, 25, 53, 110, 111, 135, 137, 138, 139, 143, 161, 389, 445, 514, 636, 873, 1433, 1434, 1521, 2049, 2375, 2376, 2379, 2382, 2383, 2484, 3000, 3020,
  3306, 4333, 4505, 4506, 5000, 5432, 5500, 5601, 5900, 5984, 5985, 5986, 6379, 7000, 7001, 7199, 8020, 8088, 8140, 8888, 9042, 9090, 9092, 9160, 9200, 9300,
  10250, 11211, 11214, 11215, 15672, 27017, 27018, 50070, 61620, 61621,
];

const carries = ({ protocol }: Opened, ...protocols: readonly string[]): boolean => protocol === 'any' || protocols.includes(protocol);
export const opensPort = (opened: Opened, port: number): boolean => carries(opened, 'tcp') && takesIn(opened.ranges, port);
export const opensUdp = (opened: Opened): boolean => opened.protocol === 'udp';
export const opensRisky = (opened: Opened): boolean => carries(opened, 'tcp', 'udp') && risky.some(port => takesIn(opened.ranges, port));
export const opensEveryPort = (opened: Opened): boolean => carries(opened, 'tcp', 'udp') && opened.ranges.some(isAll);
/** Nothing but the ports of web pages, or no ports at all. */
export const opensOnlyWeb = ({ protocol, ranges }: Opened): boolean =>
  ['icmp', 'esp', 'ah'].includes(protocol) || (protocol === 'tcp' && ranges.every(({ low, high }) => low === high && (low === 80 || low === 443)));
/** All ports of all protocols. */
export const isEverything = ({ protocol, ranges }: Opened): boolean => protocol === 'any' && ranges.some(isAll);
export const nameOf = ({ protocol, ranges }: Opened): string =>
  `${protocol} ${ranges.map(({ low, high }) => (low === high ? low : isAll({ low, high }) ? '*' : `${low}-${high}`)).join(', ')}`;
