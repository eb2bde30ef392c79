import { type Comparison, compare } from '../../engine/compare/compare.ts';
import { type Severity, severities } from '../../model/index.ts';
import { diffJson } from '../../reports/diff/json.ts';
import { diffMarkdown } from '../../reports/diff/markdown.ts';
import { diffTerminal } from '../../reports/diff/terminal.ts';
import type { Compared } from '../../reports/diff/words.ts';
import { lookUp } from '../../reports/look-up.ts';
import { write } from '../output.ts';
import { screenOf } from '../screen.ts';
import { type StateFlags, statesOf } from '../states.ts';
import { oneOf } from '../suggest.ts';

export interface DiffFlags extends StateFlags {
  readonly format: string;
  readonly failOn: string;
}
const formats = ['terminal', 'markdown', 'json'];
const grounds = ['never', 'moved', 'new-gap', ...severities];

/** `demarc diff`: exit code 1 when what `--fail-on` names is there. */
export const diffCommand = async (base: string, head: string | undefined, flags: DiffFlags): Promise<number> => {
  const format = oneOf('format', flags.format, formats, `Formats: ${formats.join(', ')}.`);
  const failsOn = oneOf('ground', flags.failOn, grounds, `--fail-on takes ${grounds.join(', ')}.`);
  const [before, after] = await statesOf(base, head, flags);
  const compared: Compared = { before: before.state, after: after.state, comparison: compare(before.state, after.state), names: [before.name, after.name] };
  write(reportOf(compared, format), flags.output);
  return fails(compared, failsOn) ? 1 : 0;
};

const reportOf = (compared: Compared, format: string): Iterable<string> => {
  if (format === 'json') return [diffJson(compared)];
  return format === 'markdown' ? diffMarkdown(compared) : diffTerminal(compared, screenOf(process.stdout, process.env, process.platform));
};

const fails = ({ comparison, after }: Compared, ground: string): boolean => {
  if (ground === 'never') return false;
  if (ground === 'moved') return movesToYou(comparison);
  if (ground === 'new-gap') return comparison.opened.length > 0;
  const lowest = severities.indexOf(ground as Severity);
  return comparison.opened.some(({ check }) => severities.indexOf(lookUp(after.catalog).check(check).severity) >= lowest);
};
const movesToYou = ({ moves }: Comparison): boolean => moves.length > 0;
