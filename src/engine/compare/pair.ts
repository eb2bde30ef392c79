import type { Subject } from '../../model/index.ts';
import { likenessIn } from './likeness.ts';
import { similar } from './similar.ts';
import { type Renamed, type Snapshot, scopeWithin } from './snapshot.ts';

/** An asset, as far as it can be found again. */
export type Named = Pick<Subject, 'kind' | 'address'> & {
  /** Told from the base of its side. */
  readonly scope: string;
};
export type How = 'same' | 'renamed' | 'replaced';
/** One side: what there is, by number, and how one of them can be known by its facts. */
export interface Side {
  readonly all: Iterable<readonly [number, Named]>;
  readonly likeness: (number: number) => string | undefined;
}
/** `renamed`: another address or folder, and perhaps nothing else; `replaced`: another kind of asset of the same name. */
export interface Match {
  readonly was: number;
  readonly is: number;
  readonly how: How;
}
/** What has no partner yet, by number. */
type Open = Map<number, Named>;
type KeyOf = (one: Named, number: number) => string | undefined;

/** Which asset is which: by address, by what the source says was renamed, by address in another folder, by facts where a block was renamed, by name where the kind is another. */
export const match = (before: Side, after: Side, { renames = [], exact = false }: Told = {}): Matched => {
  const [was, is]: readonly [Open, Open] = [new Map(before.all), new Map(after.all)];
  const [scopesBefore, scopesAfter] = [scopesIn(was), scopesIn(is)];
  const matches: Match[] = [];
  const joining =
    (how: How): Join =>
    (a, b) => {
      matches.push({ was: a, is: b, how });
      was.delete(a);
      is.delete(b);
    };
  joinInOrder(was, is, ({ kind, scope, address }) => `${kind} ${scope}\n${address}`, joining('same'));
  if (!exact) {
    joinRenamed(was, is, renames, joining('renamed'));
    for (const keyOf of keysOf(scopesBefore, scopesAfter)) joinUnique(was, is, keyOf, joining('renamed'));
    joinAlike(was, is, [before, after], joining('renamed'));
    for (const [a, b] of similar(was, is)) joining('renamed')(a, b);
  }
  joinUnique(was, is, ({ scope, address }) => `${scope} ${nameIn(address)}`, joining('replaced'));
  return { matches, gone: [...was.keys()], added: [...is.keys()] };
};
/** What is known of names beside the two sides; `exact` leaves nothing to guess. */
interface Told {
  readonly renames?: readonly Renamed[];
  readonly exact?: boolean;
}
interface Matched {
  readonly matches: readonly Match[];
  readonly gone: readonly number[];
  readonly added: readonly number[];
}
const scopesIn = (open: Open): ReadonlySet<string> => new Set([...open.values()].map(({ scope }) => scope));
type Join = (was: number, is: number) => void;

const whole = Number.POSITIVE_INFINITY;
const lastSteps = (scope: string, count: number): string => (count === 0 ? '' : count === whole ? scope : scope.split('/').slice(-count).join('/'));
/** By address: what got a count (Terraform itself takes it for the first of them), and what stands in a folder that was renamed: one that is gone, for one that is new. */
const keysOf = (before: ReadonlySet<string>, after: ReadonlySet<string>): readonly KeyOf[] => {
  const isOnOneSide = ({ scope }: Named): boolean => before.has(scope) !== after.has(scope);
  return [
    ({ kind, scope, address }) => `${kind} ${scope}\n${address.replaceAll('[0]', '')}`,
    ...[3, 2, 1, 0].map(
      (steps): KeyOf =>
        one =>
          isOnOneSide(one) ? `${one.kind} ${lastSteps(one.scope, steps)} ${one.address}` : undefined,
    ),
  ];
};

/** By all facts. */
const joinAlike = (was: Open, is: Open, [before, after]: readonly [Side, Side], join: Join): void => {
  for (const steps of [whole, 1, 0])
    if (was.size > 0 && is.size > 0) joinKeyed(uniqueBy(was, likenessOf(before, steps)), uniqueBy(is, likenessOf(after, steps)), join);
};
const likenessOf =
  ({ likeness }: Side, steps: number): KeyOf =>
  ({ kind, scope }, number) => {
    const like = likeness(number);
    return like === undefined ? undefined : `${kind} ${lastSteps(scope, steps)} ${like}`;
  };

