import type { Edit } from '../../model/index.ts';
import { type Hunk, hunksOf } from './hunks.ts';

/** A file with its edits, as it was read. */
export interface EditedFile {
  readonly file: string;
  readonly text: string;
  readonly edits: readonly Edit[];
}

/** A patch that `git apply` and `patch -p1` take. What is said of a file stands before it, where they pass over it. */
export const patchOf = (files: readonly EditedFile[], remarks: (hunk: Hunk) => readonly string[]): string =>
  files
    .map(({ file, text, edits }) => {
      const hunks = hunksOf(text, edits);
      const said = hunks.flatMap(hunk => remarks(hunk).map(line => `# ${line}`));
      const heads = [`diff --git ${quoted(`a/${file}`)} ${quoted(`b/${file}`)}`, `--- ${quoted(`a/${file}`)}`, `+++ ${quoted(`b/${file}`)}`];
      return [...new Set(said), ...heads, ...hunks.flatMap(hunk => [headOf(hunk), ...hunk.lines])].map(line => `${line}\n`).join('');
    })
    .join('');

export const headOf = ({ oldStart, oldCount, newStart, newCount }: Hunk): string => `@@ -${oldStart},${oldCount} +${newStart},${newCount} @@`;
/** As git writes names that have more than plain letters. */
const quoted = (path: string): string => {
  if (/^[\x20-\x7e]*$/.test(path) && !/["\\]/.test(path)) return path;
  const bytes = [...new TextEncoder().encode(path)];
  return `"${bytes.map(byte => (byte > 31 && byte < 127 && byte !== 34 && byte !== 92 ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, '0')}`)).join('')}"`;
};
