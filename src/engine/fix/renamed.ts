import type { Change, Declaration } from '../../model/index.ts';
import type { Assessed } from '../assess.ts';
import type { Attempt } from './plan.ts';

/** What a plan calls otherwise than before: an object of Kubernetes in another namespace has another address, and so another id. */
export interface Renamed {
  /** The id that it has once the plan is written. */
  readonly now: (id: string) => string;
  /** The id that it had. */
  readonly was: (id: string) => string;
}

/** Of what is gone and what is new: those that have their kind, file and last name in common, where only one of each has them. */
export const renamedIn = (before: Assessed, after: Assessed): Renamed => {
  const known = compared.get(after)?.get(before);
  if (known) return known;
  const renamed = renames(before, after);
  compared.set(after, (compared.get(after) ?? new WeakMap()).set(before, renamed));
  return renamed;
};
const compared = new WeakMap<Assessed, WeakMap<Assessed, Renamed>>();

const renames = (before: Assessed, after: Assessed): Renamed => {
  const [was, now] = [new Map<string, string>(), new Map<string, string>()];
  const come = onlyOnes(after, before);
  const gone = come.size > 0 ? onlyOnes(before, after) : new Map<string, string | undefined>();
  for (const [key, id] of come) {
    const old = gone.get(key);
    if (id === undefined || old === undefined) continue;
    was.set(id, old);
    now.set(old, id);
  }
  return { now: id => now.get(id) ?? id, was: id => was.get(id) ?? id };
};

/** What only one of the two has, by what says that it is the same; nothing where that is said of several. */
const onlyOnes = ({ bound }: Assessed, other: Assessed): ReadonlyMap<string, string | undefined> => {
  const found = new Map<string, string | undefined>();
  for (const [id, declaration] of bound.declared) {
    if (other.bound.declared.has(id)) continue;
    const key = keyOf(declaration);
    found.set(key, found.has(key) ? undefined : id);
  }
  return found;
};
const keyOf = ({ id, type, at, address }: Declaration): string =>
  [type, at.file, id.split(address).join(''), address.slice(address.lastIndexOf('/') + 1)].join('|');

/** What was thought out for the estate as it will be, in the names that it has still. */
export const inOldNames = (attempt: Attempt, { was }: Renamed): Attempt => {
  const { target, remedy } = attempt;
  const changes = remedy.changes.map((change): Change => (change.do === 'add' ? { ...change, beside: was(change.beside) } : { ...change, on: was(change.on) }));
  return { ...attempt, target: { ...target, id: was(target.id) }, remedy: { ...remedy, changes } };
};
