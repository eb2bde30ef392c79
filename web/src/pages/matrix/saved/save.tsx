import { useState } from 'react';
import type { Report } from '../../../data/report.ts';
import { asCsv } from '../../../table/copy.tsx';
import { svgOf } from './svg.ts';
import { type Part, tableOf } from './table.ts';

interface SaveProps {
  readonly part: Part;
  readonly report: Report;
  /** What the columns stand for and what the colours say, in words. */
  readonly words: { readonly by: string; readonly paint: string };
}
const kinds = { csv: ['CSV', 'text/csv;charset=utf-8'], svg: ['SVG', 'image/svg+xml;charset=utf-8'] } as const;
type Kind = keyof typeof kinds;

/** Saves the matrix as it stands: these columns, these colours, what is unfolded. */
export const SaveButtons = ({ part, report, words }: SaveProps) => {
  const [said, setSaid] = useState('');
  const onSave = (kind: Kind): void => {
    const name = `${fileName(part, words)}.${kind}`;
    save(name, kinds[kind][1], kind === 'csv' ? [asCsv(tableOf(part))] : [...svgOf(part, report, words)]);
    setSaid(`Saved as ${name}`);
  };
  return (
    <span className="save">
      {(['csv', 'svg'] as const).map(kind => (
        <button key={kind} type="button" className="plain" onClick={() => onSave(kind)}>
          Save as {kinds[kind][0]}
        </button>
      ))}
      <span role="status" className="quiet small">
        {said}
      </span>
    </span>
  );
};

/** `demarc-matrix-services-status-duties`: with duties where a layer is unfolded. */
export const fileName = ({ rows }: Pick<Part, 'rows'>, { by, paint }: SaveProps['words']): string =>
  ['demarc-matrix', by, paint, ...(rows.some(({ duty }) => duty !== undefined) ? ['duties'] : [])].join('-').toLowerCase();

const save = (name: string, type: string, parts: readonly string[]): void => {
  const address = URL.createObjectURL(new Blob([...parts], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
