import { existsSync } from 'node:fs';
import { compare } from '../../engine/compare/compare.ts';
import { isLedgerJson } from '../../engine/compare/kept-ledger.ts';
import { type Catalog, type Severity, severities } from '../../model/index.ts';
import { diffJson } from '../../reports/diff/json.ts';
import { diffMarkdown } from '../../reports/diff/markdown.ts';
import { diffTerminal } from '../../reports/diff/terminal.ts';
import type { Compared } from '../../reports/diff/words.ts';
import { lookUp } from '../../reports/look-up.ts';
import { write } from '../output.ts';
import { screenOf } from '../screen.ts';
import { jsonIn, type StateFlags, statesOf } from '../states.ts';
import { oneOf } from '../suggest.ts';
import { UsageError } from '../usage-error.ts';
import { assessedPages } from './pages.ts';

export interface DiffFlags extends StateFlags {
  readonly format: string;
  readonly failOn: string;
}
const formats = ['terminal', 'markdown', 'json', 'html'];
const grounds = ['never', 'moved', 'new-gap', ...severities];

/** `demarc diff`: exit code 1 when what `--fail-on` names is there. */
export const diffCommand = async (base: string, head: string | undefined, flags: DiffFlags): Promise<number> => {
  const format = oneOf('format', flags.format, formats, `Formats: ${formats.join(', ')}.`);
  const failsOn = oneOf('ground', flags.failOn, grounds, `--fail-on takes ${grounds.join(', ')}.`);
  if (format === 'html') return pagesOfDiff(base, head, flags, failsOn);
  const [before, after] = await statesOf(base, head, flags);
  const compared: Compared = { before: before.state, after: after.state, comparison: compare(before.state, after.state), names: [before.name, after.name] };
  write(reportOf(compared, format), flags.output);
  return fails(compared, failsOn) ? 1 : 0;
};

/** The pages of the later state, beside the earlier one. */
const pagesOfDiff = async (base: string, head: string | undefined, flags: DiffFlags, ground: string): Promise<number> => {
  if (flags.output === undefined && process.stdout.isTTY)
    throw new UsageError('a page is nothing to read in a terminal', 'Say where it goes: --output diff.html');
  if (head !== undefined && (!existsSync(head) || jsonIn(head, isLedgerJson) !== undefined))
    throw new UsageError(
      `the pages show the files of the later state, and ${head} has none here`,
      'Name a folder, leave it out for the working directory, or use -f markdown.',
    );
  const paths = head !== undefined ? [head] : flags.path.length > 0 ? flags.path : ['.'];
  const { assessed, compared, pieces } = await assessedPages(paths, flags, { compare: base });
  write(pieces, flags.output);
  return failsFor({ moves: compared?.moves.length ?? 0, opened: compared?.opened ?? [] }, ground, assessed.catalog) ? 1 : 0;
};

const reportOf = (compared: Compared, format: string): Iterable<string> => {
  if (format === 'json') return [diffJson(compared)];
  return format === 'markdown' ? diffMarkdown(compared) : diffTerminal(compared, screenOf(process.stdout, process.env, process.platform));
};

const fails = ({ comparison: { moves, opened }, after }: Compared, ground: string): boolean => {
  const graded = opened.map(({ check, after: told }) => ({ check, ...(told?.severity && { severity: told.severity }) }));
  return failsFor({ moves: moves.length, opened: graded }, ground, after.catalog);
};
interface Counted {
  readonly moves: number;
  readonly opened: readonly { readonly check: string; readonly severity?: Severity }[];
}
const failsFor = ({ moves, opened }: Counted, ground: string, catalog: Catalog): boolean => {
  if (ground === 'never') return false;
  if (ground === 'moved') return moves > 0;
  if (ground === 'new-gap') return opened.length > 0;
  const lowest = severities.indexOf(ground as Severity);
  return opened.some(({ check, severity }) => severities.indexOf(severity ?? lookUp(catalog).check(check).severity) >= lowest);
};
