import { placeOf, readJson, type Source, type TreeNode } from '../text-tree/index.ts';
import type { Given, Run } from './scope.ts';
import { numberOf } from './types.ts';
import { bool, failed, nothing, number, object, text, tuple, type Value } from './value.ts';

/** A value as JSON writes it, with the place of every part. */
const jsonValue = (node: TreeNode, source: Source): Value => {
  const at = { file: source.file, line: placeOf(source, node).line };
  if (node.is === 'list') return { ...tuple(node.items.map(item => jsonValue(item, source))), at };
  if (node.is === 'map') return { ...object(new Map(node.entries.map(entry => [entry.key, jsonValue(entry.value, source)]))), at };
  const { value } = node;
  if (value === null) return { ...nothing, at };
  if (typeof value !== 'number') return { ...(typeof value === 'string' ? text(value) : bool(value)), at };
  const exact = numberOf(node.text);
  return { ...(failed(exact) ? number(value) : exact), at };
};

/** The values in a `.tfvars.json` file. */
export const jsonValues = (run: Run, path: string, written: string): ReadonlyMap<string, Given> => {
  const { source, documents, problems } = readJson(written, path);
  for (const problem of problems) run.problems.add(problem, problem.message);
  const [root] = documents;
  if (root?.is === 'map') return new Map(root.entries.map(entry => [entry.key, { value: jsonValue(entry.value, source) }]));
  run.problems.add({ file: path, line: 1 }, 'A file of values is one JSON object.');
  return new Map();
};
