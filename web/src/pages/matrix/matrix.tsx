import './matrix.css';
import { useCallback, useMemo } from 'react';
import { overlapClasses } from '../../../../src/model/index.ts';
import { choose, useAddress } from '../../shell/address.ts';
import { Choice } from '../../shell/choice.tsx';
import type { PageProps } from '../../shell/page.ts';
import { type Grouping, groupings, type MatrixColumn } from './columns.ts';
import { Grid } from './grid.tsx';
import { Legend } from './legend.tsx';
import { matrixOf } from './matrix-of.ts';
import { type Paint, paints } from './paint.ts';
import { Printed, usePrinting } from './printed.tsx';
import { layerRows, type MatrixRow, rowsOf } from './rows.ts';
import { SaveButtons } from './saved/save.tsx';

const groupingWords: Readonly<Record<Grouping, string>> = { service: 'Services', account: 'Accounts', scope: 'Scopes', team: 'Teams' };
const paintWords: Readonly<Record<Paint, string>> = { party: 'Whose', status: 'Status', severity: 'Severity', change: 'Change' };

export const Matrix = ({ report }: PageProps) => {
  const { chosen } = useAddress();
  const by = groupings.find(one => one === chosen['by']) ?? 'service';
  const paint = paints.find(one => one === chosen['paint']) ?? 'party';
  const unfolded = chosen['open'] ?? '';
  const { columns, squares, links } = matrixOf(report, by);
  const printing = usePrinting();
  const rows = useMemo(() => rowsOf(new Set(unfolded.split(',').flatMap(name => (name === 'all' ? layerRows.map(row => row.key) : [name])))), [unfolded]);
  const onFold = useCallback((row: MatrixRow) => choose({ open: folded(rows, row) }, { step: false }), [rows]);
  const onOpen = useCallback(
    (column: MatrixColumn, row: MatrixRow | undefined) => choose({ cell: `${row?.key ?? 'all'}~${column.key}`, asset: undefined }),
    [],
  );
  const part = { rows, columns: columns.all, from: 0, all: columns.all, squares, paint };
  if (columns.all.length === 0) return <Nothing />;
  return (
    <>
      <div className="page-head">
        <div>
          <h1>Who holds what</h1>
          <p>
            Each column is a stack, from the building at the bottom to operations at the top. What others hold stands below the line; above it, something is
            yours.
          </p>
        </div>
      </div>
      <div className="matrix-tools">
        <Choice
          legend="Columns"
          of={groupings}
          words={groupingWords}
          now={by}
          onChoose={next => choose({ by: next === 'service' ? undefined : next, cell: undefined })}
        />
        <Choice
          legend="Colours"
          of={report.compared ? paints : paints.filter(one => one !== 'change')}
          words={paintWords}
          now={paint}
          onChoose={next => choose({ paint: next === 'party' ? undefined : next }, { step: false })}
        />
        <button type="button" className="plain" onClick={() => choose({ open: unfolded === 'all' ? undefined : 'all' }, { step: false })}>
          {unfolded === 'all' ? 'Fold the duties' : 'Show every duty'}
        </button>
        <SaveButtons {...{ part, report }} words={{ by: groupingWords[by], paint: paintWords[paint] }} />
      </div>
      {printing ? (
        <Printed {...{ report, rows, squares, links, paint }} columns={columns.all} />
      ) : (
        <Grid {...{ report, rows, squares, links, paint, onFold, onOpen }} columns={columns.all} opened={chosen['cell']} />
      )}
      <Legend columns={columns.all} paint={paint} overlaps={report.charter?.gaps.some(gap => overlapClasses.includes(gap.class)) === true} />
    </>
  );
};

/** The layers that are unfolded when one more, or less, is. */
const folded = (rows: readonly MatrixRow[], { key, layer, duty }: MatrixRow): string | undefined => {
  const now = new Set<string>(rows.flatMap(row => (row.unfolded ? [row.layer] : [])));
  if (duty !== undefined || now.has(key)) now.delete(layer);
  else now.add(layer);
  return now.size === 0 ? undefined : now.size === layerRows.length ? 'all' : [...now].join(',');
};

const Nothing = () => (
  <div className="empty">
    <h2>There is nothing to draw</h2>
    <p>
      No asset of a kind that Demarc knows was read. Say where the files are: <code>demarc assess path/to/files --format html --output report.html</code>
    </p>
  </div>
);
