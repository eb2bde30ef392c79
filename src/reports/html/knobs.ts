import type { Assessed } from '../../engine/assess.ts';
import type { FactsOf } from '../../engine/facts.ts';
import { fits } from '../../engine/fits.ts';
import type { Check, Fact, Field, Lens, Scalar, Shape, Wanted } from '../../model/index.ts';
import { type Table, table } from './columns.ts';
import type { EncodedKnobs, EncodedSetting, EncodedTurning } from './encoded.ts';
import { type HolderTable, holderTable } from './head.ts';
import { branchOf } from './services.ts';
import { type Turning, turningOf } from './turning.ts';

/**
 * What the pages need to move the line themselves: for each kind of asset whose line turns on facts, the line as data, the checks of the duties that turn, and
 * the facts they read. A fact with a closed set of words is a knob and goes along as it is; of every other one only goes what the line and the checks ask of it.
 */
export const knobsOf = ({ ledger, catalog, bound, facts }: Assessed): EncodedKnobs => {
  const holders = holderTable();
  const writers = new Map<string, KindWriter | undefined>();
  const stateOf: number[] = [];
  for (const subject of ledger.subjects) {
    const found = subject.answers === 'asset' ? bound.found.get(subject.id) : undefined;
    if (found && !writers.has(found.asset.id)) {
      const line = catalog.demarcations.find(one => one.of.id === found.asset.id);
      const turning = line && turningOf(line, catalog.checks);
      writers.set(found.asset.id, turning && kindWriter(turning, catalog, holders));
    }
    stateOf.push(found ? (writers.get(found.asset.id)?.add(facts(found)) ?? 0) : 0);
  }
  const kinds = [...writers.values()].flatMap(writer => writer?.done() ?? []);
  return { kinds, stateOf, ...holders.done() };
};

interface KindWriter {
  /** The number of the state that these facts are, counted from 1. */
  readonly add: (facts: FactsOf) => number;
  readonly done: () => EncodedTurning;
}
/** One thing that is known of every asset of the kind: a fact that is a knob, or the answer to what is asked of another fact. */
interface Known {
  readonly name: string;
  readonly of: (facts: FactsOf) => Fact;
}

export const kindWriter = (turning: Turning, catalog: Pick<Assessed['catalog'], 'mappings'>, holders: HolderTable): KindWriter => {
  const plain = plainly(turning);
  const line = turning.duties.map(duty => [duty, branchOf(turning.of.line[duty], holders.number)] as const);
  const checks = turning.checks.map(([id, check]) => plain.check(id, check));
  for (const field of turning.fields) plain.fact(field);
  const known = plain.known();
  const states = table<readonly EncodedSetting[]>(state => JSON.stringify(state));
  return {
    add: facts => states.number(known.map(one => settingOf(one.of(facts)))) + 1,
    done: () => ({
      kind: turning.of.of.id,
      turnsOn: turning.fields,
      facts: known.map(({ name }) => [name, valuesOf(turning.of.of.fields[name]), writtenAs(turning.of.of.id, name, catalog)] as const),
      decided: plain.decided(),
      line: Object.fromEntries(line),
      checks,
      states: states.all,
    }),
  };
};

const valuesOf = (field: Field<unknown> | undefined): readonly Scalar[] => (field?.values ?? [true, false]) as readonly Scalar[];
const isKnob = (field: Field<unknown> | undefined): boolean => field?.kind === 'scalar' && field.values !== undefined;

/** How the formats write a fact, where one line says it. */
const writtenAs = (kind: string, name: string, { mappings }: Pick<Assessed['catalog'], 'mappings'>): readonly string[] => {
  const lenses = mappings.filter(({ asset }) => asset.id === kind).map(({ lenses }) => lenses[name]);
  return [...new Set(lenses.flatMap(lens => (lens && isLens(lens) && lens.path !== '' && lens.path.length < 48 ? [lens.path] : [])))].slice(0, 3);
};
const isLens = (lens: object): lens is Lens<unknown> => 'path' in lens;

const settingOf = (fact: Fact): EncodedSetting => {
  if (fact.is === 'unknown') return fact.among ? { among: fact.among.filter(isScalar) } : {};
  return fact.is === 'stated' ? (fact.value as Scalar) : { usual: fact.value as Scalar };
};
const isScalar = (value: unknown): value is Scalar => typeof value !== 'object';

/** Rewrites patterns so that they only ask of knobs, and of answers that are the same whatever the knobs say. */
const plainly = ({ of: { of } }: Turning) => {
  const asked: Table<Known> = table(({ name }) => name);
  const rows: (readonly [string, readonly (readonly [Shape, string])[]])[] = [];
  const seen = new Set<string>();
  const fact = (field: string): void => {
    if (seen.has(field)) return;
    seen.add(field);
    const origin = of.fields[field]?.origin;
    asked.number({ name: field, of: facts => facts(field) });
    if (origin?.by === 'decide') rows.push([field, origin.rows.map(([shape, word]) => [plainShape(shape), word] as const)]);
  };
  const clause = (field: string, wanted: Scalar | Wanted): readonly [string, Scalar | Wanted] => {
    const written = typeof wanted === 'object' && wanted.wanted === 'written';
    if (isKnob(of.fields[field]) && !written) {
      fact(field);
      return [field, wanted];
    }
    const name = `${field} ${JSON.stringify(wanted)}`;
    asked.number({ name, of: facts => answerTo({ [field]: wanted }, facts) });
    return [name, true];
  };
  const plainShape = (shape: Shape): Shape => Object.fromEntries(Object.entries(shape).map(([field, wanted]) => clause(field, wanted)));
  const check = (id: string, { given, expect, asks }: Check): EncodedTurning['checks'][number] => {
    const name = `${id} asks`;
    if (asks) asked.number({ name, of: facts => truth(asks(facts).is) });
    return [id, given ? plainShape(given) : null, expect.map(way => ({ ...plainShape(way), ...(asks && { [name]: true }) }))];
  };
  return { fact, check, known: () => asked.all, decided: () => rows };
};

const answerTo = (shape: Shape, facts: FactsOf): Fact => truth(fits(shape, facts).is);
const nowhere = { file: '', line: 0 };
const truth = (is: boolean | undefined): Fact => (is === undefined ? { is: 'unknown', why: '', at: nowhere } : { is: 'stated', value: is, at: nowhere });
