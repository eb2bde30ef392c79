import {
  choice,
  count,
  derived,
  each,
  flag,
  isMap,
  isUnresolved,
  type Lens,
  type Parts,
  type Plain,
  parts,
  text,
  unresolved,
  type Worked,
} from '../../../model/index.ts';
import { pick } from '../pick.ts';
import { isEveryAddress, isEverybody } from './addresses.ts';
import { isEverything, nameOf, type Opened, openedBy, opensEveryPort, opensOnlyWeb, opensPort, opensRisky, opensUdp } from './ports.ts';

/** A rule of a group. */
export const rule = {
  name: text(),
  access: choice(['Allow', 'Deny']),
  direction: choice(['Inbound', 'Outbound']),
  /** The lowest number is taken first. */
  priority: count(),
  /** It is about everybody: every source of what comes in, or every destination of what leaves. */
  everybody: flag(),
  /** Written so widely that a refusal leaves nothing over: any address and source port, and any machine behind it. */
  sweeping: flag(),
  ssh: flag(),
  rdp: flag(),
  /** Port 80. */
  plainWeb: flag(),
  udp: flag(),
  risky: flag(),
  everyPort: flag(),
  onlyWeb: flag(),
  everything: flag(),
};
export const rules = parts(rule, { unset: { items: [] } });

/** The names that a format has for what stands in a rule. */
export interface Names {
  readonly prefix: string;
  readonly names: (name: Name) => string;
}
type Name =
  | 'access'
  | 'direction'
  | 'priority'
  | 'protocol'
  | 'destinationPortRange'
  | 'destinationPortRanges'
  | 'sourcePortRange'
  | 'sourceAddressPrefix'
  | 'sourceAddressPrefixes'
  | 'sourceApplicationSecurityGroups'
  | 'destinationAddressPrefix'
  | 'destinationAddressPrefixes'
  | 'destinationApplicationSecurityGroups';
type At = (name: Name) => Plain;

const snake = (name: string): string => name.replaceAll(/[A-Z]/g, letter => `_${letter.toLowerCase()}`).replace(/security_groups$/, 'security_group_ids');
export const inTerraform: Names = { prefix: '', names: snake };
export const inTemplates: Names = { prefix: 'properties', names: name => name };

const inside =
  ({ prefix, names }: Names) =>
  <T>(answer: (at: At) => Worked<T>) =>
  (plain: Plain): Worked<T> => {
    if (!isMap(plain)) return { unknown: isUnresolved(plain) ? plain[unresolved] : 'the rule is not wholly known' };
    const body = prefix === '' ? plain : pick(plain, prefix);
    if (!isMap(body)) return { unknown: isUnresolved(body) ? body[unresolved] : 'the rule says nothing' };
    return answer(name => pick(body, names(name)));
  };

const openedIn = (at: At): Worked<Opened> => openedBy(at('protocol'), at('destinationPortRange'), at('destinationPortRanges'));
const asks =
  <T>(question: (opened: Opened) => T) =>
  (at: At): Worked<T> => {
    const opened = openedIn(at);
    return 'value' in opened ? { value: question(opened.value) } : { unknown: opened.unknown };
  };
const leaves = (at: At): boolean => String(at('direction')).toLowerCase() === 'outbound';
const aboutEverybody = (at: At): Worked<boolean> => {
  const direction = at('direction');
  if (isUnresolved(direction)) return { unknown: direction[unresolved], among: [true, false] };
  return leaves(at)
    ? isEverybody([at('destinationAddressPrefix'), at('destinationAddressPrefixes')], at('destinationApplicationSecurityGroups'))
    : isEverybody([at('sourceAddressPrefix'), at('sourceAddressPrefixes')], at('sourceApplicationSecurityGroups'));
};
const isSweeping = (at: At): Worked<boolean> => {
  const [far, near] = leaves(at) ? [at('destinationAddressPrefix'), at('sourceAddressPrefix')] : [at('sourceAddressPrefix'), at('destinationAddressPrefix')];
  return { value: isEveryAddress(far) && isEveryAddress(near, 'virtualnetwork') && at('sourcePortRange') === '*' };
};
/** A rule that names no ports does not keep to those of the web either. */
const isOnlyWeb = (at: At): Worked<boolean> => {
  const nothing = [at('protocol'), at('destinationPortRange'), at('destinationPortRanges')].every(one => one === undefined);
  return nothing ? { value: false } : asks(opensOnlyWeb)(at);
};
const titled = (at: At): Worked<string> => {
  const opened = openedIn(at);
  return { value: 'value' in opened ? nameOf(opened.value) : 'a rule' };
};

const word = <T extends string>(said: Plain, words: readonly T[]): Worked<T> => {
  if (isUnresolved(said)) return { unknown: said[unresolved], among: words };
  const found = words.find(one => one.toLowerCase() === String(said).toLowerCase());
  return found === undefined ? { unknown: 'it is not a word that is known', among: words } : { value: found };
};
const numberAt = (plain: Plain): Worked<number> => {
  if (isUnresolved(plain)) return { unknown: plain[unresolved] };
  const number = Number(plain ?? Number.NaN);
  return Number.isFinite(number) ? { value: number } : { unknown: 'the rule has no priority' };
};

/** The rules written at a path: one or a list of them. */
export const rulesAt = (path: string, names: Names): Lens<Parts<typeof rule>> => {
  const of = inside(names);
  return each<typeof rule>(path, 'name', {
    name: derived('', of(titled)),
    access: derived(
      '',
      of(at => word(at('access'), ['Allow', 'Deny'])),
    ),
    direction: derived(
      '',
      of(at => word(at('direction'), ['Inbound', 'Outbound'])),
    ),
    priority: derived(
      '',
      of(at => numberAt(at('priority'))),
    ),
    everybody: derived('', of(aboutEverybody)),
    sweeping: derived('', of(isSweeping)),
    ssh: derived('', of(asks(opened => opensPort(opened, 22)))),
    rdp: derived('', of(asks(opened => opensPort(opened, 3389)))),
    plainWeb: derived('', of(asks(opened => opensPort(opened, 80)))),
    udp: derived('', of(asks(opensUdp))),
    risky: derived('', of(asks(opensRisky))),
    everyPort: derived('', of(asks(opensEveryPort))),
    onlyWeb: derived('', of(isOnlyWeb)),
    everything: derived('', of(asks(isEverything))),
  });
};
