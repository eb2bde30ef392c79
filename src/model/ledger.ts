import type { Severity } from './check.ts';
import type { Holder } from './demarcation.ts';
import type { DutyId } from './duties.ts';
import type { AnsweredAt } from './duty.ts';
import type { Fact, Part } from './fact.ts';
import type { MadeList } from './made-list.ts';
import type { Place } from './source.ts';

/** Is it done? (Whose it is stands in the holder.) */
export type Verdict = 'met' | 'unmet' | 'unproven' | 'attested' | 'assumed' | 'excepted' | 'none';
export const verdicts: readonly Verdict[] = ['met', 'unmet', 'unproven', 'attested', 'assumed', 'excepted', 'none'];

/** One fact that decided. */
export interface Because {
  readonly field: string;
  /** Which of the parts (which container, rule, statement), and which of its facts. */
  readonly part?: Part;
  readonly inner?: string;
  readonly fact: Fact;
}
export interface CheckResult {
  readonly check: string;
  readonly verdict: 'met' | 'unmet' | 'unproven' | 'excepted' | 'none';
  readonly because: readonly Because[];
  /** The comment in the source that accepts it, or the exception of the charter (`charter`). */
  readonly excepted?: { readonly tool: string; readonly reason?: string; readonly place: Place };
  /** How grave it is here, where the charter says so of a part of the estate. */
  readonly severity?: Severity;
}
/** One row as a reader sees it; it is put together on demand and never stored. */
export interface Row {
  readonly duty: DutyId;
  /** Who may hold it: one, or several when a fact that the line turns on is not known. */
  readonly holders: readonly Holder[];
  /** The facts that the line turned on, in the order they were asked. */
  readonly turnsOn: readonly Because[];
  readonly verdict: Verdict;
  readonly results: readonly CheckResult[];
}

/** What a row is about: an asset, or what is answered once: a service in a region, an account, the organisation. */
export interface Subject {
  readonly id: string;
  readonly answers: AnsweredAt;
  readonly address: string;
  readonly kind: string;
  readonly type: string;
  readonly service: string;
  readonly scope: string;
  readonly place: Place;
}

/** One answer for one duty, without saying of which asset: a few thousand exist in the largest estate. Numbers are indexes into the ledger's lists. */
export interface Cell {
  readonly duty: number;
  readonly holders: number;
  readonly verdict: Verdict;
  /** How many of the duty's checks were met, and how many were asked. */
  readonly met: number;
  readonly asked: number;
}

/** A check result that is worth keeping, with its words ready to show. Numbers are indexes into the ledger's lists. */
export interface Finding {
  readonly check: string;
  readonly subject: number;
  readonly verdict: CheckResult['verdict'];
  readonly part?: string;
  readonly place: Place;
  /** The one place in the source that it comes from. */
  readonly cause: Place;
  readonly because: string;
  /** It rests on silence: the format or the cloud does it by default; and since when, where that changed. */
  readonly byDefault?: { readonly since?: string };
  /** Addresses of other declarations that took part. */
  readonly companions: readonly string[];
  readonly excepted?: CheckResult['excepted'];
  /** How grave it is, where the charter says otherwise than the check. */
  readonly severity?: Severity;
  /** How many others say the same, and are not kept: of what is met in a large estate. */
  readonly more?: number;
}

/** Which teams carry a row: one is accountable; `also` claim it as well, with rules that are as narrow. */
export interface Accountable {
  readonly team: string;
  readonly also?: readonly string[];
  readonly responsible?: readonly string[];
  readonly consulted?: readonly string[];
  readonly informed?: readonly string[];
}
/** Who owns a subject: the rows of it, but for those that have teams of their own. Without a team nobody does. */
export interface Ownership {
  readonly all: Accountable;
  readonly duties: Readonly<Partial<Record<DutyId, Accountable>>>;
}

/** The one result. What repeats is kept once, and each subject is one number in `profileOf`. */
export interface Ledger {
  readonly subjects: MadeList<Subject>;
  readonly holders: readonly (readonly Holder[])[];
  readonly cells: readonly Cell[];
  /** Distinct columns of cell numbers, in the order of the duties: the duties that the subject answers. */
  readonly profiles: readonly Uint32Array[];
  readonly profileOf: Uint32Array;
  readonly owners: readonly string[];
  readonly ownerOf: Uint16Array;
  /** Beside `owners`, when a charter says who owns what. */
  readonly ownership?: readonly Ownership[];
  readonly findings: Findings;
}

/** Findings in the order of their subjects. Millions of them stand in columns, by which reports may sort and count without making any. */
export interface Findings extends MadeList<Finding> {
  readonly column: FindingColumns;
}
/** One number of each finding; equal numbers mean equal values. */
export interface FindingColumns {
  readonly more: (index: number) => number;
  readonly subject: (index: number) => number;
  readonly check: (index: number) => string;
  readonly verdict: (index: number) => CheckResult['verdict'];
  readonly because: (index: number) => number;
  readonly cause: (index: number) => Place;
  readonly severity: (index: number) => Severity | undefined;
}
