import { type Because, type Fact, isLink, type Several, shown } from './../model/index.ts';

/** `blockPublicPolicy` as a reader would say it. */
export const spoken = (field: string): string => field.replaceAll(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, ' ').toLowerCase();

/** One value, short: texts with holes as `${…}`, lists by their first items, parts and links by their names. */
export const valueWords = (value: unknown): string => {
  if (typeof value === 'string') return value === '' ? 'empty' : shown(value.length > 80 ? `${value.slice(0, 77)}…` : value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value !== 'object' || value === null) return String(value);
  const { items, rest } = value as Several<unknown>;
  const names = items.slice(0, 3).map(item => (typeof item === 'object' && item !== null ? nameOf(item) : valueWords(item)));
  const more = items.length > 3 ? ` and ${items.length - 3} more` : '';
  const open = rest === undefined ? '' : `${items.length > 0 ? ', perhaps others' : 'not known'} (${rest})`;
  return items.length === 0 && rest === undefined ? 'none' : `${names.join(', ')}${more}${open}`;
};
const nameOf = (item: object): string => ('name' in item ? `"${String(item.name)}"` : isLink(item) ? item.ref : 'an item');

/** A fact in one clause. */
export const factWords = (name: string, fact: Fact): string => {
  if (fact.is === 'unknown') return `${name} is not known: ${shown(fact.why)}${fact.among ? ` (it is ${fact.among.map(valueWords).join(' or ')})` : ''}`;
  if (fact.is === 'stated') return `${name}: ${fact.sensitive ? '(sensitive)' : valueWords(fact.value)}`;
  return `${name}: ${valueWords(fact.value)} by default${fact.since === undefined ? '' : ` since ${fact.since}`}, nothing else is written`;
};

/** Why, in one sentence: the facts that decided, each with the part it belongs to. */
export const becauseWords = (because: readonly Because[]): string => {
  const groups = new Map<string, string[]>();
  for (const one of because) {
    const owner = one.part ? `${spoken(one.field)} "${shown(one.part.name)}" has ` : '';
    const clauses = groups.get(owner) ?? [];
    groups.set(owner, clauses);
    const clause = factWords(spoken(one.inner ?? one.field), one.fact);
    if (!clauses.includes(clause)) clauses.push(clause);
  }
  const sentences = [...groups].map(([owner, clauses]) => `${owner}${clauses.join(', ')}`);
  return sentences.length > 4 ? `${sentences.slice(0, 4).join('; ')}; and ${sentences.length - 4} more` : sentences.join('; ');
};
