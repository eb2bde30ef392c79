import {
  type Because,
  type DutyId,
  dutyIds,
  type Fact,
  type Finding,
  type Holder,
  type Ledger,
  type Place,
  type Severity,
  type Subject,
} from '../../model/index.ts';
import { type Pair, type Paired, pairAssets } from './pair.ts';
import { factIn, type KnownFacts, type Snapshot } from './snapshot.ts';

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
/** A check whose answer differs; `gone` with its asset, `none` where it is not asked. */
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
  /** Where the charter says otherwise than the check. */
  readonly severity?: Severity;
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
  /** Accepted now by a comment or an exception, and not done. */
  readonly accepted: readonly VerdictChange[];
  /** Not provable now, and was met or unmet; or the other way round. */
  readonly doubtful: readonly VerdictChange[];
}

export const compare = (before: Snapshot, after: Snapshot): Comparison => {
  const paired = pairAssets(before, after);
  const { pairs, gone, added } = paired;
  const changes = verdictChanges(paired, answered(before), answered(after));
  const stays = new Set(pairs.map(pair => pair.after));
  return {
    moves: movesOf(pairs, before, after),
    replaced: pairs.filter(pair => pair.how === 'replaced'),
    renamed: pairs.filter(pair => pair.how === 'renamed'),
    added,
    gone,
    opened: changes.filter(change => change.after?.verdict === 'unmet'),
    closed: changes.filter(change => isClosed(change)),
    accepted: changes.filter(({ after: now }) => now?.verdict === 'excepted'),
    doubtful: changes.filter(change => stays.has(change.subject) && isDoubtful(change)),
  };
};

const isClosed = ({ before, after }: VerdictChange): boolean => before?.verdict === 'unmet' && after?.verdict !== 'unproven' && after?.verdict !== 'excepted';
const isDoubtful = ({ before, after }: VerdictChange): boolean =>
  after?.verdict === 'unproven' || (before?.verdict === 'unproven' && after?.verdict !== 'unmet' && after?.verdict !== 'excepted');

/** Who holds a row, as words that are equal where the holders are, and the holders. */
const partiesIn = ({ holders, cells, profiles, profileOf }: Ledger) => {
  const words = holders.map(all => [...new Set(all.map(wordsOf))].sort().join(' or '));
  return (subject: number): ReadonlyMap<number, { readonly words: string; readonly holders: readonly Holder[] }> => {
    const profile = profiles[profileOf[subject] ?? 0] ?? [];
    return new Map(
      [...profile].flatMap(number => {
        const cell = cells[number];
        return cell ? [[cell.duty, { words: words[cell.holders] ?? '', holders: holders[cell.holders] ?? [] }] as const] : [];
      }),
    );
  };
};
const wordsOf = (holder: Holder): string =>
  holder.held === 'by'
    ? [...new Set(holder.sides.map(side => `${side.party}${side.under === undefined ? '' : ` under ${side.under}`}`))].sort().join('+')
    : holder.held;

const movesOf = (pairs: readonly Pair[], before: Snapshot, after: Snapshot): readonly Move[] => {
  const [was, is] = [partiesIn(before.ledger), partiesIn(after.ledger)];
  return pairs.flatMap(pair => {
    const [old, now] = [was(pair.was), is(pair.is)];
    return [...now].flatMap(([number, to]) => {
      const [from, duty] = [old.get(number), dutyIds[number]];
      if (!from || !duty || from.words === to.words) return [];
      return [{ before: pair.before, after: pair.after, duty, from: from.holders, to: to.holders, because: factChanges(duty, pair, before, after) }];
    });
  });
};

