import type { Node, Problem, Tree } from '../../model/index.ts';
import { normalPath } from '../cloudformation/path.ts';
import type { Read, ReadOptions } from '../reader.ts';
import { rootsAmong } from '../roots.ts';
import { type ArmReading, readArmTemplate } from './index.ts';
import { entryOf, value } from './node.ts';
import { parametersBeside } from './parameters-file.ts';
import { readTemplate } from './template/json.ts';

export const read: Read = (files, tree, options) => {
  const all = files.map(file => ({ path: normalPath(file), ...readFile(file, tree, options) }));
  const tops = rootsAmong(all);
  return { declarations: tops.flatMap(({ declarations }) => declarations), problems: tops.flatMap(({ problems }) => problems), files: files.length };
};

const readFile = (file: string, tree: Tree, options: ReadOptions): ArmReading => {
  const problems: Problem[] = [];
  const add = (problem: Problem): void => void problems.push(problem);
  const root = readTemplate(file, tree, add);
  if (!root) return { declarations: [], problems, leadsTo: [] };
  const parameters = { ...parametersBeside(file, tree, add), ...typedIn(root, options.parameters ?? {}) };
  const { maxInstances } = options;
  const reading = readArmTemplate({ file, root }, { tree, parameters, ...(maxInstances !== undefined && { maxInstances }) });
  return { ...reading, problems: [...problems, ...reading.problems] };
};

/** Values of the command line stand where the template declares their parameters. */
const typedIn = (root: Node, parameters: Readonly<Record<string, string>>): Readonly<Record<string, Node>> =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, written]) => [name.toLowerCase(), value(written, (entryOf(entryOf(root, 'parameters'), name) ?? root).at)]),
  );
