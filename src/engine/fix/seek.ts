import type { Ailing, Change, Check, Declaration, Fact, FixMaker, Lens, Ref, Scalar, Several, Shape, Spelled, Unreadable, Wanted } from '../../model/index.ts';
import { typeKey } from '../assets.ts';
import { type Bound, companionsAbout, type Found } from '../bind.ts';
import type { FactsOf } from '../facts.ts';
import { fits } from '../fits.ts';
import { follow, stepsOf } from '../follow.ts';
import { fittingAnswers } from './fitting.ts';
import { listAt } from './list.ts';
import { partsFor, partsGiven } from './parts.ts';
import { changesAt, type Forms, type Spot, spotOf } from './place.ts';
import { byHand, changing, joined, type Remedy } from './remedy.ts';
import { type Answers, aimOf, answered, spellThrough, unanswered } from './spell.ts';

/** What a fix may look at. */
export interface Workshop {
  readonly bound: Bound;
  readonly facts: (found: Found) => FactsOf;
  readonly answers: Answers;
  readonly makers: readonly FixMaker[];
  readonly form: Forms;
}
/** The asset whose facts are to fit. */
interface Patient extends Workshop {
  readonly found: Found;
  readonly own: FactsOf;
  /** How many facts deep, counted from the check. */
  readonly depth: number;
}

/** The preferred way of the expectation, written through the lenses that read it: only what does not fit is touched. */
export const remedyOf = (check: Check, found: Found, workshop: Workshop, id?: string): Remedy => {
  const answers = fittingAnswers(workshop.answers, found);
  const patient: Patient = { ...workshop, answers, found, own: workshop.facts(found), depth: 0 };
  const maker = id === undefined ? undefined : makerOf(id, found, workshop);
  const made = maker?.make(ailing(patient));
  const written = typeof made === 'string' ? byHand(made) : made && changing(...made);
  const remedy = whole(written ?? fixFor(check, patient) ?? openFacts(check.expect[0], patient), answers);
  const mind = maker?.mind?.(ailing(patient));
  return { ...remedy, ...(mind !== undefined && { mind }), ...(maker?.opens && { opens: maker.opens }) };
};

/** What the check itself says that a fix writes. */
const fixFor = ({ fix, expect }: Check, patient: Patient): Remedy | undefined =>
  fix &&
  joined(
    Object.entries(fix).flatMap(([field, value]) => {
      if (typeof value === 'object' && 'is' in value) return [writeFact(field, value, patient)];
      const expected = expect[0][field];
      if (expected !== undefined && typeof value === 'object' && value.wanted === 'every') return [giveParts(field, value.part, expected, patient)];
      return isFitting(field, value, patient) ? [] : [aimAt(field, value, patient)];
    }),
  );

const makerOf = (id: string, { declaration }: Found, { makers }: Workshop) =>
  makers.find(({ check, types }) => check === id && types.some(type => typeKey(type) === typeKey(declaration.type)));
const ailing = ({ found: { declaration }, own, bound }: Patient): Ailing => ({
  declaration,
  fact: own,
  companions: (type, by) => companionsAbout({ type, by }, declaration.id, bound),
  all: type => byKey(bound, sortedByType, one => typeKey(one.type)).get(typeKey(type)) ?? [],
  around: () => byKey(bound, sortedByScope, one => one.scope).get(declaration.scope) ?? [],
  named: path => {
    const node = follow(declaration.body, path, bound);
    return node?.is === 'reference' ? bound.declared.get(node.to) : undefined;
  },
});
type Sorted = ReadonlyMap<string, readonly Declaration[]>;
const sortedByType = new WeakMap<Bound, Sorted>();
const sortedByScope = new WeakMap<Bound, Sorted>();
const byKey = (bound: Bound, sorted: WeakMap<Bound, Sorted>, keyOf: (one: Declaration) => string): Sorted => {
  const known = sorted.get(bound);
  if (known) return known;
  const all = new Map<string, Declaration[]>();
  for (const one of bound.declared.values()) {
    const key = keyOf(one);
    if (all.get(key)?.push(one) === undefined) all.set(key, [one]);
  }
  sorted.set(bound, all);
  return all;
};
/** With what the charter says wherever it is asked. */
const whole = (remedy: Remedy, answers: Answers): Remedy => {
  const asks = remedy.changes.flatMap(change => valuesOf(change).flatMap(value => unanswered(value, answers)));
  return { ...remedy, asks: [...new Set([...remedy.asks, ...asks])], changes: remedy.changes.map(change => settled(change, answers)) };
};
const valuesOf = (change: Change): readonly Spelled[] => {
  switch (change.do) {
    case 'set':
      return [change.to];
    case 'append':
      return [change.item];
    case 'add':
      return [change.body];
    case 'remove':
      return [];
  }
};

const isFitting = (field: string, wanted: Scalar | Wanted, { own }: Patient): boolean => fits({ [field]: wanted }, own).is === true;
const openFacts = (pattern: Shape, patient: Patient): Remedy =>
  joined(
    Object.entries(pattern)
      .filter(([field, wanted]) => !isFitting(field, wanted, patient))
      .map(([field, wanted]) => aimAt(field, wanted, patient)),
  );

const giveParts = (field: string, given: Shape, expected: Scalar | Wanted, patient: Patient): Remedy => {
  const [of, several] = [patient.found.asset.fields[field], lensOf(field, patient)];
  return of?.parts && several ? partsGiven({ field, given, expected }, several, of.parts, patient.own, patient) : byHand(field);
};

