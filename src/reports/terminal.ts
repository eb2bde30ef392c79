import type { Assessed } from '../engine/assess.ts';
import type { Verdict } from '../model/index.ts';
import { type Group, grouped } from './group.ts';
import { type Report, type ReportOptions, wanted } from './report.ts';
import { columnsOf } from './tally.ts';
import { findingLines, type Limits, unlimited } from './terminal/findings.ts';
import { headline } from './terminal/headline.ts';
import { matrix } from './terminal/matrix.ts';
import { nextSteps } from './terminal/next-steps.ts';
import { reliedOn } from './terminal/relied-on.ts';
import { gaps, metByDefault, notRead, unseen } from './terminal/remarks.ts';
import { glyphsOf, inkOf, type Screen } from './terminal/screen.ts';
import { steppedLine } from './terminal/stepped-line.ts';
import { restsOnDefault } from './words.ts';

const limits: Limits = { groups: 12, places: 4 };

/** The whole picture for a person: matrix, line, findings, what is relied on, what is missing, what to do next. */
export const terminal: Report = function* (assessed, options) {
  const { screen } = options;
  if (options.quiet) return yield* printed(findingsOnly(assessed, options));
  const { ledger, catalog } = assessed;
  const columns = columnsOf(ledger);
  yield* printed(headline(assessed, columns, screen));
  yield* section('Who holds what', matrix(columns, catalog, screen), screen);
  yield* section('The line', steppedLine(columns, catalog, screen), screen);
  yield* findingSections(assessed, options);
  yield* section('Nobody holds', gaps(columns, ledger, catalog, screen), screen);
  yield* section('Yours, and no check sees it', unseen(columns, screen), screen);
  yield* section("Relied on: the provider's duties, assumed and not proved here", reliedOn(columns, ledger, catalog, screen), screen);
  yield* section('Not read', notRead(assessed, screen, 5), screen);
  yield* section('Next', nextSteps(assessed, screen), screen);
};

const titles = { unmet: 'Unmet', unproven: 'Unproven', met: 'Met', excepted: 'Accepted in the source' } as const;
function* findingSections({ ledger, catalog }: Assessed, options: ReportOptions): Iterable<string> {
  const { screen, verdicts } = options;
  const usual: readonly Verdict[] = ['unmet', 'unproven', 'excepted'];
  for (const verdict of ['unmet', 'unproven', 'excepted', 'met'] as const) {
    const groups = grouped(
      ledger.findings.filter(finding => finding.verdict === verdict),
      catalog,
    );
    if (verdicts ? verdicts.has(verdict) : usual.includes(verdict)) yield* section(titles[verdict], findingLines(groups, ledger, screen, limits), screen);
    else if (verdict === 'met' && !verdicts) yield* section('Met by default: nobody wrote it', metByDefault(restingOnDefault(groups), screen, 6), screen);
  }
}
const restingOnDefault = (groups: readonly Group[]): readonly Group[] =>
  groups.flatMap(group => {
    const reasons = group.reasons.filter(reason => restsOnDefault(reason.because));
    const count = reasons.flatMap(reason => reason.causes).reduce((sum, cause) => sum + cause.findings.length, 0);
    return reasons.length === 0 ? [] : [{ ...group, reasons, count }];
  });

const findingsOnly = ({ ledger, catalog }: Assessed, options: ReportOptions): readonly string[] =>
  findingLines(grouped(wanted(ledger.findings, options), catalog), ledger, options.screen, unlimited);

function* section(title: string, lines: readonly string[], screen: Screen): Iterable<string> {
  if (lines.length === 0) return;
  const { rule } = glyphsOf(screen);
  yield `\n${inkOf(screen).bold(title)} ${inkOf(screen).dim(rule.repeat(Math.max(3, screen.width - title.length - 1)))}\n`;
  yield* printed(lines);
}
function* printed(lines: readonly string[]): Iterable<string> {
  for (const line of lines) yield `${line}\n`;
}
