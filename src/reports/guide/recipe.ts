import { typeKey } from '../../engine/assets.ts';
import type { Found } from '../../engine/bind.ts';
import { fits } from '../../engine/fits.ts';
import { put } from '../../engine/fix/put.ts';
import { remedyOf } from '../../engine/fix/seek.ts';
import { aimOf, answered, spellThrough } from '../../engine/fix/spell.ts';
import { stepsOf } from '../../engine/follow.ts';
import { spoken } from '../../engine/words.ts';
import {
  type Asset,
  type Change,
  type Check,
  type Fact,
  type Field,
  type FixMaker,
  isChanged,
  type Lens,
  type Mapping,
  type Origin,
  type Scalar,
  type Shape,
  type Spelled,
  spelledMap,
  type Wanted,
} from '../../model/index.ts';
import type { KnownCheck } from '../look-up.ts';
import { type Bench, placeholders } from './bench.ts';
import { formatsOf, type GuideFormat, isGoogleApi } from './blank.ts';
import { filled, standIn, withPlaceholder } from './placeholder.ts';
import { shapeWords, type Wish, wishWords } from './wants.ts';

/** What has to be written for a check where nothing is written yet, and what is left for a person to say. */
export interface Recipe {
  readonly steps: readonly RecipeStep[];
  /** In words, because only a person can decide it. */
  readonly words: readonly string[];
}
/** Changes of one resource. `linked` is the kind of asset where that is not the asset itself. */
export interface RecipeStep {
  readonly found: Found;
  readonly linked?: string;
  readonly changes: readonly Change[];
  /** What the cloud does when nothing is said, where that is not what is wanted: by dotted path. */
  readonly usual?: Readonly<Record<string, Spelled>>;
}
const saying = (...words: readonly string[]): Recipe => ({ steps: [], words });
const joined = (all: readonly Recipe[]): Recipe => ({ steps: all.flatMap(one => one.steps), words: [...new Set(all.flatMap(one => one.words))] });

/** The asset that is written for: a mapping, and a declaration that says nothing. */
interface Subject {
  readonly bench: Bench;
  readonly format: GuideFormat | 'api';
  readonly found: Found;
  readonly linked?: string;
  /** How many facts deep, counted from the check. */
  readonly depth: number;
}
const deepest = 4;

export const recipeOf = (check: KnownCheck, found: Found, format: GuideFormat | 'api', bench: Bench): Recipe =>
  madeRecipe(check, found, bench) ?? shapeRecipe(shapeOf(check), { bench, format, found, depth: 0 });
/** A check without anything to write says what is wanted all the same. */
const shapeOf = ({ fix, expect }: Check): Readonly<Record<string, Wish>> => (fix && Object.keys(fix).length > 0 ? fix : expect[0]);

/** What no lens writes is made by a function of the catalog. */
const madeRecipe = (check: KnownCheck, found: Found, bench: Bench): Recipe | undefined => {
  const makers = (bench.catalog.fixes ?? []).filter(one => one.check === check.id && one.types.some(type => typeKey(type) === typeKey(found.declaration.type)));
  if (makers.length === 0) return undefined;
  const all: ReturnType<FixMaker['make']>[] = [];
  const watched = makers.map((one): FixMaker => ({ ...one, make: asset => all[all.push(one.make(asset)) - 1] }));
  const { changes, byHand } = remedyOf(
    check,
    found,
    { bound: bench.bound, facts: silence, answers: placeholders, makers: watched, form: bench.form },
    check.id,
  );
  const made = all.at(-1);
  if (typeof made === 'string') return saying(made);
  return made === undefined || byHand.length > 0 || changes.length === 0 ? undefined : { steps: [{ found, changes }], words: [] };
};
/** Nothing is written: lists are empty, and the rest is not known. */
const silence =
  ({ asset, declaration: { at } }: Found) =>
  (field: string): Fact =>
    asset.fields[field]?.kind === 'list' ? { is: 'default', value: { items: [] }, at } : { is: 'unknown', why: 'nothing is written', at };

const shapeRecipe = (shape: Readonly<Record<string, Wish>>, subject: Subject): Recipe =>
  joined(Object.entries(shape).map(([field, wish]) => wishRecipe(field, wish, subject)));

const wishRecipe = (field: string, wish: Wish, subject: Subject): Recipe => {
  const of = subject.found.asset.fields[field];
  if (!of || subject.depth > deepest) return saying(wishWords(field, wish, of));
  const origin = of.origin;
  if (origin && !(typeof wish === 'object' && 'is' in wish)) return originRecipe(field, wish, of, origin, subject);
  const lens = subject.found.mapping.lenses[field];
  if (!lens || 'unreadable' in lens) return saying(lens ? `${wishWords(field, wish, of)} (${lens.unreadable})` : wishWords(field, wish, of));
  const made = typeof wish === 'object' && 'part' in wish ? partRecipe(wish, lens, of, subject) : lineRecipe(field, wish, lens, of, subject);
  return made ?? saying(`${wishWords(field, wish, of)}${placeOf(lens)}`);
};

