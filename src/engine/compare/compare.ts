import { type Because, type DutyId, dutyIds, type Fact, type Holder, type Ledger, type Place, type Row, type Subject } from '../../model/index.ts';
import type { Assessed } from '../assess.ts';
import { type Pair, pairAssets } from './pair.ts';

/** A duty whose holder differs between two estates. */
export interface Move {
  readonly before: Subject;
  readonly after: Subject;
  readonly duty: DutyId;
  readonly from: readonly Holder[];
  readonly to: readonly Holder[];
  /** The facts that the line turns on and that differ. */
  readonly because: readonly FactChange[];
}
export interface FactChange {
  readonly field: string;
  readonly before: Fact | undefined;
  readonly after: Fact | undefined;
  readonly place: Place;
}
/** A check whose answer differs. */
export interface VerdictChange {
  readonly subject: Subject;
  readonly check: string;
  readonly before: Told | undefined;
  readonly after: Told | undefined;
}
export interface Told {
  readonly verdict: string;
  readonly because: string;
  readonly place: Place;
}
/** What differs between two estates, the gravest first: whose duties are, then what is not done. */
export interface Comparison {
  readonly moves: readonly Move[];
  readonly replaced: readonly Pair[];
  readonly renamed: readonly Pair[];
  readonly added: readonly Subject[];
  readonly gone: readonly Subject[];
  /** Not met now, and was not so before; those of assets that are new are marked by having no answer before. */
  readonly opened: readonly VerdictChange[];
  readonly closed: readonly VerdictChange[];
  /** Not provable now, and was met; or the other way round. */
  readonly doubtful: readonly VerdictChange[];
}

export const compare = (before: Assessed, after: Assessed): Comparison => {
  const { pairs, gone, added } = pairAssets(before, after);
  const [was, is] = [answersOf(before.ledger), answersOf(after.ledger)];
  const changes = verdictChanges(pairs, was, is, added, after.ledger, gone, before.ledger);
  const stays = new Set(pairs.map(pair => pair.after));
  return {
    moves: movesOf(pairs, before, after),
    replaced: pairs.filter(pair => pair.how === 'replaced'),
    renamed: pairs.filter(pair => pair.how === 'renamed'),
    added,
    gone,
    opened: changes.filter(change => change.after?.verdict === 'unmet'),
    closed: changes.filter(change => change.before?.verdict === 'unmet'),
    doubtful: changes.filter(change => stays.has(change.subject) && change.before?.verdict !== 'unmet' && change.after?.verdict !== 'unmet'),
  };
};

/** Who holds a row, as words that are equal where the holders are. */
const partiesIn = ({ holders, cells, profiles, profileOf }: Ledger) => {
  const words = holders.map(all => [...new Set(all.map(wordsOf))].sort().join(' or '));
  return (subject: number): ReadonlyMap<number, string> => {
    const profile = profiles[profileOf[subject] ?? 0] ?? [];
    return new Map([...profile].flatMap(cell => (cells[cell] ? [[cells[cell].duty, words[cells[cell].holders] ?? ''] as const] : [])));
  };
};
const wordsOf = (holder: Holder): string =>
  holder.held === 'by'
    ? [...new Set(holder.sides.map(side => `${side.party}${side.under === undefined ? '' : ` under ${side.under}`}`))].sort().join('+')
    : holder.held;

const movesOf = (pairs: readonly Pair[], before: Assessed, after: Assessed): readonly Move[] => {
  const [was, is] = [partiesIn(before.ledger), partiesIn(after.ledger)];
  return pairs.flatMap(pair => {
    const [old, now] = [was(pair.was), is(pair.is)];
    const moved = [...now].filter(([duty, words]) => old.has(duty) && old.get(duty) !== words).map(([duty]) => dutyIds[duty]);
    if (moved.length === 0) return [];
    const [oldRows, nowRows] = [rowsOf(pair.before, before), rowsOf(pair.after, after)];
    return moved.flatMap(duty => {
      const [from, to] = [oldRows.find(row => row.duty === duty), nowRows.find(row => row.duty === duty)];
      return duty && from && to
        ? [{ before: pair.before, after: pair.after, duty, from: from.holders, to: to.holders, because: factChanges(from, to, pair, before, after) }]
        : [];
    });
  });
};
const rowsOf = ({ id }: Subject, { bound, rows }: Assessed): readonly Row[] => {
  const found = bound.found.get(id);
  return found ? rows(found) : [];
};

