import { reviewsOf } from '../../charter/reviews.ts';
import { dueState } from '../../engine/checklist/due.ts';
import { reviewJson, reviewLines } from '../../reports/reviews.ts';
import { charterFor } from '../charter.ts';
import { disk } from '../disk.ts';
import { dayOfToday } from '../open-estate.ts';
import { write } from '../output.ts';
import { screenOf } from '../screen.ts';
import { oneOf } from '../suggest.ts';
import { rememberedTreePath } from '../tree-path.ts';
import { UsageError } from '../usage-error.ts';
import { version } from '../version.ts';
import { walk } from '../walk.ts';

export interface ReviewFlags {
  readonly format: string;
  readonly failOn: string;
  readonly within: string;
  readonly team: readonly string[];
  readonly all: boolean;
  readonly output?: string;
}

/** `demarc review`: exit code 1 when something is overdue, or due, and `--fail-on` says so. */
export const reviewCommand = async (paths: readonly string[], flags: ReviewFlags): Promise<number> => {
  const format = oneOf('format', flags.format, ['terminal', 'json'], 'Formats: terminal, json.');
  const failsOn = oneOf('ground', flags.failOn, ['never', 'overdue', 'due'], '--fail-on takes never, overdue, due.');
  const within = Number(flags.within);
  if (!Number.isInteger(within) || within < 0) throw new UsageError(`--within takes a number of days, not "${flags.within}"`);
  const today = dayOfToday();
  const files = walk(paths.length > 0 ? paths : ['.'], () => undefined);
  const found = await charterFor(files, disk, today);
  if (!found)
    throw new UsageError('there is no charter, so nobody has said what is looked at again', 'demarc init writes a first demarc.yaml from the estate.');
  for (const { file, line, column, message } of found.problems)
    process.stderr.write(`demarc: ${file}:${line}${column === undefined ? '' : `:${column}`}: ${message}\n`);
  const all = reviewsOf(found.charter, today).filter(({ team }) => flags.team.length === 0 || flags.team.includes(team ?? ''));
  const screen = screenOf(flags.output === undefined ? process.stdout : {}, process.env, process.platform);
  write(
    format === 'json' ? [reviewJson(all, within, version, rememberedTreePath())] : reviewLines(all, within, flags.all ? Number.POSITIVE_INFINITY : 10, screen),
    flags.output,
  );
  const fails = (state: string): boolean => all.some(one => dueState(one, within) === state);
  return failsOn !== 'never' && (fails('overdue') || (failsOn === 'due' && fails('due'))) ? 1 : 0;
};
