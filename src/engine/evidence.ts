import type { Catalog, CheckResult, DutyId, Holder, PassedRule, Row, SaidElsewhere, Subject } from '../model/index.ts';
import type { Opened } from './assess.ts';
import type { Found } from './bind.ts';
import { type Meant, whoIsMeant } from './evidence-subjects.ts';
import { isYours } from './hold.ts';
import { perCatalog } from './per-catalog.ts';

/**
 * How what another tool says stands to our verdict. `alone`: nothing here says either way. `not-yours`: another party holds the duty,
 * so it is no finding of yours. `nowhere`: no asset of the estate is meant. `silent`: the tool decided nothing, or passed what its rule is not about.
 */
export const standings = ['agrees', 'contradicts', 'alone', 'not-yours', 'nowhere', 'silent'] as const;
export type Stands = (typeof standings)[number];

/** One finding of another tool about one asset, laid beside what the checks say. It changes no verdict. */
export interface Evidence {
  readonly said: SaidElsewhere;
  /** The checks that ask the same, the ones that decide first. */
  readonly checks: readonly string[];
  readonly duty: DutyId;
  readonly stands: Stands;
  /** Of a finding about no asset that its rule is about there is no more. */
  readonly about?: {
    readonly subject: Pick<Subject, 'id' | 'address' | 'kind' | 'scope' | 'place'>;
    readonly ours: CheckResult['verdict'];
    readonly holders: readonly Holder[];
  };
}
export interface Gathered {
  readonly evidence: readonly Evidence[];
  readonly counts: {
    /** Findings that were read; of those whose rule is known; of those that an asset of the estate is meant by. */
    readonly read: number;
    readonly known: number;
    readonly mapped: number;
    readonly stands: Readonly<Record<Stands, number>>;
  };
  /** Rules that no check is known by, the most frequent first. */
  readonly unknown: readonly { readonly tool: string; readonly rule: string; readonly title: string; readonly findings: number }[];
}

/** The same id whatever its case, with or without `AVD-` and the version of a baseline (`MS.AAD.1.1v1`), and as older versions of a tool wrote it (`KSV001` for `AVD-KSV-0001`). */
export const plainRule = (id: string): string =>
  id
    .toLowerCase()
    .replace(/^avd-/, '')
    .replace(/^(ksv|kcv)(\d{3})$/, '$1-0$2')
    .replace(/^(aws|azu|gcp|ksv|kcv|git)-?(\d{4})$/, '$1-$2')
    .replace(/^(ms\.[a-z]+\.\d+\.\d+)v\d+$/, '$1');

interface Asks {
  /** None where the duty has passed to another. */
  readonly id?: string;
  readonly kind: string;
  readonly duty: DutyId;
}
const checksByRule = perCatalog<ReadonlyMap<string, readonly Asks[]>>(({ checks }) => {
  const byRule = new Map<string, Asks[]>();
  for (const { of, checks: own } of checks)
    for (const [id, { duty, aka = [] }] of Object.entries(own))
      for (const rule of new Set([id, ...aka].map(plainRule))) byRule.set(rule, [...(byRule.get(rule) ?? []), { id, kind: of.id, duty }]);
  return byRule;
});

/** A rule that some check is known by is that check's. */
const withPassed = (byRule: ReadonlyMap<string, readonly Asks[]>, passed: readonly PassedRule[]): ReadonlyMap<string, readonly Asks[]> => {
  const others = new Map<string, readonly Asks[]>();
  for (const { kind, duty, rules } of passed) for (const rule of rules.map(plainRule)) others.set(rule, [...(others.get(rule) ?? []), { kind, duty }]);
  return new Map([...others, ...byRule]);
};

/** By its own id, and only where nobody knows that by the others that the file gives. */
const asksOf = ({ rule, also }: SaidElsewhere, byRule: ReadonlyMap<string, readonly Asks[]>): readonly Asks[] =>
  byRule.get(plainRule(rule)) ?? [...new Set(also.flatMap(one => byRule.get(plainRule(one)) ?? []))];

/** What the catalog knows of the rules of other tools, beside the ids of its checks. */
export interface KnownElsewhere {
  readonly passed?: readonly PassedRule[];
  /** Kinds that answer for a whole account. */
  readonly accountWide?: ReadonlySet<string>;
}

/** `whole` is the catalog of all services, so that a rule is known even where the estate has no such asset. */
export const gatherEvidence = (
  all: readonly SaidElsewhere[],
  opened: Opened,
  whole: Catalog,
  { passed = [], accountWide = new Set() }: KnownElsewhere = {},
): Gathered => {
  const byRule = withPassed(checksByRule(whole), passed);
  const meant = whoIsMeant(opened.bound, accountWide);
  const heard: Heard[] = [];
  const unknown = new Map<string, Gathered['unknown'][number]>();
  for (const said of all) {
    const asks = asksOf(said, byRule);
    if (asks.length > 0) heard.push({ said, asks, ...aboutWhat(said, asks, meant) });
    else count(said, unknown);
  }
  const rowsOf = onlyAsked(opened, heard);
  const evidence = heard.flatMap(one => standingsOf(one, rowsOf));
  return {
    evidence,
    counts: { read: all.length, known: heard.length, mapped: heard.filter(one => one.subjects.length > 0).length, stands: countOf(evidence) },
    unknown: [...unknown.values()].sort((a, b) => b.findings - a.findings || (a.rule < b.rule ? -1 : 1)),
  };
};

