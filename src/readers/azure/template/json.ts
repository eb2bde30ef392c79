import type { Node, Problem, Tree } from '../../../model/index.ts';
import { placeOf, readJson, type Source, type TreeNode } from '../../text-tree/index.ts';
import { list, map, value } from '../node.ts';

/** A tree of a JSON file as nodes. What is an entry of a map begins at its key. */
const nodeOfTree = (tree: TreeNode, source: Source, start = tree.start): Node => {
  const at = placeOf(source, { start, end: tree.end });
  if (tree.is === 'scalar') return value(tree.value, at);
  if (tree.is === 'list')
    return list(
      tree.items.map(item => nodeOfTree(item, source)),
      at,
    );
  return map(
    tree.entries.map(entry => [entry.key, nodeOfTree(entry.value, source, entry.keyStart)] as const),
    at,
  );
};

/** The object that a JSON file holds, with the comments that Azure allows in it. */
export const readTemplate = (path: string, tree: Tree, problem: (problem: Problem) => void): Node | undefined => {
  const answer = tree.read(path);
  if ('problem' in answer) return undefined;
  const read = readJson(answer.text, path, { comments: true });
  for (const one of read.problems) problem(one);
  const [root] = read.documents;
  return root?.is === 'map' ? nodeOfTree(root, read.source) : undefined;
};
