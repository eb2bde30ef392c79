import type { Bytes, Tree } from '../model/index.ts';

/** How much of a large file tells what it is. */
const beginning = 64 * 1024;

/** A file in pieces; a tree that has only texts gives the text as bytes. */
export const piecesOf = (tree: Tree, file: string): Bytes | { readonly problem: string } => {
  if (tree.bytes) return tree.bytes(file);
  const answer = tree.read(file);
  return 'problem' in answer ? answer : bytesOf(answer.text);
};

export const bytesOf = (text: string): Bytes => {
  const bytes = new TextEncoder().encode(text);
  return { size: bytes.length, read: (start, length) => bytes.subarray(start, start + length) };
};

/** The beginning of a file as text; the last character may be cut. */
export const beginningOf = (tree: Tree, file: string): { readonly text: string } | { readonly problem: string } => {
  const pieces = piecesOf(tree, file);
  return 'size' in pieces ? { text: new TextDecoder().decode(pieces.read(0, beginning)) } : pieces;
};
