import type { Place } from '../../model/index.ts';
import { type Source, type TreeFile, type TreeNode, textOf } from '../text-tree/index.ts';
import { readTemplate } from './template.ts';

/** A template that stands as a text in another file. In a block of YAML its lines are those of the file; else all of it is where the text begins. */
export const inlineTemplate = (text: string, at: Place, block = false): TreeFile => {
  const read = readTemplate(text, at.file);
  const first = block ? at.line : at.line - 1;
  const before = Array<number>(first).fill(0);
  const source: Source = { ...read.source, lines: block ? [...before, ...read.source.lines] : [...before, 0] };
  const problems = read.problems.map(problem => ({ ...problem, line: block ? first + problem.line : at.line }));
  return { ...read, source, problems };
};

/** Whether a text is written as it stands below its key (`TemplateBody: |`). */
export const isBlock = (written: TreeNode, source: Source): boolean => textOf(written) !== undefined && source.text[written.start] === '|';
