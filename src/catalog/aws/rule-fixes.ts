import { type Ailing, asked, askedAlone, type Change, type Fact, type Part } from '../../model/index.ts';
import { partsIn } from './policy-fixes.ts';

/** How the rules of a type name blocks of addresses: in lists, or one in each rule. */
interface Spelling {
  readonly v4: string;
  readonly v6: string;
  readonly takesLists: boolean;
}
const lists: Spelling = { v4: 'cidr_blocks', v6: 'ipv6_cidr_blocks', takesLists: true };
const single: Spelling = { v4: 'cidr_ipv4', v6: 'cidr_ipv6', takesLists: false };
const template: Spelling = { v4: 'CidrIp', v6: 'CidrIpv6', takesLists: false };
const spellings: Readonly<Record<string, Spelling>> = {
  aws_security_group: lists,
  aws_default_security_group: lists,
  aws_security_group_rule: lists,
  aws_vpc_security_group_ingress_rule: single,
  aws_vpc_security_group_egress_rule: single,
};
const anywhere4 = '0.0.0.0/0';
const anywhere6 = '::/0';
type Ranges = 'admin-ranges' | 'trusted-ranges' | 'outbound-ranges';

/** Rules that let everybody in or out get the ranges that the charter names; nothing where one of those that are meant cannot be narrowed. */
export const narrowed = (
  asset: Ailing,
  direction: 'ingress' | 'egress',
  rangesOf: (rule: Part) => Ranges | undefined,
  isMeant: (rule: Part) => boolean = () => true,
): readonly Change[] | undefined => {
  const open = partsIn(asset.fact(direction))?.filter(rule => saidOf(rule, 'everybody') === true && isMeant(rule));
  if (!open || open.length === 0) return undefined;
  const changes = open.map(rule => {
    const ranges = rangesOf(rule);
    return ranges && changesOf(rule, ranges, spellingOf(rule, asset, direction));
  });
  return changes.every(one => one !== undefined) ? changes.flat() : undefined;
};

export const saidOf = (rule: Part, name: string): unknown => {
  const fact: Fact | undefined = rule.facts[name];
  return fact === undefined || fact.is === 'unknown' ? undefined : fact.value;
};

const spellingOf = ({ on }: Part, { declaration, all }: Ailing, direction: 'ingress' | 'egress'): Spelling => {
  if (declaration.type.startsWith('AWS::')) return template;
  if (on === declaration.id) return spellings[declaration.type] ?? lists;
  return all(`aws_vpc_security_group_${direction}_rule`).some(({ id }) => id === on) ? single : lists;
};

const changesOf = (rule: Part, ranges: Ranges, { v4, v6, takesLists }: Spelling): readonly Change[] | undefined => {
  const sources = sourcesOf(rule);
  if (sources.length === 0 || sources.some(source => source !== anywhere4 && source !== anywhere6)) return undefined;
  if (!takesLists && sources[0] !== anywhere4) return undefined;
  const [on, path] = [rule.on, rule.steps];
  const set: Change = { do: 'set', on, path: [...path, v4], to: takesLists ? asked(ranges) : askedAlone(ranges) };
  return sources.includes(anywhere6) ? [set, { do: 'remove', on, path: [...path, v6] }] : [set];
};
const sourcesOf = (rule: Part): readonly unknown[] => {
  const value = saidOf(rule, 'sources');
  return typeof value === 'object' && value !== null && 'items' in value && Array.isArray(value.items) && !('rest' in value) ? value.items : [];
};

const web = [80, 443];
const admin = [22, 3389];

/** A rule for one port is narrowed to those who need it; what a rule for more is for, only a person knows. */
const callersOf = (rule: Part) => {
  const [low, high] = [saidOf(rule, 'low'), saidOf(rule, 'high')];
  if (typeof low !== 'number' || low < 0 || low !== high || web.includes(low)) return undefined;
  return admin.includes(low) ? 'admin-ranges' : 'trusted-ranges';
};
/** Of the rules that are open to everybody, those for one of these ports, or all that are not for the web. */
export const closing =
  (isMeant: (port: unknown) => boolean) =>
  (asset: Ailing): readonly Change[] | undefined => {
    const spared = (rule: Part): boolean => web.includes(Number(saidOf(rule, 'low'))) && saidOf(rule, 'low') === saidOf(rule, 'high');
    return narrowed(asset, 'ingress', callersOf, rule => !spared(rule) && (saidOf(rule, 'low') !== saidOf(rule, 'high') || isMeant(saidOf(rule, 'low'))));
  };
