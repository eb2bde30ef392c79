import type { Comparison, FactChange, Move, Told, VerdictChange } from '../../engine/compare/compare.ts';
import type { Snapshot } from '../../engine/compare/snapshot.ts';
import { spoken, valueWords } from '../../engine/words.ts';
import { type Check, dutyOf, type Fact, type Severity, type Subject, severities } from '../../model/index.ts';
import { groupBy } from '../group.ts';
import { lookUp } from '../look-up.ts';
import { holderNames } from '../party.ts';
import { placeWords, plural, vendorName } from '../words.ts';

/** Two estates and what differs between them. */
export interface Compared {
  readonly before: Snapshot;
  readonly after: Snapshot;
  readonly comparison: Comparison;
  /** What each side is called: a revision, a folder. */
  readonly names: readonly [before: string, after: string];
}

/** A move in words: whose it was, whose it is, and the facts that moved it. */
export interface MoveWords {
  readonly duty: string;
  readonly from: string;
  readonly to: string;
  readonly because: readonly string[];
}
export const moveWords = ({ before, after, duty, from, to, because }: Move, { before: was, after: is }: Compared): MoveWords => ({
  duty: dutyOf(duty).title,
  from: holderNames(from, vendorOf(before, was)),
  to: holderNames(to, vendorOf(after, is)),
  because: because.map(factWords),
});
const vendorOf = ({ service }: Subject, { catalog }: Snapshot): string => vendorName(lookUp(catalog).services.get(service)?.vendor ?? '');

const factWords = ({ field, before, after, place }: FactChange): string => `${spoken(field)} ${said(before)} → ${said(after)} (${placeWords(place)})`;
const said = (fact: Fact | undefined): string => {
  if (!fact) return 'not asked';
  if (fact.is === 'unknown') return 'not known';
  return fact.is === 'stated' && fact.sensitive ? '(sensitive)' : valueWords(fact.value);
};

/** Moves of one asset, or from one asset to another that took its place. */
export interface MovesOfAsset {
  readonly before: Subject;
  readonly after: Subject;
  readonly moves: readonly Move[];
}
export const byAsset = (moves: readonly Move[]): readonly MovesOfAsset[] => {
  const all = new Map<string, Move[]>();
  for (const move of moves) all.set(move.after.id, [...(all.get(move.after.id) ?? []), move]);
  return [...all.values()].flatMap(own => (own[0] ? [{ before: own[0].before, after: own[0].after, moves: own }] : []));
};
export const assetWords = ({ before, after }: Pick<MovesOfAsset, 'before' | 'after'>): string =>
  before.address === after.address ? after.address : `${before.address} → ${after.address}`;

/** The same moves of many assets are said once. */
export const movesKey = ({ moves }: MovesOfAsset, compared: Compared): string =>
  JSON.stringify(
    moves.map(move => moveWords(move, compared)).map(({ duty, from, to, because }) => [duty, from, to, because.map(one => one.replace(/ \([^()]*\)$/, ''))]),
  );

/** How many there are, and how many of them only because assets came or went. */
export const countWords = (changes: readonly VerdictChange[], { comparison: { added, gone } }: Compared, one: string, several?: string): string => {
  const [came, went] = [new Set(added), new Set(gone)];
  const fresh = changes.filter(({ subject }) => came.has(subject)).length;
  const left = changes.filter(({ subject }) => went.has(subject)).length;
  const unasked = changes.filter(({ after }) => after?.verdict === 'none').length;
  const notes = [
    ...(fresh > 0 ? [`${fresh} of new assets`] : []),
    ...(left > 0 ? [`${left} with assets that are gone`] : []),
    ...(unasked > 0 ? [`${unasked} not asked any more`] : []),
  ];
  return `${plural(changes.length, one, several)}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
};

/** What could not be read may differ as well. */
export const unreadWords = ({ before, after }: Compared): string => {
  const most = Math.max(before.problems ?? 0, after.problems ?? 0);
  return most === 0 ? '' : `Not all could be read (${plural(most, 'problem')}; demarc assess tells them): what is behind them may differ too.`;
};

/** What a check said: what no ledger keeps is met. */
export const verdictWords = (told: Told | undefined): string => (told === undefined ? 'met' : (words[told.verdict] ?? told.verdict));
const words: Readonly<Record<string, string>> = { none: 'not asked', excepted: 'accepted' };

export interface ChangeWords {
  readonly check: Check & { readonly id: string };
  readonly severity: Severity;
  readonly changes: readonly VerdictChange[];
}
/** Changes by check, the gravest first. */
export const byCheck = (changes: readonly VerdictChange[], { after, before }: Compared): readonly ChangeWords[] => {
  const known = [lookUp(after.catalog), lookUp(before.catalog)];
  const checkOf = (id: string) => known.map(one => one.checks.get(id)).find(one => one !== undefined);
  const all = groupBy(changes, change => `${change.check} ${(change.after ?? change.before)?.severity ?? ''}`);
  const groups = [...all.values()].flatMap(own => {
    const [first] = own;
    const check = first && checkOf(first.check);
    return check ? [{ check, severity: (first.after ?? first.before)?.severity ?? check.severity, changes: own }] : [];
  });
  return groups.sort((a, b) => rank(b.severity) - rank(a.severity) || (a.check.id < b.check.id ? -1 : 1));
};
const rank = (severity: Severity): number => severities.indexOf(severity);
