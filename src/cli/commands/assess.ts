import { wholeCatalog } from '../../catalog/load.ts';
import type { Answer, KeepMet } from '../../engine/assess.ts';
import { joinServices, type Verdict, verdicts } from '../../model/index.ts';
import { asff } from '../../reports/asff.ts';
import { backstage } from '../../reports/backstage.ts';
import { json } from '../../reports/json.ts';
import { junit } from '../../reports/junit.ts';
import { markdown } from '../../reports/markdown.ts';
import { ndjson } from '../../reports/ndjson.ts';
import { ocsf } from '../../reports/ocsf.ts';
import type { Report, ReportOptions } from '../../reports/report.ts';
import { csv, rowCount, rows } from '../../reports/rows.ts';
import { sarif } from '../../reports/sarif.ts';
import { select } from '../../reports/select.ts';
import { terminal } from '../../reports/terminal.ts';
import { keepBaseline, type SinceBaseline, sinceBaseline } from '../baseline.ts';
import { fails, threshold } from '../fail-on.ts';
import { withImported } from '../imported.ts';
import { dayOfToday, type EstateFlags, openAnswer, openEstate } from '../open-estate.ts';
import { write } from '../output.ts';
import { screenOf } from '../screen.ts';
import { type SelectionFlags, selectionOf } from '../selection.ts';
import { oneOf } from '../suggest.ts';
import { rememberedTreePath } from '../tree-path.ts';
import { UsageError } from '../usage-error.ts';
import { version } from '../version.ts';
import { demandAwsWhereabouts, type WhereaboutsFlags, whereaboutsOf } from '../whereabouts.ts';

export interface AssessFlags extends EstateFlags, SelectionFlags, WhereaboutsFlags {
  readonly format: string;
  readonly failOn: string;
  readonly verdict: readonly string[];
  readonly facts: boolean;
  readonly cache?: string;
  /** Files with findings of other tools. */
  readonly import?: readonly string[];
  readonly framework?: string;
  /** Whose side an OSCAL document is about. */
  readonly provider?: string;
  /** How a responsibility matrix looks. */
  readonly shape?: string;
  readonly quiet: boolean;
  /** An earlier state that pages are laid beside. */
  readonly compare?: string;
  /** A ledger or a baseline: what it knows does not count. */
  readonly baseline?: string;
  readonly writeBaseline?: string;
}

const reports: Readonly<Record<string, Report>> = { terminal, json, ndjson, rows, csv, sarif, markdown, junit, asff, ocsf, backstage };
/** Those that stand apart have a command file of their own. */
export const formats = [
  ...Object.keys(reports),
  'html',
  'oscal-ssp',
  'oscal-provider-ssp',
  'oscal-component',
  'oscal-assessment-results',
  'oscal-shared-responsibility',
  'crm',
];
const mostRows = 5_000_000;

/** `demarc assess`: the exit code says whether anything unmet is as grave as `--fail-on`. */
export const assessCommand = async (paths: readonly string[], flags: AssessFlags): Promise<number> => {
  const format = oneOf('format', flags.format, formats, `Formats: ${formats.join(', ')}.`);
  if (format === 'html' && namesBaseline(flags)) throw new UsageError('a page shows everything, known or not', 'Leave --baseline and --write-baseline out.');
  if (format === 'html') return (await import('./pages.ts')).pagesCommand(paths, flags);
  if (flags.compare !== undefined) throw new UsageError('--compare is for --format html', `For this: demarc diff ${flags.compare}`);
  const report = reports[format] ?? terminal;
  const failsAt = threshold(flags.failOn);
  const options = reportOptions(flags);
  if (flags.facts && flags.cache !== undefined) throw new UsageError('--cache keeps no facts', 'Leave --cache or --facts out.');
  const whole = namesAny(flags) ? await wholeCatalog() : undefined;
  const selection = selectionOf(flags, whole ?? nothing);
  const estate = await answerFor(paths.length > 0 ? paths : ['.'], flags, showsMet(report, flags));
  const assessed: Answer = { ...estate, ledger: select(estate.ledger, whole ?? estate.catalog, selection) };
  if ((report === rows || report === csv) && rowCount(assessed) > mostRows)
    throw new UsageError(
      `--format ${flags.format} would write ${rowCount(assessed).toLocaleString('en')} rows`,
      'Use --format ndjson, or narrow it with --service, --layer or --duty.',
    );
  const located = { ...options, now: nowOf(), whereabouts: whereaboutsOf(estate, flags) };
  if (report === asff) demandAwsWhereabouts(assessed, located);
  // Code scanning takes what is left out for done: it is told of all, and how each stands to the baseline.
  if (report === sarif && 'since' in estate)
    write(sarif({ ...assessed, ledger: select(estate.whole, whole ?? estate.catalog, selection) }, { ...located, since: estate.since }), flags.output);
  else write(report(assessed, located), flags.output);
  const keeps = flags.writeBaseline !== undefined && flags.baseline === undefined;
  return !keeps && fails(assessed, failsAt) ? 1 : 0;
};

/** The answer, with what other tools say beside it and without what was known before, where that is asked for. */
const answerFor = async (paths: readonly string[], flags: AssessFlags, keepMet: KeepMet): Promise<Answer | SinceBaseline> => {
  const { import: files = [], cache, baseline, writeBaseline } = flags;
  if (files.length === 0 && !namesBaseline(flags)) return openAnswer(paths, flags, keepMet);
  if (cache !== undefined) {
    const [option, what] = files.length > 0 ? ['--import', 'other tools say'] : ['--baseline', 'a baseline knows'];
    throw new UsageError(`--cache keeps nothing of what ${what}`, `Leave --cache or ${option} out.`);
  }
  const estate = await openEstate(paths, flags, keepMet);
  if (writeBaseline !== undefined) keepBaseline(estate, writeBaseline);
  const whole = files.length === 0 ? estate : withImported(estate, files, await wholeCatalog());
  return baseline === undefined ? whole : sinceBaseline(whole, baseline, paths);
};
const namesBaseline = ({ baseline, writeBaseline }: AssessFlags): boolean => baseline !== undefined || writeBaseline !== undefined;

/** Services and checks that the estate does not have can be named as well. */
const namesAny = ({ service, check }: AssessFlags): boolean => service.length + check.length > 0;
const nothing = joinServices([]);

/** The time, or the day that stands in for it. */
const nowOf = (): string => (process.env['DEMARC_TODAY'] === undefined ? new Date().toISOString() : `${dayOfToday()}T00:00:00.000Z`);

/** Only the whole picture for a person, and test cases, show what is met unless it is asked for; of a large estate the picture shows examples. */
const showsMet = (report: Report, { verdict, quiet }: AssessFlags): KeepMet =>
  verdict.some(name => name === 'met' || name === 'all') ||
  (report === junit && verdict.length === 0) ||
  (report === terminal && !quiet && { eachUpTo: 100_000 });

const reportOptions = (flags: AssessFlags): ReportOptions => ({
  version,
  ...(flags.verdict.length > 0 && { verdicts: wantedVerdicts(flags.verdict) }),
  facts: flags.facts,
  quiet: flags.quiet,
  screen: screenOf(flags.output === undefined ? process.stdout : {}, process.env, process.platform),
  fileName: rememberedTreePath(),
});

const wantedVerdicts = (given: readonly string[]): ReadonlySet<Verdict> =>
  new Set(given.includes('all') ? verdicts : given.map(name => oneOf('verdict', name, verdicts, `Verdicts: ${verdicts.join(', ')}, all.`) as Verdict));
