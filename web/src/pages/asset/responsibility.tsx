import { useEffect, useMemo, useRef } from 'react';
import { dutyIds, dutyOf, type Layer } from '../../../../src/model/index.ts';
import { whoseIs } from '../../../../src/reports/party.ts';
import { type Counted, type State, stateOf, stateWords, whoseTogether } from '../../../../src/reports/tally.ts';
import { plural } from '../../../../src/reports/words.ts';
import type { Detail, Report } from '../../data/report.ts';
import { choose, useAddress } from '../../shell/address.ts';
import { Choice } from '../../shell/choice.tsx';
import { Glyph } from '../matrix/cell.tsx';
import { layerRows, layerTitle } from '../matrix/rows.ts';
import { openStates, states } from '../matrix/squares.ts';
import { holderText, Why } from './why.tsx';

export interface SubjectRow {
  readonly counted: Counted;
  readonly state: State;
}
interface ResponsibilityProps {
  readonly report: Report;
  readonly subject: number;
  readonly detail: Detail | undefined;
}
const shows = ['open', 'yours', 'all'] as const;
type Show = (typeof shows)[number];

/** The stack of one asset, the top first: whose each duty is, how it stands, and behind each why. */
export const Responsibility = ({ report, subject, detail }: ResponsibilityProps) => {
  const { chosen } = useAddress();
  const rows = useMemo(() => rowsOf(report, subject), [report, subject]);
  const named = rows.find(({ counted }) => counted.duty === chosen['duty']);
  const layer = chosen['layer'] ?? named?.counted.layer;
  const usual: Show = layer !== undefined ? 'all' : rows.some(isOpen) ? 'open' : 'yours';
  const show = shows.find(one => one === chosen['show']) ?? usual;
  const wanted = rows.filter(row => (layer === undefined || row.counted.layer === layer) && isShown(row, show));
  const count = (one: Show): number => rows.filter(row => (layer === undefined || row.counted.layer === layer) && isShown(row, one)).length;
  return (
    <>
      <Stack rows={rows} now={layer} />
      <div className="asset-show">
        <Choice
          legend="Duties"
          of={shows}
          words={{ open: `Open ${count('open')}`, yours: `Yours ${count('yours')}`, all: `All ${count('all')}` }}
          now={show}
          onChoose={next => choose({ show: next }, { step: false })}
        />
        {layer === undefined ? null : (
          <button type="button" className="plain" onClick={() => choose({ layer: undefined, duty: undefined, show: undefined }, { step: false })}>
            All layers
          </button>
        )}
      </div>
      {wanted.length === 0 ? <p className="quiet">{show === 'open' ? 'Nothing is open here.' : 'There is no such duty here.'}</p> : null}
      {layerRows.map(({ layer: one, title }) => (
        <LayerDuties key={one} title={title} rows={wanted.filter(row => row.counted.layer === one)} named={chosen['duty']} {...{ report, subject, detail }} />
      ))}
    </>
  );
};

const rowsOf = ({ ledger }: Report, subject: number): readonly SubjectRow[] =>
  [...(ledger.profiles[ledger.profileOf[subject] ?? 0] ?? [])].flatMap(number => {
    const cell = ledger.cells[number];
    const duty = cell && dutyIds[cell.duty];
    if (!cell || !duty) return [];
    const counted = { cell, duty, layer: dutyOf(duty).layer, whose: whoseIs(ledger.holders[cell.holders] ?? []), times: 1 };
    return [{ counted, state: stateOf(counted) }];
  });
const isOpen = ({ state }: SubjectRow): boolean => openStates.includes(state);
const isShown = (row: SubjectRow, show: Show): boolean => {
  const { whose } = row.counted;
  if (show === 'open') return isOpen(row);
  return show === 'yours' ? whose === 'customer' || whose === 'shared' || whose === 'nobody' || whose === 'open' : whose !== 'not-applicable';
};

/** The layers as a stack of bricks; one is chosen to read its duties alone. */
const Stack = ({ rows, now }: { readonly rows: readonly SubjectRow[]; readonly now: string | undefined }) => (
  <ul className="asset-stack" aria-label="Layers">
    {layerRows.map(({ layer }) => {
      const here = rows.filter(row => row.counted.layer === layer && row.counted.whose !== 'not-applicable');
      return here.length === 0 ? null : <Brick key={layer} layer={layer} rows={here} chosen={now === layer} />;
    })}
  </ul>
);

const Brick = ({ layer, rows, chosen }: { readonly layer: Layer; readonly rows: readonly SubjectRow[]; readonly chosen: boolean }) => {
  const whose = whoseTogether(rows.map(row => row.counted));
  const lead = states.find(state => rows.some(row => row.state === state)) ?? 'none';
  const open = rows.filter(isOpen).length;
  const fill = rows.some(row => row.state === 'gap') ? 'full hatched' : rows.some(row => row.state === 'unmet') ? 'full' : 'soft';
  return (
    <li>
      <button
        type="button"
        aria-pressed={chosen}
        onClick={() => choose({ layer: chosen ? undefined : layer, duty: undefined, show: undefined }, { step: false })}
      >
        <span className={`square whose-${whose} ${fill}`}>
          <span className="square-mark">{lead === 'assumed' ? null : <Glyph state={lead} />}</span>
        </span>
        <span>{layerTitle(layer)}</span>
        <span className="stack-note">{open > 0 ? `${open} of ${rows.length} open` : plural(rows.length, 'duty', 'duties')}</span>
        {open > 0 ? null : <span className="unseen">{stateWords[lead]}</span>}
      </button>
    </li>
  );
};

interface LayerDutiesProps extends ResponsibilityProps {
  readonly title: string;
  readonly rows: readonly SubjectRow[];
  readonly named: string | undefined;
}
const LayerDuties = ({ title, rows, named, ...of }: LayerDutiesProps) =>
  rows.length === 0 ? null : (
    <section className="duties">
      <h3>{title}</h3>
      {rows.map(row => (
        <DutyOf key={row.counted.duty} row={row} named={named === row.counted.duty} {...of} />
      ))}
    </section>
  );

/** Beside who holds it, fewer words do. */
const shortWords: Readonly<Partial<Record<State, string>>> = { assumed: 'relied on', unchecked: 'no check', gap: 'a gap' };

const DutyOf = ({ row, named, report, subject, detail }: ResponsibilityProps & { readonly row: SubjectRow; readonly named: boolean }) => {
  const place = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (named) place.current?.scrollIntoView({ block: 'nearest' });
  }, [named]);
  const { duty, whose } = row.counted;
  return (
    <details ref={place} className={`duty of-${whose}`} open={named || undefined}>
      <summary>
        <Glyph state={row.state} />
        <span className="duty-name">{dutyOf(duty).title}</span>
        <span className="duty-holder">{holderText(row.counted, report, subject)}</span>
        <span className="duty-state">{shortWords[row.state] ?? stateWords[row.state]}</span>
      </summary>
      <Why {...{ row, report, subject }} detail={detail?.rows.find(one => one.duty === duty)} />
    </details>
  );
};
