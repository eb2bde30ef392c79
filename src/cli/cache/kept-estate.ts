import type { Answer, Assessed } from '../../engine/assess.ts';
import { joinLedgers, type KeptLedger, keep } from '../../engine/kept.ts';
import type { Catalog, Place, Problem, Standing } from '../../model/index.ts';
import type { ReadEstate } from '../../readers/estate.ts';
import type { Linked } from './affected.ts';
import { namesIn, type Stamp, stampOf } from './stamps.ts';

/** One part of an estate, as far as it is needed to tell whether it changed, and what that changes. */
export interface KeptPart extends Linked {
  readonly format: string;
  readonly files: readonly string[];
  readonly folders: readonly string[];
  readonly sources: readonly string[] | number;
  readonly problems: readonly Problem[];
  /** Declarations, and those of types that nothing knows. */
  readonly declarations: number;
  readonly unknownTypes: readonly (readonly [type: string, count: number])[];
  readonly types: readonly string[];
  readonly guards: readonly Standing[];
}

/** What a run leaves for the next one. */
export interface KeptEstate {
  readonly walked: readonly string[];
  readonly files: readonly (readonly [file: string, stamp: Stamp])[];
  readonly folders: readonly (readonly [folder: string, names: string | null])[];
  readonly formats: readonly (readonly [format: string, files: readonly string[]])[];
  readonly calls: readonly (readonly [folder: string, called: readonly string[]])[];
  readonly parts: readonly KeptPart[];
  /** Problems of no part. */
  readonly problems: readonly Problem[];
  /** It was more than its parts: it can only be used as long as nothing changes. */
  readonly whole: boolean;
  readonly ledger: KeptLedger;
  /** Where declarations are written that took part in findings. */
  readonly places: readonly (readonly [id: string, place: Place])[];
}

/** Everything a run knows when it is done. */
export interface Run {
  readonly walked: readonly string[];
  /** Files that decide which format they are of. */
  readonly told: readonly string[];
  readonly estate: ReadEstate;
  readonly assessed: Assessed;
  readonly asked: ReadonlyMap<string, ReadonlySet<string>>;
  readonly began: number;
  /** No part of it may be judged without the rest. */
  readonly whole: boolean;
}

export const keepEstate = ({ walked, told, estate, assessed, asked, began, whole }: Run): KeptEstate => {
  const offers = offersOf(assessed);
  const perScope = countsOf(estate);
  const parts = estate.parts.map(({ format, scopes, sources, problems, ...unit }): KeptPart => {
    const counts = scopes.flatMap(scope => perScope.get(scope) ?? []);
    return {
      format,
      scopes,
      problems,
      sources,
      files: [...unit.files],
      folders: [...unit.folders],
      offers: scopes.flatMap(scope => offers.get(scope) ?? []),
      asks: scopes.flatMap(scope => [...(asked.get(scope) ?? [])]),
      declarations: counts.reduce((sum, { declarations }) => sum + declarations, 0),
      types: [...new Set(counts.flatMap(({ types }) => [...types.keys()]))],
      guards: assessed.read.guards.filter(guard => scopes.includes(guard.scope)),
      unknownTypes: counts.flatMap(({ types }) => [...types].filter(([type]) => assessed.read.unknownTypes.has(type))),
    };
  });
  const known = new Set(estate.parts.flatMap(part => part.problems).map(problemKey));
  return {
    walked,
    files: [...new Set([...told, ...parts.flatMap(part => part.files)])].map(file => [file, stampOf(file, began)]),
    folders: [...new Set(parts.flatMap(part => part.folders))].map(folder => [folder, namesIn(folder)]),
    formats: [...estate.formats],
    calls: [...estate.calls].filter(([, called]) => called.length > 0),
    parts,
    problems: assessed.read.problems.filter(problem => !known.has(problemKey(problem))),
    whole: whole || estate.twins || !isOfParts(estate),
    ledger: keep(assessed.ledger),
    places: placesOf(assessed),
  };
};

const problemKey = ({ file, line, message }: Problem): string => `${line} ${file} ${message}`;