/** Where a person would look for it. */
const placeOf = ({ path, companion }: Lens<unknown>): string => {
  const place = [companion?.type, path === '' ? undefined : path.replaceAll('.*', '[*]')].filter(part => part !== undefined).join(' ');
  return place === '' ? '' : ` (${place})`;
};

const lineRecipe = (field: string, wish: Wish, lens: Lens<unknown>, of: Field<unknown>, subject: Subject): Recipe | undefined => {
  const { bench, found, linked } = subject;
  const isAsked = typeof wish === 'object' && 'is' in wish;
  const changes = changesFor(field, wish, of, subject) ?? (isAsked ? undefined : withPlaceholder(wish, lens, of, found, bench));
  if (!changes) return undefined;
  const usual = usualOf(wish, lens, of);
  const step = {
    found,
    changes: changes.map(change => filled(change, found.declaration.type, bench.form)),
    ...(linked !== undefined && { linked }),
    ...(usual !== undefined && { usual: { [lens.path]: usual } }),
  };
  return { steps: [step], words: [] };
};
const usualOf = (wish: Wish, lens: Lens<unknown>, { default: silence, kind }: Field<unknown>): Spelled | undefined => {
  if (kind !== 'scalar' || !silence || !('unset' in silence)) return undefined;
  const value = isChanged(silence.unset) ? silence.unset.now : silence.unset;
  return typeof value === 'object' || value === undefined || value === wish ? undefined : spellThrough(lens, value as Scalar);
};

/** One value, or one item of a list: the engine writes it as it writes a fix. */
const changesFor = (field: string, wish: Wish, of: Field<unknown>, { bench, found }: Subject): readonly Change[] | undefined => {
  if (of.kind === 'list' && !(typeof wish === 'object' && 'wanted' in wish && /^holds(-one-of)?$/.test(wish.wanted))) return undefined;
  const asked: Pick<Check, 'expect' | 'fix'> =
    typeof wish === 'object' && 'is' in wish ? { expect: [{}], fix: { [field]: wish } } : { expect: [{ [field]: wish }] };
  const remedy = remedyOf(asked as Check, found, { bound: bench.bound, facts: silence, answers: placeholders, makers: [], form: bench.form });
  return remedy.byHand.length > 0 || remedy.changes.length === 0 ? undefined : remedy.changes;
};

/** One part that is as it should be. Of facts that together make one that must not be, it is enough to turn a flag. */
const partRecipe = (wanted: Wanted & { readonly part: Shape }, several: Lens<unknown>, of: Field<unknown>, subject: Subject): Recipe | undefined => {
  const { found, linked, bench } = subject;
  const lens = [several, ...(several.also ?? [])].find(one => one.each && !one.companion);
  if (!lens?.each || lens.path.includes('*') || lens.via) return undefined;
  const name = lens.named === undefined ? undefined : lens.each[lens.named];
  const blank: Spelled | undefined = name && isPlain(name) ? put(undefined, stepsOf(name.path), '<name>') : undefined;
  const inner = Object.entries(wanted.part);
  const item =
    wanted.wanted !== 'no'
      ? inner.reduce<Spelled | undefined>((all, one, i) => (i > 0 && all === undefined ? undefined : withFact(all, one, lens.each ?? {}, of)), blank)
      : inner.flatMap(([field, wish]) =>
          inner.length > 1 && !isFlag(of.parts?.[field]) ? [] : (withFact(blank, [field, opposite(wish)], lens.each ?? {}, of) ?? []),
        )[0];
  if (item === undefined || item === blank) return undefined;
  const change: Change = { do: 'append', on: found.declaration.id, path: stepsOf(lens.path), item };
  return { steps: [{ found, changes: [filled(change, found.declaration.type, bench.form)], ...(linked !== undefined && { linked }) }], words: [] };
};
const isMetBySilence: ReadonlySet<Wanted['wanted']> = new Set(['lacks', 'holds-none-of', 'only', 'empty']);
const isFlag = (of: Field<unknown> | undefined): boolean => of?.values?.length === 2 && of.values.includes(true);
const withFact = (item: Spelled | undefined, [field, wish]: readonly [string, Wish], lenses: NonNullable<Lens<unknown>['each']>, parent: Field<unknown>) => {
  const of = parent.parts?.[field];
  // What must not be in a list is not, where nothing is written.
  if (of?.kind === 'list' && typeof wish === 'object' && 'wanted' in wish && isMetBySilence.has(wish.wanted)) return item ?? spelledMap({});
  const lens = [lenses[field], ...(lenses[field]?.also ?? [])].find(one => one && !one.outer && !one.companion);
  if (!lens || !of || of.origin || lens.path === '' || lens.path.includes('*')) return undefined;
  const value = partValue(wish, lens, of);
  return value === undefined ? undefined : put(item, stepsOf(lens.path), value);
};
const partValue = (wish: Wish, lens: Lens<unknown>, of: Field<unknown>): Spelled | undefined => {
  if (typeof wish === 'object' && 'is' in wish) return answered(wish, placeholders);
  if (of.kind === 'list' && typeof wish === 'object' && !lens.via) {
    if (wish.wanted === 'holds') return { is: 'list', items: [wish.value] };
    if (wish.wanted === 'holds-one-of' && wish.values[0] !== undefined) return { is: 'list', items: [wish.values[0]] };
  }
  const aim = of.kind === 'scalar' ? aimOf(wish, of) : undefined;
  return (aim === undefined ? undefined : spellThrough(lens, aim)) ?? standIn(wish, lens, of);
};
const isPlain = ({ path, via, words }: Lens<unknown>): boolean => path !== '' && !path.includes('*') && !via && !words;
const opposite = (wish: Scalar | Wanted): Scalar | Wanted => {
  if (typeof wish !== 'object') return { wanted: 'none-of', values: [wish] };
  if (wish.wanted === 'one-of') return { wanted: 'none-of', values: wish.values };
  if (wish.wanted === 'none-of') return { wanted: 'one-of', values: wish.values };
  return { wanted: 'written' };
};

