import type { AddChange, Change, Declaration, SetChange, Spelled, SpelledList } from '../../model/index.ts';
import { put } from './put.ts';

/** Changes of a plan, each once, and which of them each remedy is made of (numbers, in its order). */
export interface Gathered {
  readonly changes: readonly Change[];
  readonly of: readonly (readonly number[])[];
}

/**
 * One change for each place in the source: instances of one block share it, and so do remedies that want the same. Additions of one companion become one.
 * A place that two remedies want otherwise keeps what the first one wrote: `of` of the second is then empty.
 */
export const gather = (remedies: readonly (readonly Change[])[], declared: ReadonlyMap<string, Declaration>): Gathered => {
  const changes: Change[] = [];
  const numbers = new Map<string, number>();
  const of = remedies.map(remedy => {
    const own = remedy.map(change => {
      const key = keyOf(change, declared);
      const number = numbers.get(key);
      if (number === undefined) return numbers.set(key, changes.push(change) - 1) && changes.length - 1;
      const merged = merge(changes[number] as Change, change);
      if (!merged) return undefined;
      changes[number] = merged;
      return number;
    });
    return own.every(number => number !== undefined) ? [...new Set(own)] : [];
  });
  return { changes: changes.map(change => (change.do === 'add' ? sharing(change, changes) : change)), of };
};

/** What is added says what the declaration beside it is to say. */
const sharing = (added: AddChange, all: readonly Change[]): AddChange => {
  const told = (added.shares ?? []).flatMap(path =>
    all.flatMap(one => (one.do === 'set' && one.on === added.beside && one.path.join('.') === path.join('.') ? [{ path, to: one.to }] : [])),
  );
  const body = told.reduce<Spelled>((here, { path, to }) => put(here, path, to), added.body);
  return typeof body === 'object' && body.is === 'map' ? { ...added, body } : added;
};

/** What was expanded from one block has its line in common; in JSON on one line, so have others, which their names tell apart. */
const blockOf = (id: string, declared: ReadonlyMap<string, Declaration>): string => {
  const { block, address = '', type } = declared.get(id) ?? {};
  if (!block) return id;
  const isNamed = !/[\s/]/.test(address.replace(/\[.*$/, '')) && (block.repeats === undefined || address.includes('['));
  const name = isNamed
    ? address
        .replaceAll(/\[(?:"(?:[^"\\]|\\.)*"|[^\]"]*)\]/g, '')
        .split('.')
        .at(-1)
    : '';
  return `${block.id} ${type} ${name}`;
};
const keyOf = (change: Change, declared: ReadonlyMap<string, Declaration>): string => {
  if (change.do === 'add') return `add ${blockOf(change.beside, declared)} ${change.name.slice(change.name.indexOf('|'))}`;
  // Each instance may have its value from elsewhere: what says the same of the same line is written once all the same.
  if (change.do === 'set') return `set ${change.on} ${JSON.stringify(change.path)}`;
  const what = change.do === 'append' ? JSON.stringify(change.item) : '';
  return `${change.do} ${blockOf(change.on, declared)} ${JSON.stringify(change.path)} ${what}`;
};

/** Both in one; nothing where they want different values. */
const merge = (a: Change, b: Change): Change | undefined => {
  if (a.do === 'set' && b.do === 'set') return bothValues(a, b);
  if (a.do !== 'add' || b.do !== 'add') return a;
  const body = mergeBodies(a, b);
  return body && { ...a, body };
};
/** Of two numbers the larger one, which keeps longer or allows for more, and of two lists all that either has; whether it will do for both is judged afterwards. */
const bothValues = (a: SetChange, b: SetChange): SetChange | undefined => {
  if (typeof a.to === 'number' && typeof b.to === 'number') return a.to >= b.to ? a : b;
  if (isList(a.to) && isList(b.to)) return { ...a, to: { is: 'list', items: distinct([...a.to.items, ...b.to.items]) } };
  return sameWritten(a.to, b.to) ? a : undefined;
};
const isList = (value: Spelled): value is SpelledList => typeof value === 'object' && value.is === 'list';
const distinct = (items: readonly Spelled[]): readonly Spelled[] => [...new Map(items.map(item => [JSON.stringify(item), item])).values()];
const mergeBodies = (a: AddChange, b: AddChange): AddChange['body'] | undefined => {
  const body = both(a.body, b.body);
  return typeof body === 'object' && body.is === 'map' ? body : undefined;
};
const both = (a: Spelled | undefined, b: Spelled | undefined): Spelled | undefined => {
  if (a === undefined || b === undefined) return a ?? b;
  if (typeof a !== 'object' || typeof b !== 'object' || a.is !== 'map' || b.is !== 'map') return sameWritten(a, b) ? a : undefined;
  const entries: Record<string, Spelled> = {};
  for (const name of new Set([...Object.keys(a.entries), ...Object.keys(b.entries)])) {
    const value = both(a.entries[name], b.entries[name]);
    if (value === undefined) return undefined;
    entries[name] = value;
  }
  return { is: 'map', entries };
};
/** A pointer to another instance of the same block is written in the same words. */
const sameWritten = (a: Spelled, b: Spelled): boolean =>
  typeof a === 'object' && typeof b === 'object' && a.is === 'pointer' && b.is === 'pointer'
    ? a.attribute === b.attribute
    : JSON.stringify(a) === JSON.stringify(b);
