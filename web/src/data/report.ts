import type { Stands } from '../../../src/engine/evidence.ts';
import type { DutyId, Framework, Gap, Layer, Ledger, Place, Problem, Severity, Standing, Verdict } from '../../../src/model/index.ts';
import type { ComparedLedger } from '../../../src/reports/html/compared.ts';
import type { EncodedParty } from '../../../src/reports/html/parties.ts';
import type { ShownCatalog } from './catalog.ts';
import type { Knobs } from './knobs.ts';

/**
 * What the pages show: one decoded report. The ledger is the one of the command, so that everything of src/engine and src/reports that takes a ledger
 * (columnsOf, whoseIs, controlAnswers, accountableIn) says here what it says there. A subject is its number in `ledger.subjects` wherever a number stands.
 */
export interface Report {
  readonly made: Made;
  readonly estate: EstateSummary;
  readonly ledger: Ledger;
  /** Beside `ledger.subjects`, for grouping and filtering without making subjects. */
  readonly about: SubjectColumns;
  /** Beside `ledger.findings` (unmet, unproven, excepted; what is met stands in the details). */
  readonly found: FoundColumns;
  readonly relations: Relations;
  /** What other tools say beside it; left out where no file of theirs was given. */
  readonly elsewhere?: Elsewhere;
  readonly services: ReadonlyMap<string, ShownService>;
  readonly kinds: ReadonlyMap<string, ShownKind>;
  readonly checks: ReadonlyMap<string, ShownCheck>;
  /** What the charter makes of the ledger; left out where there is none. */
  readonly charter?: ShownCharter;
  readonly frameworks: readonly Framework[];
  /** An earlier ledger beside this one, where one was given. */
  readonly compared?: ComparedLedger;
  /** What moves the line, so that the pages can move it. */
  readonly knobs: Knobs;
  /** What is known of the services that the estate has. */
  readonly catalog: ShownCatalog;
  /** Facts, the facts each row turned on, all check results: unpacked when it is asked for. */
  readonly detail: (subject: number) => Promise<Detail>;
}

export interface Made {
  readonly version: string;
  /** When it was assessed (ISO 8601), and what was read, as it was named on the command line. */
  readonly at: string;
  readonly paths: readonly string[];
}

/** The same counts as in the JSON ledger, and what could not be read. */
export interface EstateSummary {
  readonly counts: {
    readonly files: number;
    readonly declarations: number;
    readonly assets: number;
    readonly services: number;
    readonly problems: number;
    /** Of rows. */
    readonly verdicts: Readonly<Record<Verdict, number>>;
  };
  readonly problems: readonly Problem[];
  readonly unknownTypes: readonly { readonly type: string; readonly declarations: number }[];
  readonly guards: readonly Standing[];
  /** The days on which the oldest and the newest of the pages that are cited were read. */
  readonly pagesRead?: { readonly from: string; readonly to: string };
}

/** One name per subject: `names[of[subject]]`. The first name is empty: it is not said. */
export interface NameColumn {
  readonly names: readonly string[];
  readonly of: Uint32Array;
}
/** Several values per subject: `sets[of[subject]]`. The first set is empty. */
export interface SetColumn<T> {
  readonly sets: readonly (readonly T[])[];
  readonly of: Uint32Array;
}
export interface SubjectColumns {
  readonly address: readonly string[];
  /** `asset`, `region`, `account` or `organisation`. */
  readonly answers: NameColumn;
  readonly service: NameColumn;
  /** A vendor's id (`aws`); `vendorName` of src/reports/words.ts says it as people do. */
  readonly vendor: NameColumn;
  readonly kind: NameColumn;
  readonly type: NameColumn;
  readonly scope: NameColumn;
  readonly account: NameColumn;
  readonly region: NameColumn;
  readonly file: NameColumn;
  readonly line: Uint32Array;
  /** The team that carries the subject; rows may have teams of their own: `accountableIn(ledger, subject, duty)`. */
  readonly team: NameColumn;
  readonly environment: NameColumn;
  readonly businessUnit: NameColumn;
  readonly geography: NameColumn;
  readonly criticality: NameColumn;
  readonly data: SetColumn<string>;
  readonly tags: SetColumn<readonly [name: string, value: string]>;
}
/** Columns by which things are grouped. */
export type GroupName = {
  [K in keyof SubjectColumns]: SubjectColumns[K] extends NameColumn ? K : never;
}[keyof SubjectColumns];

