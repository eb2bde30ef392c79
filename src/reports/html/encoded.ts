import type { Framework, Ownership, Problem, Scalar, Shape, Standing, Verdict } from '../../model/index.ts';
import type { ComparedLedger } from './compared.ts';
import type { EncodedParty } from './parties.ts';

/**
 * How a report stands in its page: blocks of JSON, each packed by itself (deflate, base64), so that it is written piece by piece and unpacked as far as it is
 * looked at. Numbers are indexes: into the tables of the head, into the names of a column, or of subjects.
 */
export const blockKinds = ['head', 'subjects', 'relations', 'findings', 'elsewhere', 'gaps', 'knobs', 'services', 'catalog', 'detail'] as const;
export type BlockKind = (typeof blockKinds)[number];

/** The type of the script elements that hold the blocks: no browser runs it. */
export const blockType = 'application/x-demarc';
/** Where the page wants them. */
export const blockMark = '<!--report-->';

export type EncodedCitation = readonly [url: string, says: string, read: string, grade: string, against?: number];
export interface EncodedHolder {
  readonly held: string;
  readonly sides?: readonly unknown[];
  readonly published?: readonly unknown[];
  readonly because?: string;
  readonly unchecked?: string;
  readonly source?: number;
}

export interface Head {
  readonly made: { readonly version: string; readonly at: string; readonly paths: readonly string[] };
  readonly counts: Readonly<Record<'files' | 'declarations' | 'assets' | 'services' | 'problems', number>> & {
    readonly verdicts: Readonly<Record<Verdict, number>>;
  };
  readonly problems: readonly Problem[];
  readonly unknownTypes: readonly (readonly [type: string, declarations: number])[];
  readonly guards: readonly Standing[];
  readonly pages: readonly EncodedCitation[];
  readonly holders: readonly EncodedHolder[];
  /** Lists of holders, as cells name them. */
  readonly held: readonly (readonly number[])[];
  readonly cells: readonly (readonly [duty: number, held: number, verdict: number, met: number, asked: number])[];
  readonly profiles: readonly (readonly number[])[];
  readonly owners: readonly string[];
  readonly ownership?: readonly Ownership[];
  readonly services: readonly (readonly [id: string, name: string, vendor: string])[];
  readonly kinds: readonly EncodedKind[];
  readonly checks: readonly EncodedCheck[];
  readonly frameworks: readonly Framework[];
  readonly charter?: EncodedCharter;
  readonly compared?: ComparedLedger;
  /** What other tools said, where that was given. */
  readonly elsewhere?: EncodedElsewhere;
  /** How many subjects each block of details holds. */
  readonly detailsPerBlock: number;
}

/** Findings of other tools: how many were read, are by known rules, and about assets of the estate; and the rules that are not known. */
export interface EncodedElsewhere {
  readonly read: number;
  readonly known: number;
  readonly mapped: number;
  readonly rules: number;
  /** The most frequent first. */
  readonly unknown: readonly (readonly [tool: string, rule: string, title: string, findings: number])[];
}

/** What moves the line, so that the page can move it: the line of each kind that turns on facts, and the facts of each asset as far as it turns on them. */
export interface EncodedKnobs extends Pick<Head, 'pages' | 'holders'> {
  readonly kinds: readonly EncodedTurning[];
  /** For each subject the number of its state among those of its kind, counted from 1. */
  readonly stateOf: readonly number[];
}
export interface EncodedTurning {
  readonly kind: string;
  /** The facts on which the line turns. */
  readonly turnsOn: readonly string[];
  /** What each state says, in that order: facts with their words and how formats write them, and answers to what is asked of other facts. */
  readonly facts: readonly (readonly [name: string, values: readonly Scalar[], written: readonly string[]])[];
  readonly decided: readonly (readonly [name: string, rows: readonly (readonly [Shape, string])[]])[];
  readonly line: Readonly<Record<string, EncodedBranch>>;
  readonly checks: readonly (readonly [id: string, given: Shape | null, expect: readonly Shape[]])[];
  readonly states: readonly (readonly EncodedSetting[])[];
}
/** A holder by its number, or what turns on a fact. */
export type EncodedBranch = number | readonly [field: string, cases: Readonly<Record<string, EncodedBranch>>];
/** What can be looked for in services. */
export interface EncodedCatalog {
  readonly services: readonly {
    readonly id: string;
    readonly name: string;
    readonly vendor: string;
    readonly kinds: readonly string[];
    readonly settings: readonly string[];
    readonly checks: readonly (readonly [id: string, kind: string, title: string, severity: string, duty: string, aka: string])[];
  }[];
}
/** The lines of one service, with their pages. */
export interface EncodedService extends Pick<Head, 'pages' | 'holders'> {
  readonly id: string;
  readonly name: string;
  readonly vendor: string;
  readonly kinds: readonly (Omit<EncodedKind, 'turns'> & { readonly line: Readonly<Record<string, EncodedBranch>> })[];
  /** Left out where they stand in the head of a report. */
  readonly checks?: readonly EncodedCheck[];
}

