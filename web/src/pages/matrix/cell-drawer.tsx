import { type ReactNode, useMemo, useState } from 'react';
import { dutyIds, dutyOf } from '../../../../src/model/index.ts';
import { holderNames } from '../../../../src/reports/party.ts';
import { type State, stateOf, stateWords } from '../../../../src/reports/tally.ts';
import { plural } from '../../../../src/reports/words.ts';
import type { Report } from '../../data/report.ts';
import { choose, linkWith, useAddress } from '../../shell/address.ts';
import { openAsset } from '../../shell/asset-link.ts';
import { Drawer } from '../../shell/drawer.tsx';
import type { PageProps } from '../../shell/page.ts';
import { Glyph } from './cell.tsx';
import { type Columns, groupings, type MatrixColumn } from './columns.ts';
import { matrixOf } from './matrix-of.ts';
import { layerRows, type MatrixRow, rowOf } from './rows.ts';
import { sentenceOf } from './sentence.ts';
import { type Square, states } from './squares.ts';

const everything: MatrixRow = { key: 'all', layer: 'operations', title: 'All layers', duties: dutyIds.map((_, number) => number) };
const close = (): void => choose({ cell: undefined });

/** One field of the matrix, opened: its duties, and the assets that answer them. */
export const CellDrawer = ({ report }: PageProps) => {
  const { chosen } = useAddress();
  const by = groupings.find(one => one === chosen['by']) ?? 'service';
  const [rowKey = '', columnKey = ''] = (chosen['cell'] ?? '').split(/~(.*)/s);
  const { columns, squares, links } = matrixOf(report, by);
  const number = columns.all.findIndex(({ key }) => key === columnKey);
  const column = columns.all[number];
  const row = rowKey === 'all' ? everything : rowOf(rowKey);
  if (!column || !row) return <Missing />;
  const square = squares.at(number, row);
  return (
    <Drawer title={`${row.title} · ${column.full}`} about={`${rowKey} ${columnKey}`} onClose={close}>
      <p className="answer">{sentenceOf(square, column, report)}</p>
      {row.duty ? <p className="quiet small">{dutyOf(row.duty).is}</p> : null}
      <Standing square={square} link={state => links.list([row], [column], state)} />
      {row.duty ? null : <Duties {...{ row, column, report, columnKey }} square={square} />}
      <Assets {...{ row, columns, report, number }} />
    </Drawer>
  );
};

const Missing = () => (
  <Drawer title="Not in this report" about="" onClose={close}>
    <p>The field that the address names is not in this report: it was made of other files, or with other columns.</p>
  </Drawer>
);

/** How many rows are in each state, as a bar and in words. */
const Standing = ({ square: { counts, all }, link }: { readonly square: Square; readonly link: (state: State) => string | undefined }) => {
  const present = states.filter(state => state !== 'none' && counts[state] > 0);
  if (all === 0) return null;
  return (
    <div className="standing">
      <div className="standing-bar" aria-hidden="true">
        {present.map(state => (
          <i key={state} className={`square status-${state}`} style={{ flexGrow: counts[state] }} />
        ))}
      </div>
      <ul>
        {present.map(state => (
          <li key={state}>
            <Glyph state={state} /> <Counted count={counts[state]} link={link(state)} /> {stateWords[state]}
          </li>
        ))}
      </ul>
    </div>
  );
};

const Counted = ({ count, link }: { readonly count: number; readonly link: string | undefined }) => {
  const text = count.toLocaleString('en');
  return link === undefined ? <b>{text}</b> : <a href={link}>{text}</a>;
};

