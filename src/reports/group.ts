import { type Catalog, type Finding, type Place, severities } from '../model/index.ts';
import { type KnownCheck, lookUp } from './look-up.ts';

export const groupBy = <T, K>(items: Iterable<T>, key: (item: T) => K): Map<K, T[]> => {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
};

/** The findings of one subject after another; a ledger keeps them in the order of its subjects. */
export const bySubject = (findings: readonly Finding[]): ((subject: number) => readonly Finding[]) => {
  let next = 0;
  return subject => {
    while ((findings[next]?.subject ?? subject) < subject) next += 1;
    const start = next;
    while (findings[next]?.subject === subject) next += 1;
    return findings.slice(start, next);
  };
};

/** One line of source and what follows from it: forty instances of one block have one cause. */
export interface Cause {
  readonly cause: Place;
  readonly first: Finding;
  readonly findings: readonly Finding[];
}
/** The same words said of one or more places. */
export interface Reason {
  readonly because: string;
  readonly causes: readonly Cause[];
}
/** One check with one verdict, why, and where it comes from. */
export interface Group {
  readonly check: KnownCheck;
  readonly verdict: Finding['verdict'];
  readonly reasons: readonly Reason[];
  readonly count: number;
}

/** Findings by check and verdict, then by reason and cause; the gravest first, then what comes from most places. */
export const grouped = (findings: readonly Finding[], catalog: Catalog): readonly Group[] => {
  const known = lookUp(catalog);
  return [...groupBy(findings, finding => `${finding.verdict}|${finding.check}`).values()]
    .map(all => groupOf(all, known.check(all[0]?.check ?? '')))
    .sort(byWeight);
};

const groupOf = (all: readonly Finding[], check: KnownCheck): Group => ({
  check,
  verdict: all[0]?.verdict ?? 'none',
  reasons: [...groupBy(all, finding => finding.because)].map(([because, same]) => ({ because, causes: causesOf(same) })),
  count: all.length,
});

const causesOf = (findings: readonly Finding[]): readonly Cause[] =>
  [...groupBy(findings, ({ cause }) => `${cause.file}|${cause.line}`).values()]
    .flatMap(same => (same[0] ? [{ cause: same[0].cause, first: same[0], findings: same }] : []))
    .sort(({ cause: a }, { cause: b }) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));

const byWeight = (a: Group, b: Group): number =>
  severities.indexOf(b.check.severity) - severities.indexOf(a.check.severity) || b.count - a.count || (a.check.id < b.check.id ? -1 : 1);
