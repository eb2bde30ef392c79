import {
  type Ailing,
  type AskedName,
  asked,
  type Change,
  type Declaration,
  type Fact,
  type FixMaker,
  type Node,
  type Part,
  type Several,
  type Step,
} from '../../../model/index.ts';
import type { rule } from './rule.ts';

type Rule = Part<Record<keyof typeof rule, unknown>>;
const says = ({ facts }: Rule, name: keyof typeof rule, value: unknown): boolean => {
  const fact: Fact = facts[name];
  return fact.is !== 'unknown' && fact.value === value;
};
const letsEverybodyIn = (one: Rule): boolean => says(one, 'direction', 'Inbound') && says(one, 'access', 'Allow') && says(one, 'everybody', true);

const logins: ReadonlySet<string> = new Set(['22', '3389', '5985', '5986']);
/** Who may come in instead, by the ports that the rule is called after. Where it opens the web as well, or everything, it has to be taken apart by a person. */
const whoInstead = ({ facts: { name } }: Rule): AskedName | undefined => {
  const [, protocol = 'udp', ports = '*'] = /^(\S+) (.*)$/.exec(name.is === 'unknown' ? '' : String(name.value)) ?? [];
  const all = ports.split(', ');
  if (protocol.toLowerCase() === 'udp' || all.some(opensWeb)) return undefined;
  return all.every(port => logins.has(port)) ? 'admin-ranges' : 'trusted-ranges';
};
const opensWeb = (port: string): boolean => {
  if (port.includes('*')) return true;
  const [low = 0, high = low] = port.split('-').map(Number);
  return [80, 443].some(web => low <= web && web <= high);
};

const into = (node: Node | undefined, step: Step): Node | undefined => {
  if (node?.is === 'list') return typeof step === 'number' ? node.items[step] : into(node.items[0], step);
  if (node?.is !== 'map') return undefined;
  const key = Object.keys(node.entries).find(name => name.toLowerCase() === String(step).toLowerCase());
  return key === undefined ? undefined : node.entries[key];
};

/** The addresses that the charter names, in place of those that stand there. */
const narrowed = (one: Rule, name: AskedName, on: Declaration): readonly Change[] => {
  const terraform = on.type.startsWith('azurerm_');
  const at = (word: string): readonly Step[] => [...one.steps, ...(terraform ? [] : ['properties']), word];
  const [single, several] = terraform ? ['source_address_prefix', 'source_address_prefixes'] : ['sourceAddressPrefix', 'sourceAddressPrefixes'];
  const stands = at(single).reduce<Node | undefined>(into, on.body) !== undefined;
  return [...(stands ? [{ do: 'remove', on: on.id, path: at(single) } as const] : []), { do: 'set', on: on.id, path: at(several), to: asked(name) }];
};

const groups = ['azurerm_network_security_group', 'Microsoft.Network/networkSecurityGroups'];
const rules = ['azurerm_network_security_rule', 'Microsoft.Network/networkSecurityGroups/securityRules'];
const makerOf =
  (fact: keyof typeof rule, value: boolean): FixMaker['make'] =>
  (ailing: Ailing): readonly Change[] | undefined => {
    const { declaration, companions } = ailing;
    const known = ailing.fact('rules') as Fact<Several<Rule>>;
    if (known.is === 'unknown') return undefined;
    const apart = [...companions('azurerm_network_security_rule', 'network_security_group_name'), ...companions(rules[1] ?? '', 'parent')];
    const changes = known.value.items
      .filter(one => letsEverybodyIn(one) && says(one, fact, value))
      .map(one => {
        const on = [declaration, ...apart].find(({ id }) => id === one.on);
        const who = whoInstead(one);
        return on && who && narrowed(one, who, on);
      });
    return changes.length > 0 && changes.every(change => change !== undefined) ? changes.flat() : undefined;
  };

const asks: readonly (readonly [end: string, fact: keyof typeof rule, value: boolean])[] = [
  ['keeps-ssh-closed', 'ssh', true],
  ['keeps-remote-desktop-closed', 'rdp', true],
  ['keeps-risky-ports-closed', 'risky', true],
  ['opens-only-the-web', 'onlyWeb', false],
];
export default asks.flatMap(([end, fact, value]) => [
  { check: `azure.network-security-group.${end}`, types: groups, make: makerOf(fact, value) },
  { check: `azure.network-security-group.rule-${end}`, types: rules, make: makerOf(fact, value) },
]) satisfies readonly FixMaker[];
