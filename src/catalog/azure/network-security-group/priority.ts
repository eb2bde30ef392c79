import type { Fact, Parts, Several, Worked } from '../../../model/index.ts';
import type { rule } from './rule.ts';

type Rules = Parts<typeof rule>;
type Rule = Rules['items'][number];
type Flag = 'ssh' | 'rdp' | 'plainWeb' | 'udp' | 'risky' | 'everyPort' | 'onlyWeb' | 'everything';

/** What a rule may open, by the flag that says so, and the flag of a refusal that shuts it. */
const openings = {
  ssh: { flag: 'ssh', value: true, shutBy: 'ssh' },
  rdp: { flag: 'rdp', value: true, shutBy: 'rdp' },
  plainWeb: { flag: 'plainWeb', value: true, shutBy: 'plainWeb' },
  udp: { flag: 'udp', value: true, shutBy: 'everything' },
  risky: { flag: 'risky', value: true, shutBy: 'everything' },
  everyPort: { flag: 'everyPort', value: true, shutBy: 'everything' },
  others: { flag: 'onlyWeb', value: false, shutBy: 'everything' },
} as const satisfies Readonly<Record<string, { readonly flag: Flag; readonly value: boolean; readonly shutBy: Flag }>>;
export type Opening = keyof typeof openings;

const is = (fact: Fact, value: unknown): boolean => fact.is !== 'unknown' && fact.value === value;
const maybe = (fact: Fact, value: unknown): boolean => fact.is === 'unknown' || fact.value === value;
const numberOf = ({ facts }: Rule, otherwise: number): number => (facts.priority.is === 'unknown' ? otherwise : facts.priority.value);
const lowest = (rules: readonly Rule[], otherwise: number): number => Math.min(...rules.map(one => numberOf(one, otherwise)));

/** What is refused to everybody before any rule that lets everybody in is asked: the lowest number is taken first. */
export const refusedFirst =
  (direction: 'Inbound' | 'Outbound') =>
  ({ rules }: { readonly rules: Fact<Rules> }): Worked<Several<string>> => {
    if (rules.is === 'unknown') return { value: { items: [], rest: rules.why } };
    const { items, rest } = rules.value;
    if (rest !== undefined) return { value: { items: [], rest } };
    const all = items.filter(({ facts }) => maybe(facts.direction, direction));
    const answers = (Object.keys(openings) as Opening[]).map(opening => ({ opening, answer: isRefusedFirst(opening, all, direction) }));
    const open = answers.some(({ answer }) => answer === undefined);
    return { value: { items: answers.filter(({ answer }) => answer === true).map(one => one.opening), ...(open && { rest: 'not all of a rule is known' }) } };
  };

const isRefusedFirst = (opening: Opening, all: readonly Rule[], direction: string): boolean | undefined => {
  const { flag, value, shutBy } = openings[opening];
  const allowing = all.filter(({ facts }) => maybe(facts.access, 'Allow') && maybe(facts.everybody, true) && maybe(facts[flag], value));
  const refusing = all.filter(({ facts }) => maybe(facts.access, 'Deny') && maybe(facts.sweeping, true) && maybe(facts[shutBy], true));
  const surely = refusing.filter(
    ({ facts }) => is(facts.access, 'Deny') && is(facts.direction, direction) && is(facts.sweeping, true) && is(facts[shutBy], true),
  );
  if (lowest(surely, Number.POSITIVE_INFINITY) < lowest(allowing, Number.NEGATIVE_INFINITY)) return true;
  return lowest(refusing, Number.NEGATIVE_INFINITY) < lowest(allowing, Number.POSITIVE_INFINITY) ? undefined : false;
};
