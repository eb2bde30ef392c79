import {
  type Catalog,
  type Check,
  type CheckResult,
  type Declaration,
  type Demarcation,
  type DutyId,
  dutyIds,
  dutyOf,
  type Estate,
  type Fact,
  type Ledger,
  madeList,
  type Place,
  type Problem,
  type Row,
  type Standing,
  type Subject,
} from '../model/index.ts';
import { type Asked, type Bound, bind, type Found } from './bind.ts';
import type { Known } from './compare/baseline.ts';
import type { Gathered } from './evidence.ts';
import { akaOf, type Except, exceptions } from './except.ts';
import { type FactsOf, factsOf } from './facts.ts';
import { findingsOf } from './finding.ts';
import { type Govern, type Governed, type Governing, governedRows } from './govern.ts';
import { guardsOf } from './guards.ts';
import { hold } from './hold.ts';
import { ask, counted, verdictOf } from './judge.ts';
import { ledgerBuilder } from './ledger.ts';
import { onceAnswered } from './once.ts';
import { perCatalog } from './per-catalog.ts';

/** An estate that was read and bound, ready to answer for any asset. */
export interface Opened {
  readonly bound: Bound;
  readonly catalog: Catalog;
  readonly facts: (found: Found) => FactsOf;
  /** All rows of one asset, or those of some duties, put together on demand. */
  readonly rows: (found: Found, duties?: ReadonlySet<DutyId>) => readonly Row[];
  /** What the charter says, where there is one. */
  readonly govern?: Govern;
}
/** What was read, as reports tell it. */
export interface Summary {
  readonly files: number;
  readonly declarations: number;
  readonly problems: readonly Problem[];
  /** Types that nothing in the catalog knows, by name, with how many declarations have them. */
  readonly unknownTypes: ReadonlyMap<string, number>;
  /** Rules of the organisation that keep a state where they hold. */
  readonly guards: readonly Standing[];
  /** Where a declaration is written, by its id. */
  readonly placeOf: (id: string) => Place | undefined;
}
/** The result, as reports take it. */
export interface Answer {
  readonly ledger: Ledger;
  readonly catalog: Catalog;
  readonly read: Summary;
  /** The facts of an asset by name, by its id; left out where they were not kept. */
  readonly factsOf?: (id: string) => Readonly<Record<string, Fact>> | undefined;
  /** What other tools say of it, where their findings were given. */
  readonly elsewhere?: Gathered;
  /** What a baseline knew already, and the ledger leaves out. */
  readonly known?: Known;
}
export interface Assessed extends Opened, Answer {}
/** Whether findings that are met are kept: each, none, or each up to a number of assets and one example of each reason above it. They are most of a large ledger. */
export type KeepMet = boolean | { readonly eachUpTo: number };
export interface Options {
  /** The day it is (ISO 8601), for what expires. */
  readonly today: string;
  readonly keepMet?: KeepMet;
  /** What the organisation answers is said for each scope, so that ledgers can be joined. */
  readonly apart?: boolean;
  /** The charter of the organisation. */
  readonly governing?: Governing;
  /** Told of every name that was looked for, so that what depends on what is known afterwards. */
  readonly asked?: Asked;
  /** Called now and then with how many assets are done. */
  readonly progress?: (done: number, all: number) => void;
}

/** Most cells of a line never move: they are answered once per kind of asset, and only the rest is asked of each one. */
interface Prepared {
  readonly line: Demarcation;
  readonly fixed: readonly Row[];
  readonly moving: readonly { readonly duty: DutyId; readonly checks: readonly (readonly [string, Check])[] }[];
}

interface Prepare {
  readonly prepared: ReadonlyMap<string, Prepared>;
  readonly asking: Asking;
  readonly fixedOf: ReturnType<typeof governedRows>;
}
/** What checks are asked with beside the facts. */
interface Asking {
  readonly except: Except;
  readonly aka: ReadonlyMap<string, readonly string[]>;
}

/** Reads and binds an estate. */
export const open = (estate: Estate, catalog: Catalog, options: Options): Opened & Prepare => {
  const bound = bind(estate, catalog, options.asked);
  const facts = factsOf(bound);
  const prepared = preparedOf(catalog);
  const asking = { except: exceptions(estate, bound.declared, options.today), aka: akaOf(catalog) };
  const govern = options.governing?.(bound, catalog);
  const fixedOf = governedRows();
  const rows = (found: Found, duties?: ReadonlySet<DutyId>): readonly Row[] => {
    const kind = preparedFor(prepared, found);
    const moving = duties ? kind.moving.filter(({ duty }) => duties.has(duty)) : kind.moving;
    const governed = govern?.of(found).rows;
    const fixed = fixedOf(kind.fixed, governed);
    const all = [...(duties ? fixed.filter(({ duty }) => duties.has(duty)) : fixed), ...movingRows({ ...kind, moving }, found, facts(found), asking, governed)];
    return all.sort((a, b) => dutyIds.indexOf(a.duty) - dutyIds.indexOf(b.duty));
  };
  return { bound, catalog, facts, rows, prepared, asking, fixedOf, ...(govern && { govern }) };
};

/** Lines and checks are prepared once for a catalog, however many estates it answers. */
const preparedOf = perCatalog(catalog => new Map(catalog.demarcations.map(line => [line.of.id, prepare(line, catalog)] as const)));

const preparedFor = (prepared: ReadonlyMap<string, Prepared>, found: Found): Prepared => {
  const kind = prepared.get(found.asset.id);
  if (!kind) throw new Error(`${found.asset.id} has no demarcation`);
  return kind;
};

