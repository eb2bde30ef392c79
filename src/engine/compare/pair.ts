import type { Fact, Part, Several, Subject } from '../../model/index.ts';
import type { Assessed } from '../assess.ts';

/** The same asset in two estates, or one that another one took the place of. */
export interface Pair {
  readonly before: Subject;
  readonly after: Subject;
  /** Numbers in their ledgers. */
  readonly was: number;
  readonly is: number;
  /** `renamed`: another address or folder, and nothing else; `replaced`: another kind of asset of the same name. */
  readonly how: 'same' | 'renamed' | 'replaced';
}
export interface Paired {
  readonly pairs: readonly Pair[];
  readonly gone: readonly Subject[];
  readonly added: readonly Subject[];
}

/** Subjects of one ledger that have no partner yet. */
type Open = Map<string, { readonly subject: Subject; readonly number: number }>;

/** Which asset is which: by id, by address where a folder was renamed, by facts where a block was, by name where the kind is another. */
export const pairAssets = (before: Assessed, after: Assessed): Paired => {
  const [was, is] = [subjectsOf(before), subjectsOf(after)];
  const pairs: Pair[] = [];
  const join = (a: string, b: string, how: Pair['how']): void => {
    const [one, other] = [was.get(a), is.get(b)];
    if (!one || !other) return;
    pairs.push({ before: one.subject, after: other.subject, was: one.number, is: other.number, how });
    was.delete(a);
    is.delete(b);
  };
  for (const id of [...was.keys()]) if (is.get(id)?.subject.kind === was.get(id)?.subject.kind) join(id, id, 'same');
  joinUnique(
    was,
    is,
    ({ address, kind }) => `${kind} ${address}`,
    (a, b) => join(a, b, 'renamed'),
  );
  joinUnique(
    was,
    is,
    subject => factsKey(subject, was.has(subject.id) && was.get(subject.id)?.subject === subject ? before : after),
    (a, b) => join(a, b, 'renamed'),
  );
  joinUnique(
    was,
    is,
    ({ scope, address }) => `${scope} ${nameIn(address)}`,
    (a, b) => join(a, b, 'replaced'),
  );
  return { pairs, gone: [...was.values()].map(one => one.subject), added: [...is.values()].map(one => one.subject) };
};

const subjectsOf = ({ ledger: { subjects } }: Assessed): Open => {
  const open: Open = new Map();
  for (const [number, subject] of subjects.entries()) if (subject.answers === 'asset') open.set(subject.id, { subject, number });
  return open;
};

/** Joins what has the same key, where only one on either side has it. */
const joinUnique = (was: Open, is: Open, keyOf: (subject: Subject) => string | undefined, join: (was: string, is: string) => void): void => {
  const [a, b] = [uniqueBy(was, keyOf), uniqueBy(is, keyOf)];
  for (const [key, id] of a) {
    const other = b.get(key);
    if (id !== undefined && other !== undefined) join(id, other);
  }
};
const uniqueBy = (open: Open, keyOf: (subject: Subject) => string | undefined): ReadonlyMap<string, string | undefined> => {
  const keys = new Map<string, string | undefined>();
  for (const { subject } of open.values()) {
    const key = keyOf(subject);
    if (key !== undefined) keys.set(key, keys.has(key) ? undefined : subject.id);
  }
  return keys;
};

/** What the author calls it: the last name of the address, without the type. */
const nameIn = (address: string): string =>
  address.slice(0, address.lastIndexOf('.')).split('.').slice(0, -1).join('.') + address.slice(address.lastIndexOf('.'));

/** Kind, scope and every fact, without places: two assets that differ in their name only. */
const factsKey = ({ id, kind, scope }: Subject, assessed: Assessed): string | undefined => {
  const found = assessed.bound.found.get(id);
  if (!found) return undefined;
  const facts = assessed.facts(found);
  return JSON.stringify([kind, scope, ...Object.keys(found.asset.fields).map(name => bare(facts(name)))]);
};
const bare = (fact: Fact): unknown => (fact.is === 'unknown' ? ['?', fact.among] : bareValue(fact.value));
const bareValue = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || !('items' in value)) return value;
  return (value as Several<unknown>).items.map(item => (typeof item === 'object' && item !== null && 'facts' in item ? bareFacts(item as Part) : item));
};
const bareFacts = ({ facts }: Part): unknown => Object.values(facts as Readonly<Record<string, Fact>>).map(bare);