const originRecipe = (field: string, wish: Scalar | Wanted, of: Field<unknown>, origin: Origin, subject: Subject): Recipe => {
  switch (origin.by) {
    case 'decide':
      return decideRecipe(field, wish, of, origin.rows, subject);
    case 'reach':
      return reachRecipe(field, wish, of, origin, subject);
    case 'work':
      return saying(`${wishWords(field, wish, of)} (it follows from ${origin.from.map(spoken).join(', ')})`);
    default:
      return saying(wishWords(field, wish, of));
  }
};

/** The first row that gives a wanted word and can be written whole; else what the row wants, in words. */
const decideRecipe = (field: string, wish: Scalar | Wanted, of: Field<unknown>, rows: readonly (readonly [Shape, string])[], subject: Subject): Recipe => {
  const { at } = subject.found.declaration;
  const gives = (word: string): boolean => fits({ word: wish }, () => ({ is: 'stated', value: word, at })).is === true;
  const wanted = rows.filter(
    ([pattern, word], row) =>
      gives(word) && Object.keys(pattern).length > 0 && !rows.slice(0, row).some(([earlier, other]) => !gives(other) && includes(earlier, pattern)),
  );
  for (const [pattern] of wanted) {
    const tried = shapeRecipe(pattern, { ...subject, depth: subject.depth + 1 });
    if (tried.words.length === 0 && tried.steps.length > 0) return tried;
  }
  const [first] = wanted;
  const where = first ? `, where ${shapeWords(first[0], subject.found.asset.fields).join(' and ')}` : '';
  return saying(`${wishWords(field, wish, of)}${where}`);
};

/** A row that asks for all this and more comes first: what it asks for besides would have to be known not to be so. */
const includes = (row: Shape, less: Shape): boolean => Object.entries(less).every(([field, wish]) => JSON.stringify(row[field]) === JSON.stringify(wish));

/** Written at what the link leads to, where the same format writes it. */
const reachRecipe = (field: string, wish: Scalar | Wanted, of: Field<unknown>, { link, field: far }: Origin & { by: 'reach' }, subject: Subject): Recipe => {
  const kinds = subject.found.asset.fields[link]?.to ?? [];
  for (const kind of kinds) {
    const found = subjectFor(kind, subject.format, subject.bench);
    if (!found) continue;
    const tried = wishRecipe(far, wish, { ...subject, found, linked: kind, depth: subject.depth + 1 });
    if (tried.words.length === 0 && tried.steps.length > 0) return tried;
  }
  const target = kinds.length === 0 || kinds.length > 3 ? `what ${spoken(link)} leads to` : kinds.map(kind => `the linked ${kind}`).join(' or ');
  return saying(`on ${target}: ${wishWords(far === field ? field : far, wish, of)}`);
};

/** The first way in which a format writes a kind of asset. */
const subjectFor = (kind: string, format: GuideFormat | 'api', bench: Bench): Found | undefined => {
  for (const mapping of bench.catalog.mappings)
    if (mapping.asset.id === kind)
      for (const type of mapping.types) {
        const found = foundIn(mapping, type, format, bench);
        if (found) return found;
      }
  return undefined;
};
/** A blank declaration of a type, as a mapping reads it. */
export const foundIn = (mapping: Mapping, type: string, format: GuideFormat | 'api', bench: Bench): Found | undefined => {
  const { asset } = mapping;
  if (format === 'api') return isGoogleApi(type) ? { asset, mapping, declaration: bare(type) } : undefined;
  const laid = formatsOf(type).includes(format) ? bench.blank(format, type) : undefined;
  return laid && { asset, mapping, declaration: laid.declaration };
};
const bare = (type: string): Found['declaration'] => {
  const at = { file: '', line: 1 };
  return { id: `api:${type}`, address: type, type, scope: '', at, body: { is: 'map', entries: {}, at } };
};

/** The kinds of asset whose facts a check may reach. */
export const kindsReached = (asset: Asset): readonly string[] =>
  Object.values(asset.fields).flatMap(({ origin }) => (origin?.by === 'reach' ? (asset.fields[origin.link]?.to ?? []) : []));
