import { numbersWhere } from '../engine/findings.ts';
import { type Catalog, type Finding, type Findings, type MadeList, madeList, type Place, type Severity, severities } from '../model/index.ts';
import { type KnownCheck, type LookUp, lookUp } from './look-up.ts';

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
export const bySubject = (findings: Findings): ((subject: number) => readonly Finding[]) => {
  let next = 0;
  return subject => {
    const found: Finding[] = [];
    for (; next < findings.length && findings.column.subject(next) <= subject; next++) {
      const finding = findings.column.subject(next) === subject ? findings.at(next) : undefined;
      if (finding) found.push(finding);
    }
    return found;
  };
};

/** One line of source and what follows from it: forty instances of one block have one cause. */
export interface Cause {
  readonly cause: Place;
  readonly first: Finding;
  readonly count: number;
}
/** The same words said of one or more places. */
export interface Reason {
  readonly because: string;
  readonly count: number;
  /** In the order of the places; sorted when they are asked for. */
  readonly causes: () => MadeList<Cause>;
}
/** One check with one verdict and one severity, why, and where it comes from. */
export interface Group {
  readonly check: KnownCheck;
  readonly severity: Severity;
  readonly verdict: Finding['verdict'];
  readonly reasons: readonly Reason[];
  readonly count: number;
}

/** Findings by check and verdict, then by reason and cause; the gravest first, then what comes from most places. */
export const grouped = (findings: Findings, catalog: Catalog): readonly Group[] => {
  const known = lookUp(catalog);
  const { check, verdict, severity } = findings.column;
  return numbersBy(allNumbers(findings), i => `${verdict(i)}|${check(i)}|${severity(i) ?? ''}`)
    .map(numbers => groupOf(numbers, findings, known))
    .sort(byWeight);
};

const groupOf = (numbers: Uint32Array, findings: Findings, known: LookUp): Group => {
  const first = finding(findings, numbers[0] ?? 0);
  return {
    check: known.check(first.check),
    severity: first.severity ?? known.check(first.check).severity,
    verdict: first.verdict,
    reasons: numbersBy(numbers, findings.column.because).map(same => ({
      because: finding(findings, same[0] ?? 0).because,
      count: countOf(same, findings),
      causes: () => causesOf(same, findings),
    })),
    count: countOf(numbers, findings),
  };
};

/** Some findings stand for others as well. */
const countOf = (numbers: Uint32Array, { column }: Findings): number => numbers.reduce((sum, number) => sum + 1 + column.more(number), 0);

const finding = (findings: Findings, number: number): Finding => {
  const found = findings.at(number);
  if (!found) throw new Error(`there is no finding ${number}`);
  return found;
};

/** Numbers that have the same key, in the order in which the keys come first. */
const numbersBy = <K>(numbers: Uint32Array, key: (number: number) => K): readonly Uint32Array[] => {
  const counts = new Map<K, number>();
  for (const number of numbers) counts.set(key(number), (counts.get(key(number)) ?? 0) + 1);
  const groups = new Map([...counts].map(([name, count]) => [name, { numbers: new Uint32Array(count), used: [0] as [number] }] as const));
  for (const number of numbers) {
    const group = groups.get(key(number));
    if (group) group.numbers[group.used[0]++] = number;
  }
  return [...groups.values()].map(group => group.numbers);
};
const allNumbers = (findings: Findings): Uint32Array => numbersWhere(findings, () => true);

/** The numbers with equal causes beside each other, in the order of the places. */
const causesOf = (numbers: Uint32Array, findings: Findings): MadeList<Cause> => {
  const { cause } = findings.column;
  const order = places(numbers, cause);
  const sorted = numbers.map((_, i) => i).sort((a, b) => order.compare(a, b) || a - b);
  const firsts = new Uint32Array(sorted.length + 1);
  let used = 0;
  sorted.forEach((one, i) => {
    if (i === 0 || order.compare(sorted[i - 1] ?? 0, one) !== 0) firsts[used++] = i;
  });
  firsts[used] = sorted.length;
  return madeList(used, i => {
    const number = numbers[sorted[firsts[i] ?? 0] ?? 0] ?? 0;
    return { cause: cause(number), first: finding(findings, number), count: (firsts[i + 1] ?? 0) - (firsts[i] ?? 0) };
  });
};

/** Places in an order, by file, line and what stands in the line; as numbers, because there may be a million. */
const places = (numbers: Uint32Array, placeOf: (number: number) => Place): { readonly compare: (a: number, b: number) => number } => {
  const files = new Set<string>();
  for (const number of numbers) files.add(placeOf(number).file);
  const ranks = new Map([...files].sort().map((file, i) => [file, i] as const));
  const [lines, tails] = [new Float64Array(numbers.length), new Float64Array(numbers.length)];
  numbers.forEach((number, i) => {
    const { file, line, path } = placeOf(number);
    lines[i] = (ranks.get(file) ?? 0) * 2 ** 32 + line;
    tails[i] = path === undefined ? -1 : Number(/\d*$/.exec(path)?.[0]);
  });
  return { compare: (a, b) => (lines[a] ?? 0) - (lines[b] ?? 0) || (tails[a] ?? 0) - (tails[b] ?? 0) };
};

const byWeight = (a: Group, b: Group): number =>
  severities.indexOf(b.severity) - severities.indexOf(a.severity) || b.count - a.count || (a.check.id < b.check.id ? -1 : 1);
