import type { Answer } from '../engine/assess.ts';
import type { OnlyNew } from '../engine/compare/baseline.ts';
import { chosen, numbersWhere } from '../engine/findings.ts';
import type { Findings, Ledger, Place, Subject, Verdict } from '../model/index.ts';
import type { Screen } from './terminal/screen.ts';

export interface ReportOptions {
  /** Of Demarc itself. */
  readonly version: string;
  /** Which findings and rows to show; left out, each report has its own usual ones. */
  readonly verdicts?: ReadonlySet<Verdict>;
  /** Every fact of every asset as well (json and ndjson). */
  readonly facts: boolean;
  /** Findings only (terminal and markdown). */
  readonly quiet: boolean;
  readonly screen: Screen;
  /** A path as machines should have it: relative to the working directory, absolute when outside it. */
  readonly fileName: (file: string) => string;
  /** When this is (ISO 8601), for formats that say so. */
  readonly now?: string;
  /** How a finding of a subject stands to a baseline (sarif). */
  readonly since?: OnlyNew['since'];
  /** Where an asset runs, as far as it is known, for formats that ask. */
  readonly whereabouts?: (subject: Subject) => Whereabouts;
}
export interface Whereabouts {
  readonly account?: string;
  readonly region?: string;
}
/** A report puts a ledger into text, in pieces, so that a large one is never one string. It judges nothing. */
export type Report = (assessed: Answer, options: ReportOptions) => Iterable<string>;

/** Findings that were asked for; unmet and unproven ones when nothing was said. */
export const wanted = ({ findings }: Ledger, { verdicts }: ReportOptions): Findings => withVerdicts(findings, verdicts ?? usual);
const usual: ReadonlySet<Verdict> = new Set(['unmet', 'unproven']);

export const withVerdicts = (findings: Findings, verdicts: ReadonlySet<Verdict>): Findings =>
  chosen(
    findings,
    numbersWhere(findings, i => verdicts.has(findings.column.verdict(i))),
  );

export const namedPlace = ({ file, ...rest }: Place, { fileName }: ReportOptions): Place => ({ file: fileName(file), ...rest });