/** Every scope is a part's, and no more than one's: else what is counted by parts is not what was read. */
const isOfParts = ({ parts, declarations }: ReadEstate): boolean => {
  const scopes = parts.flatMap(part => part.scopes);
  const all = new Set(scopes);
  return all.size === scopes.length && declarations.every(declaration => all.has(declaration.scope));
};

interface Counts {
  declarations: number;
  readonly types: Map<string, number>;
}
const countsOf = ({ declarations }: ReadEstate): ReadonlyMap<string, Counts> => {
  const all = new Map<string, Counts>();
  for (const { scope, type } of declarations) {
    const counts = all.get(scope) ?? { declarations: 0, types: new Map<string, number>() };
    all.set(scope, counts);
    counts.declarations += 1;
    counts.types.set(type, (counts.types.get(type) ?? 0) + 1);
  }
  return all;
};

/** The names that assets go by, by scope. */
const offersOf = ({ bound }: Assessed): ReadonlyMap<string, readonly string[]> => {
  const all = new Map<string, string[]>();
  const add = (scope: string | undefined, name: string): void => {
    if (scope === undefined) return;
    const known = all.get(scope);
    if (known) known.push(name);
    else all.set(scope, [name]);
  };
  for (const [kind, names] of bound.named) {
    for (const [name, ids] of names) {
      for (const id of typeof ids === 'string' ? [ids] : ids.values()) add(bound.found.get(id)?.declaration.scope, `${kind} ${name}`);
    }
  }
  return all;
};

const placesOf = ({ ledger, read }: Assessed): KeptEstate['places'] => {
  const places = new Map<string, Place>();
  for (const { companions, subject } of ledger.findings) {
    if (companions.length === 0) continue;
    const scope = ledger.subjects.at(subject)?.scope ?? '';
    for (const address of companions) {
      const place = read.placeOf(`${scope}:${address}`);
      if (place) places.set(`${scope}:${address}`, place);
    }
  }
  return [...places];
};

/** What was kept, with the answers of some parts in place of what they were. */
export const replaceParts = (old: KeptEstate, again: ReadonlySet<number>, now: KeptEstate): KeptEstate => {
  const gone = new Set(old.parts.filter((_, i) => again.has(i)).flatMap(part => part.scopes));
  const parts = [...old.parts.filter((_, i) => !again.has(i)), ...now.parts];
  return {
    ...old,
    files: [...new Map([...old.files, ...now.files])],
    folders: [...new Map([...old.folders, ...now.folders])],
    parts,
    ledger: keep(
      joinLedgers(
        [
          { kept: old.ledger, has: scope => !gone.has(scope) },
          { kept: now.ledger, has: () => true },
        ],
        'apart',
      ),
    ),
    places: [...new Map([...old.places, ...now.places])],
  };
};

/** The answer, without having read anything. */
export const answerOf = (kept: KeptEstate, catalog: Catalog): Answer => {
  const places = new Map(kept.places);
  const unknownTypes = new Map<string, number>();
  for (const [type, count] of kept.parts.flatMap(part => part.unknownTypes)) unknownTypes.set(type, (unknownTypes.get(type) ?? 0) + count);
  const problems = new Map([...kept.problems, ...kept.parts.flatMap(part => part.problems)].map(problem => [problemKey(problem), problem]));
  return {
    ledger: joinLedgers([{ kept: kept.ledger, has: () => true }]),
    catalog,
    read: {
      files: countFiles(kept.parts),
      declarations: kept.parts.reduce((sum, part) => sum + part.declarations, 0),
      problems: [...problems.values()].sort(byPlace),
      unknownTypes: new Map([...unknownTypes].sort(([a], [b]) => (a < b ? -1 : 1))),
      guards: kept.parts.flatMap(part => part.guards).sort((a, b) => (a.scope < b.scope ? -1 : a.scope > b.scope ? 1 : a.address < b.address ? -1 : 1)),
      placeOf: id => places.get(id),
    },
  };
};
const byPlace = (a: Problem, b: Problem): number => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line);

const countFiles = (parts: readonly KeptPart[]): number => {
  const sources = new Set(parts.flatMap(part => (typeof part.sources === 'number' ? [] : part.sources)));
  return sources.size + parts.reduce((sum, { sources: count }) => sum + (typeof count === 'number' ? count : 0), 0);
};
