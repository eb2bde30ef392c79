import type { Edit } from '../../../model/index.ts';
import { withEdits } from '../../draft.ts';
import type { TreeFile } from '../source.ts';
import type { TreeNode } from '../tree.ts';
import { hasLoneReturn } from './lines.ts';
import { type Region, regionOf } from './region.ts';
import { type Style, styleOf } from './style.ts';
import type { Rules } from './walk.ts';

/** A file that is edited in parts. */
export interface EditedFile {
  readonly file: string;
  readonly read: TreeFile;
  readonly style: Style;
  /** The part that a value takes up, to an offset that may be given; the same however often it is asked for; nothing when it cannot be edited by itself. */
  readonly region: (value: TreeNode, end?: number) => Region | undefined;
  /** The edits of all parts; nothing when with them the file would have faults that it did not have. */
  readonly edits: () => readonly Edit[] | undefined;
}

/** `again` reads the text as the format does. */
export const editedFile = (
  file: string,
  read: TreeFile,
  json: boolean,
  rules: Omit<Rules, 'aliases' | 'isList'>,
  again: (text: string) => TreeFile,
): EditedFile => {
  const { text } = read.source;
  const regions = new Map<number, Region | undefined>();
  const style = styleOf(text, read.documents, json);
  const all: Omit<Rules, 'isList'> = { ...rules, aliases: aliasesIn(text, json) };
  const hasReturns = hasLoneReturn(text);
  return {
    ...{ file, read, style },
    region: (value, end) => {
      if (hasReturns) return undefined;
      if (!regions.has(value.start)) regions.set(value.start, regionOf(text, value, style, all, end));
      return regions.get(value.start);
    },
    edits: () => {
      const edits = [...regions.values()].flatMap(region => (region ? editsOf(file, region) : [])).sort((a, b) => a.start - b.start);
      if (edits.length === 0) return edits;
      return again(withEdits(text, edits)).problems.length > read.problems.length ? undefined : edits;
    },
  };
};

const editsOf = (file: string, { start, draft }: Region): readonly Edit[] =>
  draft.edits(file).map(edit => ({ ...edit, start: edit.start + start, end: edit.end + start }));

const aliasesIn = (text: string, json: boolean): ReadonlySet<string> =>
  new Set(json ? [] : [...text.matchAll(/(?<=^|[\s[{,])\*([^\s,[\]{}]+)/gm)].map(([, name = '']) => name));
