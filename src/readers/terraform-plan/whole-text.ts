import type { Tree } from '../../model/index.ts';
import { piecesOf } from '../pieces.ts';

/** The longest text that can be held at once. */
const longest = 500_000_000;

/** The text of a file that may be too large to be read in one go. */
export const wholeText = (tree: Tree, file: string): { readonly text: string } | { readonly problem: string } => {
  if (!tree.bytes) return tree.read(file);
  const pieces = piecesOf(tree, file);
  if (!('size' in pieces)) return pieces;
  if (pieces.size > longest)
    return {
      problem: `the file has ${Math.round(pieces.size / 1e6)} MB, and plans and states over ${longest / 1e6} MB are not read: plan a part of the estate with -target, or split its root module`,
    };
  return { text: new TextDecoder().decode(pieces.read(0, pieces.size)) };
};