const deepest = 6;
/** One fact that does not fit. */
const aimAt = (field: string, wanted: Scalar | Wanted, patient: Patient): Remedy => {
  const of = patient.found.asset.fields[field];
  if (!of || patient.depth > deepest) return byHand(field);
  if (of.origin?.by === 'decide') return decideFor(field, of.origin.rows, wanted, patient);
  if (of.origin?.by === 'reach') return reachFor(of.origin, wanted, patient);
  const several = lensOf(field, patient);
  if (of.origin || !several) return byHand(field);
  if (of.kind === 'parts') return partsFor(field, wanted, several, of.parts ?? {}, patient.own, patient.bound);
  if (of.kind !== 'scalar') return of.kind === 'list' ? listFor(field, wanted, several, patient) : byHand(field);
  const aim = aimOf(wanted, of);
  return aim === undefined ? byHand(field) : writeFact(field, aim, patient);
};

/** The first row that gives a wanted word and can be written; whether an earlier row gets in its way shows when the result is judged. */
const decideFor = (field: string, rows: readonly (readonly [Shape, string])[], wanted: Scalar | Wanted, patient: Patient): Remedy => {
  const at = patient.found.declaration.at;
  let asks: Remedy | undefined;
  for (const [pattern, word] of rows) {
    if (Object.keys(pattern).length === 0 || fits({ word: wanted }, () => ({ is: 'stated', value: word, at })).is !== true) continue;
    const tried = whole(openFacts(pattern, { ...patient, depth: patient.depth + 1 }), patient.answers);
    if (tried.byHand.length > 0) continue;
    if (tried.asks.length === 0) return tried;
    asks ??= tried;
  }
  return asks ?? byHand(field);
};

/** A fact of other assets is written at each of them that does not have it. */
const reachFor = ({ link, field }: { readonly link: string; readonly field: string }, wanted: Scalar | Wanted, patient: Patient): Remedy => {
  const fact = patient.own(link) as Fact<Several<Ref>>;
  const targets = fact.is === 'unknown' ? [] : fact.value.items.flatMap(({ ref }) => patient.bound.found.get(ref) ?? []);
  const others = targets.map((found): Patient => ({ ...patient, found, own: patient.facts(found), depth: patient.depth + 1 }));
  if (others.length === 0) return byHand(link);
  return joined(others.filter(other => !isFitting(field, wanted, other)).map(other => aimAt(field, wanted, other)));
};

const lensOf = (field: string, { found }: Patient): Lens<unknown> | undefined => {
  const lens: Lens<unknown> | Unreadable | undefined = found.mapping.lenses[field];
  return !lens || 'unreadable' in lens ? undefined : lens;
};

/** One value of the asset itself, through the lens that reads it. */
const writeFact = (field: string, value: Spelled, patient: Patient): Remedy => {
  const { found, bound, answers, form } = patient;
  const several = lensOf(field, patient);
  if (!several) return byHand(field);
  const spot = spotOf(several, found, bound, form);
  const given = answered(value, answers);
  const spelled = typeof given === 'object' ? given : spellThrough(spot.lens, given);
  if (spelled === undefined || spot.lens.path.includes('*')) return byHand(field);
  return changing(...changesAt(spot, spelled, found, bound));
};
const settled = (change: Change, answers: Answers): Change => {
  if (change.do === 'set') return { ...change, to: answered(change.to, answers) };
  if (change.do === 'append') return { ...change, item: answered(change.item, answers) };
  const body = change.do === 'add' && answered(change.body, answers);
  return change.do === 'add' && typeof body === 'object' && body.is === 'map' ? { ...change, body } : change;
};

/** A list of plain values: what is missing is put in, what must not be there is taken out. */
const listFor = (field: string, wanted: Scalar | Wanted, several: Lens<unknown>, patient: Patient): Remedy => {
  const { found, own, bound, form } = patient;
  const fact = own(field) as Fact<Several<unknown>>;
  const spot = spotOf(several, found, bound, form);
  const { lens, on } = spot;
  if (fact.is === 'unknown' || typeof wanted !== 'object') return byHand(field);
  if (lens.writes) return listWritten(field, wanted, spot, fact.value.items, patient);
  if (!on || lens.via || lens.path.includes('*')) return byHand(field);
  const stands = follow(on.body, lens.path, bound) !== undefined;
  return listAt(wanted, fact.value.items, { on: on.id, path: stepsOf(lens.path), stands, shown: field });
};

/** A list that a derived lens spells: with the first of what is wanted, beside what is there already; without any where every one will do. */
const listWritten = (field: string, wanted: Wanted, spot: Spot, items: readonly unknown[], { found, bound }: Patient): Remedy => {
  const first = firstOf(wanted);
  const spelled = first && spot.lens.writes?.({ items: first });
  if (spelled === undefined) return byHand(field);
  const stands = spot.on && items.length > 0;
  const changes: readonly Change[] =
    stands && typeof spelled === 'object' && spelled.is === 'list' ? appended(spot, spelled.items) : changesAt(spot, spelled, found, bound);
  return changing(...changes);
};
const appended = ({ lens, on }: Spot, items: readonly Spelled[]): readonly Change[] =>
  items.map(item => ({ do: 'append', on: on?.id ?? '', path: stepsOf(lens.path), item }) as const);
const firstOf = (wanted: Wanted): readonly Scalar[] | undefined => {
  if (wanted.wanted === 'some-item') return [];
  if (wanted.wanted === 'holds') return [wanted.value];
  return wanted.wanted === 'holds-one-of' ? wanted.values.slice(0, 1) : undefined;
};
