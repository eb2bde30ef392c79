import type { Answer } from '../engine/assess.ts';
import { grouped } from './group.ts';
import { type Report, type ReportOptions, wanted, withVerdicts } from './report.ts';
import { columnsOf } from './tally.ts';
import { elsewhereLines } from './terminal/elsewhere.ts';
import { findingLines, type Limits, unlimited } from './terminal/findings.ts';
import { hang } from './terminal/fit.ts';
import { guardLines } from './terminal/guards.ts';
import { headline } from './terminal/headline.ts';
import { matrix } from './terminal/matrix.ts';
import { metLines } from './terminal/met.ts';
import { nextSteps } from './terminal/next-steps.ts';
import { reliedOn } from './terminal/relied-on.ts';
import { gaps, notRead, unseen, unstudied } from './terminal/remarks.ts';
import { glyphsOf, inkOf, type Screen } from './terminal/screen.ts';
import { steppedLine } from './terminal/stepped-line.ts';
import { knownWords } from './words.ts';

/** Two screens for a small estate; who asks for a verdict gets more of it. */
const usual = { unmet: { groups: 8, places: 3 }, unproven: { groups: 5, places: 2 }, excepted: { groups: 5, places: 2 } } as const;
const asked: Limits = { groups: 40, places: 10 };

/** The whole picture for a person: matrix, line, findings, what is relied on, what is missing, what to do next. */
export const terminal: Report = function* (assessed, options) {
  const { screen } = options;
  if (options.quiet) return yield* printed(findingsOnly(assessed, options));
  const { ledger, catalog } = assessed;
  const columns = columnsOf(ledger);
  yield* printed(headline(assessed, columns, screen));
  if (assessed.known) yield* printed(hang('Known   ', `${knownWords(assessed.known)}.`, 8, screen));
  yield* section('Who holds what', matrix(columns, catalog, screen), screen);
  yield* section('The line', steppedLine(columns, catalog, screen), screen);
  yield* findingSections(assessed, options);
  yield* section('What other tools say', elsewhereLines(assessed, screen, 5), screen);
  yield* section('Nobody holds', gaps(columns, ledger, catalog, screen), screen);
  yield* section('Yours, and no check sees it', unseen(columns, catalog, screen), screen);
  yield* section('Not studied yet: nobody read whose these are', unstudied(columns, catalog, screen), screen);
  yield* section('Relied on: held by others, not proved here', reliedOn(columns, ledger, catalog, screen), screen);
  yield* section('Guards: what rules of the organisation keep where they hold', guardLines(assessed, screen), screen);
  yield* section('Not read', notRead(assessed, screen, 5), screen);
  yield* section('Next', nextSteps(assessed, screen), screen);
};

const titles = { unmet: 'Unmet', unproven: 'Unproven', met: 'Met', excepted: 'Accepted in the source' } as const;
function* findingSections({ ledger, catalog }: Answer, { screen, verdicts }: ReportOptions): Iterable<string> {
  for (const verdict of ['unmet', 'unproven', 'excepted', 'met'] as const) {
    const groups = grouped(withVerdicts(ledger.findings, new Set([verdict])), catalog);
    if (verdicts) yield* section(titles[verdict], verdicts.has(verdict) ? findingLines(groups, ledger, screen, asked) : [], screen);
    else if (verdict === 'met') yield* section(titles.met, metLines(groups, ledger, screen, 6), screen);
    else yield* section(titles[verdict], findingLines(groups, ledger, screen, usual[verdict]), screen);
  }
}
const findingsOnly = ({ ledger, catalog }: Answer, options: ReportOptions): Iterable<string> =>
  findingLines(grouped(wanted(ledger, options), catalog), ledger, options.screen, unlimited);

function* section(title: string, lines: Iterable<string>, screen: Screen): Iterable<string> {
  const { rule } = glyphsOf(screen);
  let head = `\n${inkOf(screen).bold(title)} ${inkOf(screen).dim(rule.repeat(Math.max(3, screen.width - title.length - 1)))}\n`;
  for (const line of printed(lines)) {
    yield `${head}${line}`;
    head = '';
  }
}
function* printed(lines: Iterable<string>): Iterable<string> {
  for (const line of lines) yield `${line}\n`;
}
