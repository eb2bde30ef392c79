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

/** One line of source and what follows from it: forty instances of one block are one cause. */
export interface Cause {
  readonly cause: Place;
  readonly first: Finding;
  readonly findings: readonly Finding[];
}
/** One check with one verdict, and where it comes from. */
export interface Group {
  readonly check: KnownCheck;
  readonly verdict: Finding['verdict'];
  readonly causes: readonly Cause[];
  readonly count: number;
}

/** Findings by check and verdict, then by cause; the gravest first, then what comes from most places. */
export const grouped = (findings: readonly Finding[], catalog: Catalog): readonly Group[] => {
  const known = lookUp(catalog);
  return [...groupBy(findings, finding => `${finding.verdict}|${finding.check}`).values()]
    .map(all => groupOf(all, known.check(all[0]?.check ?? '')))
    .sort(byWeight);
};

const groupOf = (all: readonly Finding[], check: KnownCheck): Group => {
  const places = groupBy(all, ({ cause, because }) => `${cause.file}|${cause.line}|${because}`);
  const causes = [...places.values()].flatMap(findings => (findings[0] ? [{ cause: findings[0].cause, first: findings[0], findings }] : []));
  return { check, verdict: all[0]?.verdict ?? 'none', causes, count: all.length };
};

const byWeight = (a: Group, b: Group): number =>
  severities.indexOf(b.check.severity) - severities.indexOf(a.check.severity) || b.count - a.count || (a.check.id < b.check.id ? -1 : 1);
