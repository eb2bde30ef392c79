import { addCondition, conditionOf, type Part, type Sam } from './sam.ts';

/** The name of a condition that holds when another does not. */
export const notCondition = (sam: Sam, part: Part, condition: string): string => {
  addCondition(sam, part, `NOT${condition}`, { 'Fn::Not': [{ Condition: condition }] });
  return `NOT${condition}`;
};

/** A condition that holds when that of the part and another one do. */
export const withOwnCondition = (sam: Sam, part: Part, other: string): string => {
  const own = conditionOf(part);
  if (own === undefined) return other;
  addCondition(sam, part, `${own}AND${other}`, { 'Fn::And': [{ Condition: own }, { Condition: other }] });
  return `${own}AND${other}`;
};

const mostOfOr = 10;
/** A condition that holds when any of several does. `Fn::Or` takes ten at the most: more are nested. */
export const anyOf = (sam: Sam, part: Part, name: string, conditions: readonly string[]): string => {
  const [only, ...more] = [...new Set(conditions)].sort();
  if (only !== undefined && more.length === 0) return only;
  const all = [only ?? '', ...more];
  const groups = Array.from({ length: Math.ceil(all.length / mostOfOr) }, (_, i) => all.slice(i * mostOfOr, (i + 1) * mostOfOr));
  const or = (of: readonly string[]) => ({ 'Fn::Or': of.map(one => ({ Condition: one })) });
  if (groups.length === 1) addCondition(sam, part, name, or(all));
  else {
    const names = groups.map((group, i) => (group.length === 1 ? (group[0] ?? '') : grouped(sam, part, `${name}${i}`, or(group))));
    addCondition(sam, part, name, or(names));
  }
  return name;
};
const grouped = (sam: Sam, part: Part, name: string, given: Parameters<typeof addCondition>[3]): string => {
  addCondition(sam, part, name, given);
  return name;
};