/** Of the facts that the line turns on, those that differ; of a fact that others decide, those others. */
const factChanges = (from: Row, to: Row, { before: was, after: is }: Pair, before: Assessed, after: Assessed): readonly FactChange[] => {
  const [old, now] = [factsIn(was, before), factsIn(is, after)];
  const fields = new Set([...from.turnsOn, ...to.turnsOn].map(one => one.field));
  const given = { was: factsOf(from.turnsOn), is: factsOf(to.turnsOn) };
  return [...fields].flatMap(field => {
    const own = differing(field, given.was(field), given.is(field), is.place);
    if (own.length === 0) return [];
    const deeper = [...new Set([...(old?.below(field) ?? []), ...(now?.below(field) ?? [])])].flatMap(name =>
      differing(name, old?.fact(name), now?.fact(name), is.place),
    );
    return deeper.length > 0 ? deeper : own;
  });
};
const factsOf =
  (all: readonly Because[]) =>
  (field: string): Fact | undefined =>
    all.find(one => one.field === field)?.fact;

const differing = (field: string, before: Fact | undefined, after: Fact | undefined, place: Place): readonly FactChange[] => {
  if (before && after && before.is !== 'unknown' && after.is !== 'unknown' && JSON.stringify(before.value) === JSON.stringify(after.value)) return [];
  if (before?.is === 'unknown' && after?.is === 'unknown' && before.why === after.why) return [];
  return [{ field, before, after, place: after && after.is !== 'default' ? (after.from ?? after.at) : (after?.at ?? place) }];
};

/** The facts of an asset, and the names of those that decide another. */
const factsIn = ({ id }: Subject, { bound, facts }: Assessed) => {
  const found = bound.found.get(id);
  if (!found) return undefined;
  const of = facts(found);
  const known = (name: string): boolean => name in found.asset.fields;
  return {
    fact: (name: string): Fact | undefined => (known(name) ? of(name) : undefined),
    below: (name: string): readonly string[] => {
      const origin = found.asset.fields[name]?.origin;
      if (origin?.by === 'decide') return origin.rows.flatMap(([pattern]) => Object.keys(pattern));
      return origin?.by === 'work' ? origin.from : [];
    },
  };
};

type Answers = ReadonlyMap<number, ReadonlyMap<string, Told>>;
/** What is unmet or unproven, by subject and check. */
const answersOf = ({ findings }: Ledger): Answers => {
  const all = new Map<number, Map<string, Told>>();
  for (let i = 0; i < findings.length; i++) {
    const verdict = findings.column.verdict(i);
    if (verdict !== 'unmet' && verdict !== 'unproven') continue;
    const finding = findings.at(i);
    if (!finding) continue;
    const own = all.get(finding.subject) ?? new Map<string, Told>();
    all.set(finding.subject, own.set(finding.check, { verdict, because: finding.because, place: finding.cause }));
  }
  return all;
};

const nothing: ReadonlyMap<string, Told> = new Map();
const verdictChanges = (
  pairs: readonly Pair[],
  was: Answers,
  is: Answers,
  added: readonly Subject[],
  now: Ledger,
  gone: readonly Subject[],
  old: Ledger,
): readonly VerdictChange[] => [
  ...pairs.flatMap(pair => {
    const [before, after] = [was.get(pair.was) ?? nothing, is.get(pair.is) ?? nothing];
    return [...new Set([...before.keys(), ...after.keys()])].flatMap(check => {
      const [from, to] = [before.get(check), after.get(check)];
      return from?.verdict === to?.verdict ? [] : [{ subject: pair.after, check, before: from, after: to }];
    });
  }),
  ...ofSubjects(added, now, is).map(([subject, check, after]) => ({ subject, check, before: undefined, after })),
  ...ofSubjects(gone, old, was).map(([subject, check, before]) => ({ subject, check, before, after: undefined })),
];

const ofSubjects = (subjects: readonly Subject[], ledger: Ledger, answers: Answers): readonly (readonly [Subject, string, Told])[] => {
  const wanted = new Map(subjects.map(subject => [subject.id, subject]));
  const all: (readonly [Subject, string, Told])[] = [];
  for (const [number, own] of answers) {
    const subject = wanted.get(ledger.subjects.at(number)?.id ?? '');
    if (subject) for (const [check, told] of own) all.push([subject, check, told]);
  }
  return all;
};