/** What has the same key is joined in its order: two answers of one address are two sources of it. */
const joinInOrder = (was: Open, is: Open, keyOf: KeyOf, join: Join): void => {
  const waiting = new Map<string, number[]>();
  for (const [number, one] of is) {
    const key = keyOf(one, number) ?? '';
    waiting.set(key, [...(waiting.get(key) ?? []), number]);
  }
  for (const [number, one] of [...was]) {
    const other = waiting.get(keyOf(one, number) ?? '')?.shift();
    if (other !== undefined) join(number, other);
  }
};

/** `moved` blocks are written from their module: what they name may stand anywhere in an address, between dots. */
const joinRenamed = (was: Open, is: Open, renames: readonly Renamed[], join: Join): void => {
  if (renames.length === 0) return;
  const now = new Map([...is].map(([number, { kind, scope, address }]) => [`${kind} ${scope}\n${address}`, number]));
  for (const [number, { kind, scope, address }] of [...was]) {
    const other = renames
      .flatMap(rename => renamedTo(address, rename))
      .map(name => now.get(`${kind} ${scope}\n${name}`))
      .find(one => one !== undefined && is.has(one));
    if (other !== undefined) join(number, other);
  }
};
const renamedTo = (address: string, { from, to }: Renamed): readonly string[] => {
  const at = `.${address}`.indexOf(`.${from}`);
  const end = at + from.length;
  return at < 0 || !['', '.', '['].includes(address.charAt(end)) ? [] : [address.slice(0, at) + to + address.slice(end)];
};

/** Joins what has the same key, where only one on either side has it. */
const joinUnique = (was: Open, is: Open, keyOf: KeyOf, join: Join): void => joinKeyed(uniqueBy(was, keyOf), uniqueBy(is, keyOf), join);
const joinKeyed = (a: ReadonlyMap<string, number | undefined>, b: ReadonlyMap<string, number | undefined>, join: Join): void => {
  for (const [key, number] of a) {
    const other = b.get(key);
    if (number !== undefined && other !== undefined) join(number, other);
  }
};
const uniqueBy = (open: Open, keyOf: KeyOf): ReadonlyMap<string, number | undefined> => {
  const keys = new Map<string, number | undefined>();
  for (const [number, one] of open) {
    const key = keyOf(one, number);
    if (key !== undefined) keys.set(key, keys.has(key) ? undefined : number);
  }
  return keys;
};

/** What the author calls it: the last name of the address, without the type. */
const nameIn = (address: string): string =>
  address.slice(0, address.lastIndexOf('.')).split('.').slice(0, -1).join('.') + address.slice(address.lastIndexOf('.'));

/** The assets of a state. */
export const sideOf = ({ ledger: { subjects }, factsOf, base }: Snapshot): Side => ({
  all: assetsIn(subjects, base),
  likeness: number => {
    const subject = subjects.at(number);
    const facts = subject && factsOf(subject);
    return facts && likenessIn(facts);
  },
});
function* assetsIn(subjects: Snapshot['ledger']['subjects'], base: string | undefined): Iterable<readonly [number, Named]> {
  for (const [number, { answers, kind, address, scope }] of subjects.entries())
    if (answers === 'asset') yield [number, { kind, address, scope: scopeWithin(scope, base) }];
}

/** The same asset in two states, or one that another one took the place of. */
export interface Pair extends Match {
  readonly before: Subject;
  readonly after: Subject;
}
export interface Paired {
  readonly pairs: readonly Pair[];
  readonly gone: readonly Subject[];
  readonly added: readonly Subject[];
}
export const pairAssets = (before: Snapshot, after: Snapshot): Paired => {
  const subjectIn =
    ({ ledger }: Snapshot) =>
    (number: number): Subject => {
      const subject = ledger.subjects.at(number);
      if (!subject) throw new Error(`the ledger has no subject ${number}`);
      return subject;
    };
  const [old, now] = [subjectIn(before), subjectIn(after)];
  const { matches, gone, added } = match(sideOf(before), sideOf(after), {
    ...(after.renames && { renames: after.renames }),
    exact: before.exact === true && after.exact === true,
  });
  return { pairs: matches.map(one => ({ ...one, before: old(one.was), after: now(one.is) })), gone: gone.map(old), added: added.map(now) };
};