const prepare = (line: Demarcation, catalog: Catalog): Prepared => {
  const checks = catalog.checks.filter(set => set.of.id === line.of.id).flatMap(set => Object.entries(set.checks));
  const entries = dutyIds.map(duty => ({ duty, entry: line.line[duty], checks: checks.filter(([, check]) => check.duty === duty) }));
  const noFacts: FactsOf = field => {
    throw new Error(`${line.of.id} asks for ${field} of no asset`);
  };
  const moves = ({ entry, checks: asked }: (typeof entries)[number]): boolean => asked.length > 0 || !('held' in entry);
  return {
    line,
    fixed: entries.filter(entry => !moves(entry)).map(({ duty, entry }) => rowOf(duty, hold(entry, noFacts), [])),
    moving: entries.filter(moves),
  };
};

const rowOf = (duty: DutyId, held: ReturnType<typeof hold>, results: readonly CheckResult[]): Row => ({
  duty,
  ...held,
  verdict: verdictOf(held.holders, results),
  results,
});

const movingRows = ({ line, moving }: Prepared, found: Found, facts: FactsOf, { except, aka }: Asking, governed: Governed | undefined): readonly Row[] =>
  moving.map(({ duty, checks }) => {
    const drawn = hold(line.line[duty], facts);
    const held = governed?.move ? { ...drawn, holders: governed.move(duty, drawn.holders) } : drawn;
    const results = checks.map(([id, check]) => {
      const others = aka.get(id) ?? [];
      const answer = except(ask(id, check, facts), others, found);
      return counted(held.holders, governed?.accept?.(duty, answer, others) ?? answer);
    });
    const row = rowOf(duty, held, results);
    const verdict = governed?.settle?.(duty, row.holders, row.verdict) ?? row.verdict;
    return verdict === row.verdict ? row : { ...row, verdict };
  });

/** The one result: every asset's duties, who holds them and whether they are done. */
export const assess = (estate: Estate, catalog: Catalog, options: Options): Assessed => {
  const { prepared, asking, fixedOf, ...opened } = open(estate, catalog, options);
  const once = onceAnswered(options.apart);
  const all = declaredAssets(opened.bound, catalog);
  const at = (i: number): Found => foundAt(i, all, opened.bound);
  const { keepMet = true } = options;
  const builder = ledgerBuilder(typeof keepMet === 'object' && all.length > keepMet.eachUpTo);
  const perAsset = new Map<readonly Row[], readonly Row[]>();
  const guards: Standing[] = [];
  for (let i = 0; i < all.length; i++) {
    const found = at(i);
    const kind = preparedFor(prepared, found);
    const facts = opened.facts(found);
    const said = opened.govern?.of(found);
    const everyFixed = fixedOf(kind.fixed, said?.rows);
    const moving = movingRows(kind, found, facts, asking, said?.rows);
    const fixed = perAsset.get(everyFixed) ?? everyFixed.filter(isPerAsset);
    perAsset.set(everyFixed, fixed);
    once.add(found, everyFixed, moving);
    guards.push(...guardsOf(found, facts, catalog));
    builder.add(found.declaration.at, fixed, moving.filter(isPerAsset), findingsOf(found, moving, opened.bound, keepMet !== false), said?.owner);
    if (i % 5000 === 0) options.progress?.(i, all.length);
  }
  const others = once.done();
  for (const { subject, rows } of others) builder.add(subject.place, rows, [], [], opened.govern?.ofOnce(subject));
  const ledger = builder.done(madeList(all.length + others.length, i => (i < all.length ? subjectOf(at(i)) : subjectAt(i - all.length, others))));
  return { ...opened, ledger, read: summaryOf(opened.bound, guards), factsOf: factsById(opened) };
};

const summaryOf = ({ estate, unknownTypes, declared }: Bound, guards: readonly Standing[]): Summary => ({
  files: estate.files,
  declarations: estate.declarations.length,
  problems: estate.problems,
  unknownTypes: new Map([...unknownTypes].sort(([a], [b]) => compare(a, b))),
  guards,
  placeOf: id => declared.get(id)?.at,
});

const factsById =
  ({ bound, facts }: Opened): NonNullable<Answer['factsOf']> =>
  id => {
    const found = bound.found.get(id);
    if (!found) return undefined;
    const of = facts(found);
    return Object.fromEntries(Object.keys(found.asset.fields).map(name => [name, of(name)]));
  };

/** Subjects are made when they are asked for: the assets are kept anyway. */
const subjectAt = (i: number, others: ReturnType<ReturnType<typeof onceAnswered>['done']>): Subject => {
  const subject = others[i]?.subject;
  if (!subject) throw new Error(`the ledger has no subject ${i}`);
  return subject;
};

const isPerAsset = (row: Row): boolean => dutyOf(row.duty).answered === 'asset';
const shippedIds = perCatalog(({ shipped }) => new Set(shipped.map(one => one.declaration.id)));
/** What the files declare, in the order of addresses; what AWS gives everybody is no asset of theirs. */
const declaredAssets = ({ declared, found }: Bound, catalog: Catalog): readonly Declaration[] => {
  const all: Declaration[] = [];
  for (const declaration of declared.values()) if (found.of(declaration) && !shippedIds(catalog).has(declaration.id)) all.push(declaration);
  return all.sort(byAddress);
};
const foundAt = (i: number, all: readonly Declaration[], { found }: Bound): Found => {
  const declaration = all[i];
  const one = declaration && found.of(declaration);
  if (!one) throw new Error(`the ledger has no asset ${i}`);
  return one;
};
const byAddress = (a: Declaration, b: Declaration): number => compare(a.scope, b.scope) || compare(a.address, b.address);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const subjectOf = ({ declaration, asset }: Found): Subject => ({
  id: declaration.id,
  answers: 'asset',
  address: declaration.address,
  kind: asset.id,
  type: declaration.type,
  service: asset.service.id,
  scope: declaration.scope,
  place: declaration.at,
});