/** A finding whose rule is known, and the assets that it is about. */
interface Heard {
  readonly said: SaidElsewhere;
  readonly asks: readonly Asks[];
  readonly subjects: readonly Found[];
  /** A pass of something that the rule is not about: a Deployment passes what is asked of an API server. */
  readonly beyond: boolean;
}

const aboutWhat = (said: SaidElsewhere, asks: readonly Asks[], meant: Meant): Pick<Heard, 'subjects' | 'beyond'> => {
  const subjects = meant.of(said, new Set(asks.map(ask => ask.kind)));
  return { subjects, beyond: subjects.length === 0 && said.says === 'passes' && meant.isHere(said) };
};

const count = (said: SaidElsewhere, unknown: Map<string, Gathered['unknown'][number]>): void => {
  const key = `${said.tool} ${plainRule(said.rule)}`;
  const before = unknown.get(key);
  unknown.set(key, { tool: said.tool, rule: before?.rule ?? said.rule, title: before?.title ?? said.title, findings: (before?.findings ?? 0) + 1 });
};

const standingsOf = ({ said, asks, subjects, beyond }: Heard, rowsOf: (found: Found) => readonly Row[]): readonly Evidence[] => {
  const [first] = asks;
  if (!first) return [];
  if (subjects.length === 0) return [{ said, checks: idsOf(asks), duty: first.duty, stands: beyond ? 'silent' : 'nowhere' }];
  return subjects.flatMap(found => beside(said, found, asks, rowsOf(found)));
};

const countOf = (evidence: readonly Evidence[]): Readonly<Record<Stands, number>> => {
  const counts: Record<Stands, number> = { agrees: 0, contradicts: 0, alone: 0, 'not-yours': 0, nowhere: 0, silent: 0 };
  for (const { stands } of evidence) counts[stands] += 1;
  return counts;
};

/** Rows are put together once for an asset, however much is said of it, and only those of duties that something is said about. */
const onlyAsked = ({ rows }: Opened, heard: readonly Heard[]): ((found: Found) => readonly Row[]) => {
  const duties = new Map<string, Set<DutyId>>();
  for (const { asks, subjects } of heard)
    for (const { asset, declaration } of subjects) {
      const own = duties.get(declaration.id) ?? new Set<DutyId>();
      for (const ask of asks) if (ask.kind === asset.id) own.add(ask.duty);
      duties.set(declaration.id, own);
    }
  const known = new Map<string, readonly Row[]>();
  return found => {
    const { id } = found.declaration;
    const own = known.get(id) ?? rows(found, duties.get(id));
    known.set(id, own);
    return own;
  };
};

/** The gravest first: a rule that means several checks fails with any of them. */
const order: readonly CheckResult['verdict'][] = ['unmet', 'excepted', 'unproven', 'met', 'none'];

const idsOf = (asks: readonly Asks[]): readonly string[] => [...new Set(asks.flatMap(ask => ask.id ?? []))];

/** One finding for each duty that the rule is about. */
const beside = (said: SaidElsewhere, { asset, declaration }: Found, asks: readonly Asks[], rows: readonly Row[]): readonly Evidence[] => {
  const own = asks.filter(ask => ask.kind === asset.id);
  return [...new Set(own.map(ask => ask.duty))].flatMap((duty): readonly Evidence[] => {
    const row = rows.find(one => one.duty === duty);
    if (!row) return [];
    const ids = idsOf(own.filter(ask => ask.duty === duty));
    const results = row.results.filter(result => ids.includes(result.check)).sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
    const ours = results[0]?.verdict ?? 'none';
    const subject = { id: declaration.id, address: declaration.address, kind: asset.id, scope: declaration.scope, place: declaration.at };
    return [
      { said, checks: results.map(result => result.check), duty, stands: standing(said, ours, row.holders), about: { subject, ours, holders: row.holders } },
    ];
  });
};

const standing = ({ says }: SaidElsewhere, ours: CheckResult['verdict'], holders: readonly Holder[]): Stands => {
  if (holders.every(holder => holder.held === 'by' && !isYours(holder))) return 'not-yours';
  if (says === 'undecided') return 'silent';
  if (ours === 'met') return says === 'passes' ? 'agrees' : 'contradicts';
  if (ours === 'unmet' || ours === 'excepted') return says === 'fails' ? 'agrees' : 'contradicts';
  return 'alone';
};
