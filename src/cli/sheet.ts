import { parseCsv, readXlsx } from 'hucre';
import { isCaiq, type Rows } from '../charter/checklist/caiq.ts';

/** The sheet of a workbook, or of a CSV text, that is a CAIQ; `isNew` when it is of the matrix 4.1. */
export const rowsIn = async (content: string | Uint8Array): Promise<{ readonly rows: Rows; readonly isNew: boolean } | { readonly problem: string }> => {
  try {
    const sheets = typeof content === 'string' ? [parseCsv(content)] : (await readXlsx(content)).sheets.map(({ rows }) => rows);
    const texts = sheets.map(rows => rows.map(cells => Array.from(cells, wordOf)));
    const rows = texts.find(isCaiq);
    if (!rows) return { problem: 'no sheet has the headings Question ID and Question: give a CAIQ v4 as XLSX or CSV' };
    // The edition 4.1 has controls that 4.0 has not.
    return { rows, isNew: rows.some(cells => cells.some(cell => /^(?:STA-1[56]|SEF-(?:09|10))(?:\.|$)/.test(cell.trim()))) };
  } catch (error) {
    return { problem: `the sheet cannot be read (${error instanceof Error ? error.message : 'it is damaged'})` };
  }
};
const wordOf = (value: unknown): string =>
  value === null || value === undefined ? '' : value instanceof Date ? value.toISOString().slice(0, 10) : typeof value === 'object' ? '' : String(value);