/** What is written, what is so by default, or what it may be where it is not known. */
export type EncodedSetting = Scalar | { readonly usual: Scalar } | { readonly among?: readonly Scalar[] };
export interface EncodedCharter {
  readonly files: readonly string[];
  readonly teams: readonly EncodedTeam[];
  readonly parties: readonly EncodedParty[];
}
export interface EncodedTeam {
  readonly id: string;
  readonly name?: string;
  readonly contact?: string;
  readonly businessUnit?: string;
}
export interface EncodedKind {
  readonly id: string;
  readonly service: string;
  readonly turns: Readonly<Record<string, string>>;
  /** What a user can write that moves its line. */
  readonly settings: readonly string[];
}
export interface EncodedCheck {
  readonly id: string;
  readonly kind: string;
  readonly duty: string;
  readonly severity: string;
  readonly title: string;
  readonly risk: string;
  readonly aka: readonly string[];
  readonly wanted: readonly string[];
  readonly otherwise: readonly string[];
}
/** One block of rows in columns. A column is a list of numbers; the names that are new since the block before stand beside it. */
export interface Columns {
  readonly length: number;
  readonly numbers: Readonly<Record<string, readonly number[]>>;
  readonly names: Readonly<Record<string, readonly string[]>>;
}

/** Texts that stand once for each subject. */
export interface SubjectBlock extends Columns {
  readonly address: readonly string[];
}
export const subjectNames = [
  'answers',
  'service',
  'vendor',
  'kind',
  'type',
  'scope',
  'account',
  'region',
  'file',
  'environment',
  'businessUnit',
  'geography',
  'criticality',
  'data',
  'tags',
] as const;
export type SubjectName = (typeof subjectNames)[number];
/** What stands between the values of a name that holds several of them, and between the name and the value of a tag. */
export const between = '\n';
export const tagMark = '\t';

export interface SubjectAbout {
  readonly account?: string | undefined;
  readonly region?: string | undefined;
  readonly environment?: string | undefined;
  readonly businessUnit?: string | undefined;
  readonly geography?: string | undefined;
  readonly criticality?: string | undefined;
  readonly data?: readonly string[];
  readonly tags?: readonly (readonly [name: string, value: string])[];
}

/** Details of some subjects in a row. `places` are of `files`; facts are kept once. */
export interface DetailBlock {
  readonly texts: readonly string[];
  readonly places: readonly (readonly [file: number, line: number, path: number])[];
  readonly facts: readonly EncodedFact[];
  /** The line of source at a place, where there is one. */
  readonly lines: readonly (readonly [place: number, text: number])[];
  readonly subjects: readonly EncodedDetail[];
}
/** How it is known counts in `knownAs`; 0 stands for no second place, and for no page, which both count from 1. */
export type EncodedFact = readonly [name: number, is: number, words: number, at: number, from: number, url: number, says: number];
export const knownAs = ['stated', 'default', 'unknown'] as const;
export type EncodedDetail = readonly [facts: readonly number[], rows: readonly EncodedRow[], outside: readonly (readonly [by: number, to: number])[]];
export type EncodedRow = readonly [duty: number, turnsOn: readonly number[], results: readonly EncodedResult[]];
/** `check` is one of the head, the verdict one of `verdicts`; who accepts it is a text, counted from 1. */
export type EncodedResult = readonly [check: number, verdict: number, because: readonly number[], excepted: number];
