import type { Charter } from '../../charter/charter.ts';
import { gapsOf } from '../../charter/gaps.ts';
import { idleRules } from '../../charter/idle.ts';
import type { Assessed } from '../../engine/assess.ts';
import { type Gap, gapClasses, severities } from '../../model/index.ts';
import { type GapGroup, gapGroups, gapJson, gapLines } from '../../reports/gaps.ts';
import { answeringFor, controlsFor, regulationsNamed } from '../controls.ts';
import { threshold } from '../fail-on.ts';
import { dayOfToday, type EstateFlags, openGoverned } from '../open-estate.ts';
import { write } from '../output.ts';
import { screenOf } from '../screen.ts';
import { oneOf } from '../suggest.ts';
import { rememberedTreePath } from '../tree-path.ts';
import { UsageError } from '../usage-error.ts';
import { version } from '../version.ts';

export interface GapFlags extends EstateFlags {
  readonly by: string;
  readonly class: readonly string[];
  readonly team: readonly string[];
  readonly regulation: readonly string[];
  readonly format: string;
  readonly failOn: string;
  readonly all: boolean;
}

/** `demarc gaps`: the exit code says whether a gap is as grave as `--fail-on`. */
export const gapsCommand = async (paths: readonly string[], flags: GapFlags): Promise<number> => {
  const by = oneOf('group', flags.by, gapGroups, `Groups: ${gapGroups.join(', ')}.`) as GapGroup;
  const format = oneOf('format', flags.format, ['terminal', 'json'], 'Formats: terminal, json.');
  const classes = flags.class.map(name => oneOf('class of gap', name, gapClasses, `Classes: ${gapClasses.join(', ')}.`));
  const failsAt = threshold(flags.failOn);
  const { estate, found } = await openGoverned(paths.length > 0 ? paths : ['.'], flags);
  if (!found) throw new UsageError('there is no charter, so nobody has said who should do what', 'demarc init writes a first demarc.yaml from the estate.');
  const today = dayOfToday();
  for (const { file, line, column, message } of [...found.problems, ...idleRules(estate, found.charter, today)])
    process.stderr.write(`demarc: ${file}:${line}${column === undefined ? '' : `:${column}`}: ${message}\n`);
  const teams = flags.team.map(name => oneOf('team', name, teamsIn(estate, found.charter), 'demarc gaps --by team shows them.'));
  const regulations = regulationsNamed(flags.regulation, found.charter);
  const isWanted = (gap: Gap): boolean =>
    (classes.length === 0 || classes.includes(gap.class)) &&
    (teams.length === 0 || teams.includes(gap.owner ?? gap.suggested ?? '')) &&
    (regulations.length === 0 || regulations.some(name => gap.regulations?.includes(name)));
  const known = { controlOf: await controlsFor(found.charter.checklists), answering: await answeringFor(found.charter) };
  const gaps = gapsOf(estate, found.charter, today, known).filter(isWanted);
  const screen = screenOf(flags.output === undefined ? process.stdout : {}, process.env, process.platform);
  const most = flags.all ? Number.POSITIVE_INFINITY : 5;
  write(format === 'json' ? gapJson(gaps, version, rememberedTreePath()) : gapLines(gaps, { by, screen, most }), flags.output);
  return failsAt !== 'never' && gaps.some(gap => severities.indexOf(gap.severity) >= severities.indexOf(failsAt)) ? 1 : 0;
};

/** Those of the charter, and those that only CODEOWNERS or Backstage name. */
const teamsIn = ({ ledger }: Assessed, { teams }: Charter): readonly string[] => {
  const owners = (ledger.ownership ?? []).flatMap(({ all, duties }) => [all, ...Object.values(duties)].map(({ team }) => team));
  return [...new Set([...teams.map(({ id }) => id), ...owners])].filter(team => team !== '');
};
