import { isMap, isUnresolved, type Plain, shown, unresolved, type Worked } from '../../../model/index.ts';

/** From and to, both included. */
interface Range {
  readonly low: number;
  readonly high: number;
}
interface Opened {
  readonly protocol: string;
  /** None for protocols without ports. */
  readonly ranges: readonly Range[];
}
const everyPort: Range = { low: 0, high: 65535 };
const spellings: Readonly<Record<string, string>> = { '6': 'tcp', '17': 'udp', '132': 'sctp', '1': 'icmp' };
const hasPorts = (protocol: string): boolean => ['tcp', 'udp', 'sctp', 'all'].includes(protocol);
const isOpen = (text: string): boolean => /[\uE000\uE002]/.test(text);

/** What one block of a rule opens: a protocol, and ports as `22` or `8000-8010`; without ports, all of them. */
const openedBy = (block: Plain): Worked<Opened> => {
  if (!isMap(block)) return { unknown: isUnresolved(block) ? block[unresolved] : 'the rule names no protocol' };
  const said = block['protocol'] ?? block['ip_protocol'] ?? block['IPProtocol'] ?? block['ipProtocol'];
  if (isUnresolved(said)) return { unknown: said[unresolved] };
  const name = String(said ?? '').toLowerCase();
  if (name === '' || isOpen(name)) return { unknown: name === '' ? 'the rule names no protocol' : `${shown(name)} is not known` };
  const protocol = spellings[name] ?? name;
  return hasPorts(protocol) ? withPorts(protocol, block['ports']) : { value: { protocol, ranges: [] } };
};

const withPorts = (protocol: string, ports: Plain): Worked<Opened> => {
  if (isUnresolved(ports)) return { unknown: ports[unresolved] };
  const all = Array.isArray(ports) ? (ports as readonly Plain[]) : ports === undefined || ports === null ? [] : [ports];
  if (protocol === 'all' || all.length === 0) return { value: { protocol, ranges: [everyPort] } };
  const ranges: Range[] = [];
  for (const one of all) {
    if (isUnresolved(one)) return { unknown: one[unresolved] };
    const [, low, high = low] = /^\s*(\d+)\s*(?:-\s*(\d+)\s*)?$/.exec(String(one)) ?? [];
    if (low === undefined) return { unknown: `which ports ${shown(String(one))} stands for is not known` };
    ranges.push({ low: Number(low), high: Number(high) });
  }
  return { value: { protocol, ranges } };
};

const then = <T>(block: Plain, answer: (opened: Opened) => T): Worked<T> => {
  const opened = openedBy(block);
  return 'value' in opened ? { value: answer(opened.value) } : { unknown: opened.unknown };
};
const takesIn = ({ protocol, ranges }: Opened, port: number): boolean =>
  (protocol === 'tcp' || protocol === 'all') && ranges.some(({ low, high }) => low <= port && port <= high);
const isAll = ({ low, high }: Range): boolean => low <= 1 && high >= everyPort.high;

/** More ports than this in one range are a wide range. */
const widest = 30;

export const nameOf = (block: Plain): Worked<string> =>
  then(block, ({ protocol, ranges }) => [protocol, ranges.map(({ low, high }) => (low === high ? low : `${low}-${high}`)).join(', ')].join(' ').trim());
export const opensPort =
  (port: number) =>
  (block: Plain): Worked<boolean> =>
    then(block, opened => takesIn(opened, port));
export const opensEveryPort = (block: Plain): Worked<boolean> => then(block, ({ ranges }) => ranges.some(isAll));
export const opensWideRange = (block: Plain): Worked<boolean> =>
  then(block, ({ ranges }) => ranges.some(range => range.high - range.low + 1 > widest && !isAll(range)));
/** Nothing but the ports of web pages. */
export const opensOnlyWeb = (block: Plain): Worked<boolean> =>
  then(block, ({ protocol, ranges }) => protocol === 'tcp' && ranges.every(({ low, high }) => low === high && (low === 80 || low === 443)));
