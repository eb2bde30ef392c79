import type { Answer } from '../engine/assess.ts';
import type { Finding, Severity, Subject } from '../model/index.ts';
import { type PrintOf, uniquePrints } from './fingerprint.ts';
import { type CheckHolders, holdersOfCheck } from './holders-of-check.ts';
import { type KnownCheck, lookUp } from './look-up.ts';
import { type ReportOptions, type Whereabouts, withVerdicts } from './report.ts';
import { acceptedWords, ownerEntry, placeWords, subjectOf } from './words.ts';

/** A finding with all that other tools ask to be told about it. */
export interface Told {
  readonly finding: Finding;
  readonly check: KnownCheck;
  readonly subject: Subject;
  /** The same after lines moved, and unlike that of any other finding of the report. */
  readonly print: string;
  readonly holders: CheckHolders;
  readonly whereabouts: Whereabouts;
  /** `file:line`. */
  readonly place: string;
  /** Why it is so, in one sentence; with who accepts it. */
  readonly because: string;
  /** The team and whoever else the charter names. */
  readonly owner: Readonly<Record<string, string | readonly string[]>>;
}

/** Findings one by one: unmet, unproven and accepted ones, unless others were asked for. What is another's to do never is one. */
export function* toldFindings(answer: Answer, options: ReportOptions): Iterable<Told> {
  const printOf = uniquePrints();
  for (const finding of withVerdicts(answer.ledger.findings, options.verdicts ?? usual)) yield toldOf(finding, printOf, answer, options);
}
const usual: ReadonlySet<Finding['verdict']> = new Set(['unmet', 'unproven', 'excepted']);

const toldOf = (finding: Finding, printOf: PrintOf, { ledger, catalog }: Answer, { fileName, whereabouts }: ReportOptions): Told => {
  const check = lookUp(catalog).check(finding.check);
  const subject = subjectOf(ledger, finding);
  const accepted = finding.excepted ? `; ${acceptedWords(finding.excepted)}` : '';
  return {
    finding,
    check,
    subject,
    print: printOf(finding, subject),
    holders: holdersOfCheck(check, catalog),
    whereabouts: whereabouts?.(subject) ?? {},
    place: placeWords({ ...finding.place, file: fileName(finding.place.file) }),
    because: `${finding.because}${accepted}`,
    owner: ownerEntry(ledger, finding.subject, check.duty),
  };
};

/** What you have to do, as the line says it. */
export const yourSide = ({ holders, check }: Pick<Told, 'holders' | 'check'>): string => {
  const yours = holders.sides.filter(({ party }) => party === 'you').map(({ words }) => words);
  return `${check.title}.${yours.length > 0 ? ` Your side: ${yours.join(' ')}` : ''} What to write or to run: demarc checks --check ${check.id}`;
};

/** A text that is no longer than a format allows, cut with an ellipsis between characters. */
export const upTo = (most: number, text: string): string => {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
};

/** `grave` is what a severity is called in the format; what is not unmet weighs as `others` says. */
export const weigh = <T>({ finding, check }: Told, grave: Readonly<Record<Severity, T>>, met: T): T =>
  finding.verdict === 'met' ? met : grave[finding.severity ?? check.severity];
