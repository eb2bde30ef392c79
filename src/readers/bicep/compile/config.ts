import type { Tree } from '../../../model/index.ts';
import { readJson, type TreeNode, textOf, valueIn } from '../../text-tree/index.ts';
import { normal } from './path.ts';

/** What `bicepconfig.json` says of names: a path to a value in it, for a file of a folder. */
export type Config = (file: string, ...path: readonly string[]) => string | undefined;

/** The nearest `bicepconfig.json` above a file holds. */
export const configOf = (tree: Tree): Config => {
  const known = new Map<string, TreeNode | undefined>();
  const read = (folder: string): TreeNode | undefined => {
    const answer = tree.read(`${folder}bicepconfig.json`);
    return 'text' in answer ? readJson(answer.text, `${folder}bicepconfig.json`, { comments: true }).documents[0] : undefined;
  };
  const nearest = (folder: string): TreeNode | undefined => {
    if (!known.has(folder)) known.set(folder, read(folder) ?? (folder === '' || folder === '/' ? undefined : nearest(above(folder))));
    return known.get(folder);
  };
  return (file, ...path) => {
    const found = path.reduce<TreeNode | undefined>((node, key) => valueIn(node, key), nearest(above(normal(file))));
    return textOf(found);
  };
};

/** The folder of a file or of a folder, with a slash at its end. */
const above = (path: string): string => path.slice(0, path.lastIndexOf('/', path.length - 2) + 1);
