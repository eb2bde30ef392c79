import type { Found } from '../../engine/bind.ts';
import { changesAt, spotOf } from '../../engine/fix/place.ts';
import { put } from '../../engine/fix/put.ts';
import { aimOf } from '../../engine/fix/spell.ts';
import { stepsOf } from '../../engine/follow.ts';
import { spoken } from '../../engine/words.ts';
import type { Change, Field, Form, Lens, Plain, Scalar, Spelled, SpelledMap, Wanted } from '../../model/index.ts';
import type { Bench } from './bench.ts';
import { scalarWords } from './wants.ts';

/** The line that only a person can end, with what to put there in its place: `<at least 1>`. */
export const withPlaceholder = (
  wish: Scalar | Wanted,
  several: Lens<unknown>,
  of: Field<unknown>,
  found: Found,
  bench: Bench,
): readonly Change[] | undefined => {
  const spot = spotOf(several, found, bench.bound, bench.form);
  const { lens } = spot;
  const isOwnName = lens.companion?.by === lens.path;
  if (lens.path === '' || lens.path.includes('*') || lens.each) return undefined;
  // A block is there by being written; what it demands is put into it afterwards.
  const type = lens.companion?.type ?? found.declaration.type;
  const isBlock = bench.form(type)?.blocks.has(lens.path) === true;
  const value: Spelled | undefined = isBlock ? (isMetBy({}, wish, lens, of) ? { is: 'map', entries: {} } : undefined) : standIn(wish, lens, of);
  if (value === undefined) return undefined;
  const changes = changesAt(spot, value, found, bench.bound);
  return isOwnName ? changes.map(change => (change.do === 'add' ? withoutValue(change, lens, found, bench) : change)) : changes;
};
/** A companion that is enough by being there: its own line already names the asset. */
const withoutValue = (change: Change & { do: 'add' }, { companion, path, ...lens }: Lens<unknown>, found: Found, { bound }: Bench): Change => {
  const [pointed] = changesAt({ lens: { ...lens, path: 'x', ...(companion && { companion }) } }, 'x', found, bound);
  if (pointed?.do !== 'add') return change;
  const { x: _, ...entries } = pointed.body.entries;
  return { ...change, body: { is: 'map', entries } };
};

export const standIn = (wish: Scalar | Wanted, lens: Lens<unknown>, of: Field<unknown>): Spelled | undefined => {
  if (of.kind === 'list' || of.kind === 'link')
    return typeof wish === 'object' && wish.wanted === 'some-item' && !lens.via ? { is: 'list', items: [nameOf(lens.path)] } : undefined;
  if (of.kind !== 'scalar') return undefined;
  if (lens.via) return isMetByAny(wish, lens, of) ? nameOf(lens.path) : undefined;
  if (typeof wish !== 'object' || 'part' in wish) return undefined;
  const words = lens.words;
  const spelledOut = words && { ...of, values: (of.values ?? []).flatMap(value => wordFor(value, words) ?? []) };
  const spelledWish = words && 'values' in wish ? { ...wish, values: wish.values.flatMap(value => wordFor(value, words) ?? []) } : wish;
  return `<${scalarWords(spelledWish, spelledOut ?? of)}>`;
};
const wordFor = (value: unknown, words: NonNullable<Lens<unknown>['words']>): Scalar | undefined => words.find(([, meaning]) => meaning === value)?.[0];
const nameOf = (path: string): string => {
  const last =
    stepsOf(path)
      .filter(step => typeof step === 'string')
      .at(-1) ?? 'value';
  return `<${spoken(String(last)).replaceAll(/[_-]/g, ' ')}>`;
};

/** Whether it is enough that something stands there, whatever it is, and silence is not. */
const isMetByAny = (wish: Scalar | Wanted, lens: Lens<unknown>, of: Field<unknown>): boolean =>
  isMetBy(nameOf(lens.path), wish, lens, of) && isMetBy('something-else', wish, lens, of);
const isMetBy = (plain: Plain, wish: Scalar | Wanted, { via }: Lens<unknown>, of: Field<unknown>): boolean => {
  const aim = aimOf(wish, of);
  if (!via || aim === undefined || aim === false) return false;
  const isAim = (worked: ReturnType<typeof via>): boolean => 'value' in worked && worked.value === aim;
  return isAim(via(plain)) && !isAim(via([]));
};

/** What the provider demands beside it in a new resource, each with its name in its place. */
export const filled = (change: Change, type: string, form: (type: string) => Form | undefined): Change => {
  if (change.do === 'remove' || change.do === 'append') return change;
  if (change.do === 'add') {
    const known = form(change.type);
    return known ? { ...change, body: filledIn(change.body, '', known, 0) } : change;
  }
  const known = form(type);
  const path = change.path.filter(step => typeof step === 'string').join('.');
  return known && typeof change.to === 'object' && change.to.is === 'map' ? { ...change, to: filledIn(change.to, path, known, 0) } : change;
};
const filledIn = (map: SpelledMap, path: string, form: Form, depth: number): SpelledMap => {
  const below = (name: string): string => (path === '' ? name : `${path}.${name}`);
  const missing = (form.required.get(path) ?? []).filter(name => !(name in map.entries));
  const stub = (name: string): Spelled => (form.blocks.has(below(name)) || form.required.has(below(name)) ? { is: 'map', entries: {} } : nameOf(name));
  const all = missing.reduce<Spelled>((tree, name) => put(tree, [name], stub(name)), map) as SpelledMap;
  if (depth > 4) return all;
  const inner = ([name, value]: [string, Spelled]): [string, Spelled] =>
    typeof value === 'object' && value.is === 'map' ? [name, filledIn(value, below(name), form, depth + 1)] : [name, value];
  return { is: 'map', entries: Object.fromEntries(Object.entries(all.entries).map(inner)) };
};