/** Of the facts that the line turns on, those that differ; of a fact that others decide, those others. */
const factChanges = (duty: DutyId, { before: was, after: is }: Pair, before: Snapshot, after: Snapshot): readonly FactChange[] => {
  const [old, now] = [before.factsOf(was), after.factsOf(is)];
  if (!old || !now) return [];
  const turnsOn = { was: before.turnsOn(was, duty), is: after.turnsOn(is, duty) };
  const given = { was: factsOf(turnsOn.was), is: factsOf(turnsOn.is) };
  const fields = new Set([...turnsOn.was, ...turnsOn.is].map(one => one.field));
  return [...fields].flatMap(field => {
    const own = differing(field, given.was(field), given.is(field), is.place);
    if (own.length === 0) return [];
    const deeper = [...new Set([...below(field, old), ...below(field, now)])].flatMap(name => differing(name, factIn(old, name), factIn(now, name), is.place));
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

/** The names of the facts that decide another. */
const below = (name: string, facts: KnownFacts): readonly string[] => {
  const origin = facts.origin(name);
  if (origin?.by === 'decide') return origin.rows.flatMap(([pattern]) => Object.keys(pattern));
  return origin?.by === 'work' ? origin.from : [];
};

type Answers = ReadonlyMap<number, ReadonlyMap<string, Told>>;
/** Findings of these verdicts, by subject and check. */
const answersOf = ({ findings }: Ledger, wanted: readonly string[]): Answers => {
  const all = new Map<number, Map<string, Told>>();
  for (let i = 0; i < findings.length; i++) {
    const verdict = findings.column.verdict(i);
    const finding = wanted.includes(verdict) ? findings.at(i) : undefined;
    if (!finding) continue;
    const own = all.get(finding.subject) ?? new Map<string, Told>();
    const { severity, excepted, cause } = finding;
    const told: Told = { verdict, because: reasonIn(finding), place: (excepted ?? { place: cause }).place, ...(severity && { severity }) };
    all.set(finding.subject, own.set(finding.check, told));
  }
  return all;
};
const reasonIn = ({ because, excepted }: Finding): string =>
  excepted ? `accepted (${excepted.tool}): ${excepted.reason === undefined || excepted.reason === '' ? 'no reason is given' : excepted.reason}` : because;

const nothing: ReadonlyMap<string, Told> = new Map();
interface Answered {
  readonly state: Snapshot;
  /** What is unmet or unproven. */
  readonly answers: Answers;
  readonly accepted: Answers;
}
const answered = (state: Snapshot): Answered => ({
  state,
  answers: answersOf(state.ledger, ['unmet', 'unproven']),
  accepted: answersOf(state.ledger, ['excepted']),
});
const verdictChanges = ({ pairs, gone, added }: Paired, was: Answered, is: Answered): readonly VerdictChange[] => [
  ...pairs.flatMap(pair => {
    const [before, after] = [was.answers.get(pair.was) ?? nothing, is.answers.get(pair.is) ?? nothing];
    return [...new Set([...before.keys(), ...after.keys()])].flatMap(check => {
      const [from, to] = [before.get(check), after.get(check)];
      if (from?.verdict === to?.verdict) return [];
      return [
        { subject: pair.after, check, before: from ?? otherwise(was, pair.before, pair.was, check), after: to ?? otherwise(is, pair.after, pair.is, check) },
      ];
    });
  }),
  ...[is.answers, is.accepted]
    .flatMap(answers => ofSubjects(added, is.state, answers))
    .map(([subject, check, after]) => ({ subject, check, before: undefined, after })),
  ...ofSubjects(gone, was.state, was.answers).map(([subject, check, before]) => ({
    subject,
    check,
    before,
    after: { verdict: 'gone', because: '', place: subject.place },
  })),
];
/** Neither unmet nor unproven, and not met either: accepted, or not asked. */
const otherwise = ({ state, accepted }: Answered, subject: Subject, number: number, check: string): Told | undefined => {
  const told = accepted.get(number)?.get(check);
  if (told) return told;
  const verdict = state.verdictOf(subject, check);
  return verdict === 'none' || verdict === 'excepted' ? { verdict, because: '', place: subject.place } : undefined;
};

const ofSubjects = (subjects: readonly Subject[], { ledger }: Snapshot, answers: Answers): readonly (readonly [Subject, string, Told])[] => {
  const wanted = new Map(subjects.map(subject => [subject.id, subject]));
  const all: (readonly [Subject, string, Told])[] = [];
  for (const [number, own] of answers) {
    const subject = wanted.get(ledger.subjects.at(number)?.id ?? '');
    if (subject) for (const [check, told] of own) all.push([subject, check, told]);
  }
  return all;
};
