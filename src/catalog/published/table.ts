import type { DutyId, Party, PublishedArea } from '../../model/index.ts';

const letters: Readonly<Record<string, readonly Party[]>> = { C: ['customer'], P: ['provider'], S: ['provider', 'customer'] };

/**
 * Rows of a table whose columns hold one letter each: `C` customer, `P` the publisher, `S` both, `-` not told.
 * Throws on another letter, or where a row has more or fewer letters than there are columns.
 */
export const rowsOf =
  (...columns: readonly string[]) =>
  (area: string, cells: string, duties: readonly DutyId[], note?: string): PublishedArea => {
    if (cells.length !== columns.length) throw new Error(`${area}: ${cells.length} cells for ${columns.length} columns`);
    return { area, duties, who: Object.fromEntries(columns.flatMap((column, i) => cellOf(area, column, cells.charAt(i)))), ...(note && { note }) };
  };

const cellOf = (area: string, column: string, letter: string): readonly (readonly [string, readonly Party[]])[] => {
  if (letter === '-') return [];
  const who = letters[letter];
  if (!who) throw new Error(`${area}: a cell says ${letter}`);
  return [[column, who]];
};
