import { existsSync } from 'node:fs';
import type { Assessed } from '../../engine/assess.ts';
import { type Comparison, compare } from '../../engine/compare/compare.ts';
import { type Severity, severities } from '../../model/index.ts';
import { diffJson } from '../../reports/diff/json.ts';
import { diffMarkdown } from '../../reports/diff/markdown.ts';
import { diffTerminal } from '../../reports/diff/terminal.ts';
import type { Compared } from '../../reports/diff/words.ts';
import { lookUp } from '../../reports/look-up.ts';
import { revision } from '../git-tree.ts';
import { type EstateFlags, openEstate, openTree } from '../open-estate.ts';
import { write } from '../output.ts';
import { screenOf } from '../screen.ts';
import { oneOf } from '../suggest.ts';

export interface DiffFlags extends EstateFlags {
  readonly format: string;
  readonly failOn: string;
  readonly path: readonly string[];
}
const formats = ['terminal', 'markdown', 'json'];
const grounds = ['never', 'moved', 'new-gap', ...severities];

/** `demarc diff`: exit code 1 when what `--fail-on` names is there. */
export const diffCommand = async (base: string, head: string | undefined, flags: DiffFlags): Promise<number> => {
  const format = oneOf('format', flags.format, formats, `Formats: ${formats.join(', ')}.`);
  const failsOn = oneOf('ground', flags.failOn, grounds, `--fail-on takes ${grounds.join(', ')}.`);
  const before = await sideOf(base, flags);
  const after = await sideOf(head, flags);
  const compared: Compared = {
    before: before.assessed,
    after: after.assessed,
    comparison: compare(before.assessed, after.assessed),
    names: [before.name, after.name],
  };
  write(reportOf(compared, format), flags.output);
  return fails(compared, failsOn) ? 1 : 0;
};

const reportOf = (compared: Compared, format: string): Iterable<string> => {
  if (format === 'json') return [diffJson(compared)];
  return format === 'markdown' ? diffMarkdown(compared) : diffTerminal(compared, screenOf(process.stdout, process.env, process.platform));
};

/** A folder or file where there is one of that name, else a revision; what is left out is the working directory as it is. */
const sideOf = async (name: string | undefined, flags: DiffFlags): Promise<{ readonly name: string; readonly assessed: Assessed }> => {
  const paths = flags.path.length > 0 ? flags.path : ['.'];
  if (name === undefined) return { name: 'the working directory', assessed: await openEstate(paths, flags, false) };
  if (existsSync(name)) return { name, assessed: await openEstate([name], flags, false) };
  const { tree, files, commit } = revision(name);
  return { name: name === commit ? name : `${name} (${commit})`, assessed: await openTree(files(paths), tree, flags) };
};

const fails = ({ comparison, after }: Compared, ground: string): boolean => {
  if (ground === 'never') return false;
  if (ground === 'moved') return movesToYou(comparison);
  if (ground === 'new-gap') return comparison.opened.length > 0;
  const lowest = severities.indexOf(ground as Severity);
  return comparison.opened.some(({ check }) => severities.indexOf(lookUp(after.catalog).check(check).severity) >= lowest);
};
const movesToYou = ({ moves }: Comparison): boolean => moves.length > 0;
