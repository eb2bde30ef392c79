import {
  choice,
  count,
  derived,
  each,
  flag,
  isUnresolved,
  type Lens,
  list,
  type Parts,
  type Plain,
  parts,
  text,
  unresolved,
  type Worked,
} from '../../model/index.ts';
import { letsInEverybody, textsAt } from '../addresses.ts';
import { breadthOf, breadths, isRisky, isSensitive, pick, protocolOf, type Range, rangeOf } from './ports.ts';

/**
 * One way through a filter of traffic. Security groups publish their ways, and what stands behind them (instances, databases,
 * load balancers) reaches them through a link to `aws.vpc.security-group`, so that no service imports another.
 */
export const way = {
  /** What it lets through, for a reader: `tcp 22`, `all traffic`. */
  name: text(),
  description: text({ unset: '' }),
  /** `tcp`, `udp`, `icmp`, `icmpv6`, `all`, or another protocol by name or number. */
  protocol: text(),
  /** First and last port, both included; -1 for a protocol without ports. */
  low: count(),
  high: count(),
  ports: choice(breadths),
  /** It takes in a port of a database, cache, file share or console that nobody should offer to the internet. */
  risky: flag(),
  /** It takes in a risky port, SSH or remote desktop. */
  sensitive: flag(),
  /** Blocks of addresses, security groups and prefix lists that it speaks of. */
  sources: list(),
  /** Anybody on the internet is among the sources. */
  everybody: flag(),
};
export const ways = parts(way, { unset: { items: [] } });

/** How a format writes a rule: the names of its properties, dotted where they are nested. */
export interface Spelling {
  readonly protocol: string;
  readonly from: string;
  readonly to: string;
  readonly description?: string;
  /** Properties that hold blocks of addresses, one or a list each. */
  readonly blocks: readonly string[];
  /** Properties that hold prefix lists, which may hold any addresses. */
  readonly lists?: readonly string[];
  /** Properties that hold security groups, which are never everybody. */
  readonly groups?: readonly string[];
}

/** The ways written at a path: one rule or a list of them. */
export const waysAt = (path: string, spelling: Spelling): Lens<Parts<typeof way>> => each<typeof way>(path, 'name', lensesOfWay(spelling));

/** The lenses of one way, for parts that have more facts than a way has. */
export const lensesOfWay = (spelling: Spelling) => {
  const range = (rule: Plain): Worked<Range | undefined> => rangeOf(pick(rule, spelling.protocol), pick(rule, spelling.from), pick(rule, spelling.to));
  const ofRange = <T>(answer: (range: Range | undefined) => T): Lens<T> => ofRule(rule => then(range(rule), answer));
  const textsIn = (rule: Plain, properties: readonly string[]) => textsAt(properties.flatMap(property => pick(rule, property)));
  return {
    name: ofRule(rule => nameOf(protocolOf(pick(rule, spelling.protocol)), range(rule))),
    description: ofRule(rule => textAt(spelling.description && pick(rule, spelling.description))),
    protocol: ofRule(rule => protocolOf(pick(rule, spelling.protocol))),
    low: ofRange(found => found?.low ?? -1),
    high: ofRange(found => found?.high ?? -1),
    ports: ofRange(breadthOf),
    risky: ofRange(isRisky),
    sensitive: ofRange(isSensitive),
    sources: ofRule(rule => ({ value: textsIn(rule, [...spelling.blocks, ...(spelling.lists ?? []), ...(spelling.groups ?? [])]) })),
    everybody: ofRule(rule => letsInEverybody(textsIn(rule, spelling.blocks), textsIn(rule, spelling.lists ?? []))),
  };
};

const ofRule = <T>(via: (rule: Plain) => Worked<T>): Lens<T> => derived('', rule => (isUnresolved(rule) ? { unknown: rule[unresolved] } : via(rule)));
const then = <T, U>(worked: Worked<T>, answer: (value: T) => U): Worked<U> =>
  'value' in worked ? { value: answer(worked.value) } : { unknown: worked.unknown };

const textAt = (plain: Plain): Worked<string> => (isUnresolved(plain) ? { unknown: plain[unresolved] } : { value: typeof plain === 'string' ? plain : '' });

const nameOf = (protocol: Worked<string>, range: Worked<Range | undefined>): Worked<string> => {
  if ('unknown' in protocol) return protocol;
  if (protocol.value === 'all') return { value: 'all traffic' };
  if ('unknown' in range || !range.value) return { value: protocol.value };
  const { low, high } = range.value;
  return { value: `${protocol.value} ${low === high ? low : `${low}-${high}`}` };
};
