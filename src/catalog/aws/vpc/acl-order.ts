import type { Fact, Part, Parts, Several, Values, Worked } from '../../../model/index.ts';
import type { way } from '../exposure.ts';
import { breadthOf, isRisky, isSensitive, type Range } from '../ports.ts';
import type { aclRule } from './acl-rule.ts';

type Rule = Part<Values<typeof aclRule>>;
type Way = Part<Values<typeof way>>;

/**
 * The ways by which everybody gets in: what the rules allow everybody, less what a rule with a lower number denies everybody.
 * The first rule that matches decides: https://docs.aws.amazon.com/vpc/latest/userguide/nacl-basics.html
 */
export const openings = ({ rules }: { readonly rules: Fact<Parts<typeof aclRule>> }): Worked<Parts<typeof way>> => {
  if (rules.is === 'unknown') return { unknown: rules.why };
  const { items, rest } = rules.value;
  const inbound = items.filter(rule => is(rule.facts.inbound, true) !== false);
  const found = inbound.filter(mayOpen).map(rule => openingOf(rule, inbound, rest));
  const why = [...new Set([...(rest === undefined ? [] : [rest]), ...found.flatMap(one => one.why)])];
  return { value: { items: found.flatMap(one => one.ways), ...(why.length > 0 && { rest: why.join('; ') }) } };
};

/** What one rule opens for certain, and why it may open more. */
interface Opening {
  readonly ways: readonly Way[];
  readonly why: readonly string[];
}

const is = <T>(fact: Fact<T>, wanted: T): boolean | undefined => (fact.is === 'unknown' ? undefined : fact.value === wanted);
const mayOpen = ({ facts }: Rule): boolean => is(facts.action, 'allow') !== false && is(facts.everybody, true) !== false;
const whyOpen = ({ facts }: Rule): readonly string[] =>
  [facts.inbound, facts.action, facts.everybody, facts.protocol, facts.low, facts.high].flatMap(fact => (fact.is === 'unknown' ? [fact.why] : []));

const openingOf = (rule: Rule, inbound: readonly Rule[], rest: string | undefined): Opening => {
  const unsure = whyOpen(rule);
  if (unsure.length > 0) return { ways: [], why: unsure };
  const before = inbound.filter(other => other !== rule && is(other.facts.action, 'allow') !== true);
  const denied = before.filter(other => comesFirst(other, rule) === true && denies(other, rule) === true);
  const perhaps = before.filter(other => !denied.includes(other) && comesFirst(other, rule) !== false && denies(other, rule) !== false);
  const left = splitWays(rule, denied);
  if (rest !== undefined) return { ways: [], why: left.length > 0 ? [rest] : [] };
  const certain = perhaps.length === 0 ? left : left.filter(way => perhaps.every(other => !mayTouch(other, way)));
  return { ways: certain, why: certain.length === left.length ? [] : perhaps.flatMap(other => [...whyOpen(other), ...numberWhy(other), ...numberWhy(rule)]) };
};
const numberWhy = ({ facts: { number } }: Rule): readonly string[] => (number.is === 'unknown' ? [number.why] : []);

const comesFirst = (a: Rule, b: Rule): boolean | undefined => {
  const [first, second] = [a.facts.number, b.facts.number];
  return first.is === 'unknown' || second.is === 'unknown' ? undefined : first.value < second.value;
};

/** Whether a rule denies all that another allows, as far as addresses go; its ports are looked at apart. */
const denies = (deny: Rule, allow: Rule): boolean | undefined => {
  const answers = [is(deny.facts.inbound, true), is(deny.facts.action, 'deny'), covers(deny.facts.sources, allow.facts.sources)];
  return answers.includes(false) ? false : whyOpen(deny).length > 0 || answers.includes(undefined) ? undefined : true;
};
const covers = (wide: Fact<Several<string>>, narrow: Fact<Several<string>>): boolean | undefined => {
  if (wide.is === 'unknown' || narrow.is === 'unknown' || wide.value.rest !== undefined) return undefined;
  const [blocks, sought] = [wide.value.items, narrow.value.items];
  return sought.every(block => blocks.some(other => other === block || (/\/0$/.test(other) && other.includes(':') === block.includes(':'))));
};

const rangeOf = ({ facts: { low, high } }: Rule | Way): Range | undefined =>
  low.is === 'unknown' || high.is === 'unknown' || low.value < 0 ? undefined : { low: low.value, high: high.value };
const protocolOf = ({ facts: { protocol } }: Rule | Way): string | undefined => (protocol.is === 'unknown' ? undefined : protocol.value);

/** The rule as ways, one for each range of ports that no earlier rule denies. */
const splitWays = (rule: Rule, denied: readonly Rule[]): readonly Way[] => {
  const range = rangeOf(rule);
  const relevant = denied.filter(deny => touches(deny, protocolOf(rule)));
  if (relevant.length === 0) return [rule];
  if (relevant.some(deny => protocolOf(deny) === 'all')) return [];
  if (!range) return [];
  const protocols = protocolOf(rule) === 'all' ? ['tcp', 'udp'] : [protocolOf(rule) ?? ''];
  return protocols.flatMap(protocol => {
    const cuts = relevant.filter(deny => protocolOf(deny) === protocol).flatMap(deny => rangeOf(deny) ?? []);
    return cuts.reduce<readonly Range[]>((left, cut) => left.flatMap(one => without(one, cut)), [range]).map(left => narrowed(rule, protocol, left));
  });
};
const touches = (deny: Rule, protocol: string | undefined): boolean => {
  const denied = protocolOf(deny);
  return denied === undefined || denied === 'all' || protocol === 'all' || denied === protocol;
};
const mayTouch = (other: Rule, way: Way): boolean => {
  const [range, open] = [rangeOf(other), rangeOf(way)];
  return touches(other, protocolOf(way)) && (!range || !open || (range.low <= open.high && open.low <= range.high));
};

/** What is left of a range when another is cut out. */
export const without = (range: Range, cut: Range): readonly Range[] =>
  [
    { low: range.low, high: Math.min(range.high, cut.low - 1) },
    { low: Math.max(range.low, cut.high + 1), high: range.high },
  ].filter(({ low, high }) => low <= high);

const narrowed = (rule: Rule, protocol: string, range: Range): Way => {
  const stated = <T>(value: T): Fact<T> => ({ is: 'stated', value, at: rule.at });
  const facts = {
    ...rule.facts,
    name: stated(`${protocol} ${range.low}-${range.high}`),
    protocol: stated(protocol),
    low: stated(range.low),
    high: stated(range.high),
    ports: stated(breadthOf(range)),
    risky: stated(isRisky(range)),
    sensitive: stated(isSensitive(range)),
  };
  return { ...rule, name: `${rule.name}, less what is denied`, facts };
};