/** One number per finding, in the order of `ledger.findings`; `severity` counts from low (0) to critical (3). */
export interface FoundColumns {
  readonly subject: Uint32Array;
  readonly check: NameColumn;
  readonly verdict: NameColumn;
  readonly severity: Uint8Array;
  /** The first finding of each subject, and one past the last of all: those of a subject are `from[s]` to `from[s + 1]`. */
  readonly from: Uint32Array;
}

/** Findings of other tools, one for each asset and duty that they speak of. */
export interface Elsewhere {
  readonly read: number;
  readonly known: number;
  readonly mapped: number;
  /** Rules that no check is known by, the most frequent first; `rules` counts them all. */
  readonly rules: number;
  readonly unknown: readonly { readonly tool: string; readonly rule: string; readonly title: string; readonly findings: number }[];
  readonly length: number;
  readonly at: (i: number) => SaidOfIt;
  /** The numbers of those that are about a subject. */
  readonly of: (subject: number) => readonly number[];
}
export interface SaidOfIt {
  readonly tool: string;
  readonly rule: string;
  readonly title: string;
  readonly says: 'fails' | 'passes' | 'undecided';
  readonly stands: Stands;
  readonly duty: DutyId;
  readonly checks: readonly string[];
  readonly subject?: number;
  /** The address of the asset, or what the tool calls it. */
  readonly name: string;
  /** The verdict here, and whose job it is: `AWS`, `you`; empty where no asset is meant. */
  readonly ours: string;
  readonly whose: string;
  readonly place: Place;
}

/** Links between subjects, by the fact that makes them: sorted by `from`. */
export interface Relations {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly by: NameColumn;
}

export interface ShownService {
  readonly id: string;
  readonly name: string;
  readonly vendor: string;
}
export interface ShownKind {
  readonly id: string;
  readonly service: string;
  /** The fact on which the line turns, by duty; duties that are the same for every asset of the kind are left out. */
  readonly turns: Readonly<Partial<Record<DutyId, string>>>;
}
export interface ShownCheck {
  readonly id: string;
  readonly duty: DutyId;
  readonly layer: Layer;
  readonly severity: Severity;
  readonly title: string;
  readonly risk: string;
  readonly aka: readonly string[];
  /** What is wanted, in clauses: "versioning: Enabled". */
  readonly wanted: readonly string[];
  /** Other ways to meet it. */
  readonly otherwise: readonly string[];
  /** The command that tells how each format writes it, and the one that changes the files. */
  readonly commands: readonly string[];
}

export interface ShownCharter {
  readonly files: readonly string[];
  readonly teams: readonly { readonly id: string; readonly name?: string; readonly contact?: string; readonly businessUnit?: string }[];
  readonly parties: readonly EncodedParty[];
  /** The gravest first. */
  readonly gaps: readonly ShownGap[];
}
export interface ShownGap extends Gap {
  /** The asset it is about, where it is one that the ledger has. */
  readonly about?: number;
}

/** All that is known of one subject. */
export interface Detail {
  /** Every fact, masked where it may be a secret. */
  readonly facts: readonly ShownFact[];
  /** The rows of `ledger.profiles[ledger.profileOf[subject]]`, in that order, with what decided them. */
  readonly rows: readonly DetailRow[];
  /** Links that lead to no subject of the ledger: the fact and the address. */
  readonly outside: readonly { readonly by: string; readonly to: string }[];
}
export interface DetailRow {
  readonly duty: DutyId;
  readonly turnsOn: readonly ShownFact[];
  readonly results: readonly ShownResult[];
}
export interface ShownResult {
  readonly check: string;
  readonly verdict: 'met' | 'unmet' | 'unproven' | 'excepted' | 'none';
  readonly because: readonly ShownFact[];
  /** Who accepts it, and why. */
  readonly excepted?: string;
}
export interface ShownFact {
  /** As a reader says it: `minimum tls`; with the part it belongs to: `ingress "https": cidr blocks`. */
  readonly name: string;
  readonly is: 'stated' | 'default' | 'unknown';
  /** The fact in one clause: `versioning: Off by default, nothing else is written`. */
  readonly words: string;
  readonly at: Place;
  /** Where the value comes from, when that is elsewhere. */
  readonly from?: Place;
  /** The lines at `at` and `from`, masked. */
  readonly excerpts: readonly { readonly place: Place; readonly text: string }[];
  /** The page that says what silence means. */
  readonly page?: { readonly url: string; readonly says: string };
}
