import { unsaid } from '../query/vocabulary.ts';

/** Rows below a heading. */
export interface Group {
  readonly name: string;
  readonly rows: readonly number[] | Uint32Array;
}
/** A line of the list: the heading of a group, or one of its rows. */
export type Line = { readonly group: Group; readonly isOpen: boolean } | { readonly row: number; readonly group: string };

/** Rows by what they are called, those with the weightiest row first, then the largest. One row may stand below several names. */
export const groupedBy = (
  rows: readonly number[] | Uint32Array,
  namesOf: (row: number) => string | readonly string[],
  weightOf: (row: number) => number,
): readonly Group[] => {
  const all = new Map<string, { readonly name: string; readonly rows: number[]; weight: number }>();
  const put = (name: string, row: number): void => {
    const group = all.get(name) ?? { name, rows: [], weight: 0 };
    all.set(name, group);
    group.rows.push(row);
    group.weight = Math.max(group.weight, weightOf(row));
  };
  for (const row of rows) {
    const names = namesOf(row);
    if (typeof names === 'string') put(names === '' ? unsaid : names, row);
    else for (const name of names.length === 0 ? [unsaid] : names) put(name, row);
  }
  return [...all.values()].sort((a, b) => b.weight - a.weight || b.rows.length - a.rows.length || (a.name < b.name ? -1 : 1));
};

/** The lines of a list: every heading, and the rows below those that are open. */
export const linesOf = (groups: readonly Group[], isOpen: (name: string) => boolean): readonly Line[] =>
  groups.flatMap((group): readonly Line[] => {
    const open = isOpen(group.name);
    const head: Line = { group, isOpen: open };
    return open ? [head, ...Array.from(group.rows, row => ({ row, group: group.name }))] : [head];
  });
