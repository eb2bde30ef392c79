import type { Edit, Tree } from '../../model/index.ts';
import { withEdits } from '../../readers/draft.ts';

/** Edits by the file they are of. */
export const byFile = (edits: readonly Edit[]): ReadonlyMap<string, readonly Edit[]> => {
  const files = new Map<string, Edit[]>();
  for (const edit of edits) files.set(edit.file, [...(files.get(edit.file) ?? []), edit]);
  return files;
};

/** A tree in which some files are already edited. */
export const edited = (tree: Tree, edits: readonly Edit[]): Tree => {
  const texts = new Map<string, string>();
  for (const [file, own] of byFile(edits)) {
    const content = tree.read(file);
    if ('text' in content) texts.set(file, withEdits(content.text, own));
  }
  const { bytes } = tree;
  return {
    list: tree.list,
    read: file => {
      const text = texts.get(file);
      return text === undefined ? tree.read(file) : { text };
    },
    ...(bytes && { bytes: file => (texts.has(file) ? inBytes(texts.get(file) ?? '') : bytes(file)) }),
  };
};
const inBytes = (text: string): ReturnType<NonNullable<Tree['bytes']>> => {
  const all = new TextEncoder().encode(text);
  return { size: all.length, read: (start, length) => all.subarray(start, start + length) };
};