interface DutiesProps {
  readonly row: MatrixRow;
  readonly column: MatrixColumn;
  readonly columnKey: string;
  readonly report: Report;
  readonly square: Square;
}
const Duties = ({ row, column, columnKey, report }: DutiesProps) => {
  const address = useAddress();
  const duties = (row.key === 'all' ? layerRows.flatMap(layer => layer.duties) : row.duties).flatMap(number => {
    const id = dutyIds[number];
    const cells = (column.counted[number] ?? []).filter(({ whose }) => whose !== 'not-applicable');
    return id && cells.length > 0 ? [{ id, cells }] : [];
  });
  return (
    <section>
      <h3>{plural(duties.length, 'duty', 'duties')}</h3>
      <ul className="listing">
        {duties.map(({ id, cells }) => (
          <li key={id}>
            <a href={linkWith(address, { cell: `${id}~${columnKey}` })}>
              <span className="listing-name">{dutyOf(id).title}</span>
              <span className="listing-note">
                {[...new Set(cells.map(({ cell }) => holderNames(report.ledger.holders[cell.holders] ?? [], column.vendor)))].join('; ')}
              </span>
              <Tally states={cells.map(cell => [stateOf(cell), cell.times] as const)} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Tally = ({ states: told }: { readonly states: readonly (readonly [State, number])[] }): ReactNode => {
  const counts = new Map<State, number>();
  for (const [state, times] of told) counts.set(state, (counts.get(state) ?? 0) + times);
  return (
    <span className="tally">
      {states
        .filter(state => counts.has(state))
        .map(state => (
          <span key={state} title={stateWords[state]}>
            <Glyph state={state} />
            <span className="unseen">{stateWords[state]} </span>
            {counts.get(state)?.toLocaleString('en')}
          </span>
        ))}
    </span>
  );
};

interface AssetsProps {
  readonly row: MatrixRow;
  readonly columns: Columns;
  readonly report: Report;
  readonly number: number;
}
const firstShown = 40;

const Assets = ({ row, columns, report, number }: AssetsProps) => {
  const address = useAddress();
  const [all, setAll] = useState(false);
  const answering = useMemo(() => answeringIn(row, columns, report, number), [row, columns, report, number]);
  const shown = all ? answering.slice(0, 1000) : answering.slice(0, firstShown);
  const at = row.key === 'all' ? {} : row.duty ? { duty: row.duty } : { layer: row.layer };
  return (
    <section>
      <h3>Answered by {answering.length.toLocaleString('en')}</h3>
      <ul className="listing">
        {shown.map(({ subject, state, count }) => (
          <li key={subject}>
            <a href={linkWith(address, openAsset(report, subject, at))}>
              <span className="listing-name mono">{report.about.address[subject]}</span>
              <span className="listing-note">{report.about.scope.names[report.about.scope.of[subject] ?? 0]}</span>
              <span className="tally">
                <span title={stateWords[state]}>
                  <Glyph state={state} />
                  <span className="unseen">{stateWords[state]} </span>
                  {count}
                </span>
              </span>
            </a>
          </li>
        ))}
      </ul>
      {answering.length > shown.length && !all ? (
        <button type="button" className="plain" onClick={() => setAll(true)}>
          Show {Math.min(1000, answering.length).toLocaleString('en')}
        </button>
      ) : null}
      {all && answering.length > 1000 ? <p className="quiet small">The first thousand, the worst first.</p> : null}
    </section>
  );
};

interface Answering {
  readonly subject: number;
  readonly state: State;
  readonly count: number;
}
/** Who answers a field, the worst first. */
const answeringIn = (row: MatrixRow, columns: Columns, { ledger }: Report, number: number): readonly Answering[] => {
  const wanted = new Set(row.duties);
  const counted = new Map(columns.all[number]?.counted.flat().map(one => [one.cell, stateOf(one)] as const));
  const worstOf = new Map<number, Answering>();
  const found: Answering[] = [];
  for (let subject = 0; subject < ledger.subjects.length; subject++) {
    if (columns.by !== 'team' && columns.columnOf(subject, 0) !== number) continue;
    const profile = ledger.profileOf[subject] ?? 0;
    const known = columns.by === 'team' ? undefined : worstOf.get(profile);
    const cells = known ? [] : [...(ledger.profiles[profile] ?? [])].flatMap(cell => ledger.cells[cell] ?? []);
    const here = cells.filter(({ duty }) => wanted.has(duty) && columns.columnOf(subject, duty) === number).map(cell => counted.get(cell) ?? 'none');
    const one = known ?? worst(here, subject);
    worstOf.set(profile, one);
    if (one.count > 0) found.push({ ...one, subject });
  }
  return found.sort((a, b) => states.indexOf(a.state) - states.indexOf(b.state) || b.count - a.count || a.subject - b.subject);
};
const worst = (here: readonly State[], subject: number): Answering => {
  const state = states.find(one => one !== 'none' && here.includes(one)) ?? 'none';
  return { subject, state, count: state === 'none' ? 0 : here.filter(one => one === state).length };
};
