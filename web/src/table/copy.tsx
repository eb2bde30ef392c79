import { useState } from 'react';
import { field } from '../../../src/reports/rows.ts';
import { plural } from '../../../src/reports/words.ts';

/** A table to be taken along. */
export interface CopiedTable {
  readonly heads: readonly string[];
  readonly rows: Iterable<readonly string[]>;
}
const most = 20_000;

export const asMarkdown = ({ heads, rows }: CopiedTable): string => {
  const line = (cells: readonly string[]): string => `| ${cells.map(markdownCell).join(' | ')} |\n`;
  return `${line(heads)}|${heads.map(() => '---|').join('')}\n${[...first(rows)].map(line).join('')}`;
};
/** Names from an estate are text, and never Markdown or HTML. */
const markdownCell = (text: string): string => text.replaceAll(/[\r\n]+/g, ' ').replaceAll(/[\\`*_[\]<>|]/g, character => `\\${character}`);
export const asCsv = ({ heads, rows }: CopiedTable): string => `${[heads, ...first(rows)].map(cells => `${cells.map(field).join(',')}\r\n`).join('')}`;

function* first(rows: CopiedTable['rows']): Iterable<readonly string[]> {
  let count = 0;
  for (const row of rows) {
    if (count++ === most) return;
    yield row;
  }
}

/** Puts the table that is shown on the clipboard. */
export const CopyButtons = ({ table, count }: { readonly table: () => CopiedTable; readonly count: number }) => (
  <CopyTexts count={count} texts={{ markdown: () => asMarkdown(table()), csv: () => asCsv(table()) }} />
);

const names = { markdown: 'Markdown', csv: 'CSV' } as const;
interface CopyTextsProps {
  readonly count: number;
  readonly texts: Readonly<Record<'markdown' | 'csv', () => string>>;
}
export const CopyTexts = ({ texts, count }: CopyTextsProps) => {
  const [said, setSaid] = useState('');
  const copy = async (what: keyof typeof texts): Promise<void> => {
    const rows = `${plural(Math.min(count, most), 'row')} copied as ${names[what]}${count > most ? `, of ${count.toLocaleString('en')}` : ''}.`;
    setSaid((await toClipboard(texts[what]())) ? rows : 'The browser does not allow it.');
  };
  return (
    <span className="copy">
      {(['markdown', 'csv'] as const).map(what => (
        <button key={what} type="button" className="plain" disabled={count === 0} onClick={() => copy(what)}>
          Copy as {names[what]}
        </button>
      ))}
      <span role="status" className="quiet small">
        {said}
      </span>
    </span>
  );
};

const toClipboard = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copiedBySelection(text);
  }
};
/** Where a page from the disk may not use the clipboard itself. */
const copiedBySelection = (text: string): boolean => {
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  return done;
};
