import type { Node, Problem, Tree } from '../../../model/index.ts';
import { list, map, value } from '../../node.ts';
import { placeOf, readJson, type Source, type TreeNode } from '../../text-tree/index.ts';

/** The template of a JSON file, with its places. */
export const fromJson = (tree: Tree, file: string, problem: (problem: Problem) => void): Node | undefined => {
  const read = tree.read(file);
  if ('problem' in read) return undefined;
  const { documents, problems, source } = readJson(read.text, file, { comments: true });
  for (const one of problems) problem(one);
  const [root] = documents;
  return root && nodeOf(root, source);
};

const nodeOf = (node: TreeNode, source: Source): Node => {
  const at = placeOf(source, node);
  if (node.is === 'scalar') return value(node.value, at);
  if (node.is === 'list') {
    return list(
      node.items.map(item => nodeOf(item, source)),
      at,
    );
  }
  return map(
    node.entries.map(({ key, value: of }) => [key, nodeOf(of, source)] as const),
    at,
  );
};
