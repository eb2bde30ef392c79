import './line.css';
import { useMemo, useState } from 'react';
import { dutyOf } from '../../../../src/model/index.ts';
import { plural } from '../../../../src/reports/words.ts';
import type { Report } from '../../data/report.ts';
import { choose, linkWith, useAddress } from '../../shell/address.ts';
import { openAsset } from '../../shell/asset-link.ts';
import { Choice } from '../../shell/choice.tsx';
import type { PageProps } from '../../shell/page.ts';
import { type Grouping, groupings, type LineColumn, lineColumns, supposedStack } from './columns.ts';
import { Arrow, Consequences, Party } from './consequences.tsx';
import { KnobPanel } from './knobs.tsx';
import { columnLinks } from './links.ts';
import { Picture } from './picture.tsx';
import { PublishedTables } from './published.tsx';
import { reachingIn } from './reach.ts';
import { supposingIn } from './settings.ts';

const views = ['estate', 'published'] as const;
const viewWords = { estate: 'Your estate', published: 'As published' } as const;
const groupingWords: Readonly<Record<Grouping, string>> = { service: 'Services', kind: 'Kinds of asset' };

export const Line = ({ report }: PageProps) => {
  const { chosen } = useAddress();
  const view = views.find(one => one === chosen['view']) ?? 'estate';
  return (
    <>
      <div className="page-head">
        <div>
          <h1>Where the line runs</h1>
          <p>
            {view === 'estate'
              ? 'Each stack holds the duties of a service. Below the line others do them; above it you do, alone or together with them. Facts about your assets move it: choose a column, and move it yourself.'
              : 'What each publisher prints for a service model, side by side. Where they disagree, it is said.'}
          </p>
        </div>
        <Choice legend="Which line" of={views} words={viewWords} now={view} onChoose={next => choose({ view: next === 'estate' ? undefined : next })} />
      </div>
      {view === 'estate' ? <EstateLine report={report} /> : <PublishedTables model={chosen['model']} />}
    </>
  );
};

const EstateLine = ({ report }: PageProps) => {
  const { chosen } = useAddress();
  const by = groupings.find(one => one === chosen['of']) ?? 'service';
  const columns = useMemo(() => lineColumns(report, by), [report, by]);
  const set = chosen['set'] ?? '';
  const supposing = useMemo(() => supposingIn(set, report.knobs), [set, report]);
  const reaching = useMemo(() => reachingIn(chosen['for'] ?? ''), [chosen['for']]);
  const then = useMemo(
    () => new Map(columns.map(column => [column, supposedStack(report, column, supposing, reaching)])),
    [report, columns, supposing, reaching],
  );
  const at = columns.find(({ key }) => key === chosen['at']);
  const links = useMemo(() => at && columnLinks(report, by, at.key), [report, by, at]);
  if (columns.length === 0) return <Nothing />;
  return (
    <>
      <div className="line-tools">
        <Choice
          legend="Columns"
          of={groupings}
          words={groupingWords}
          now={by}
          onChoose={next => choose({ of: next === 'service' ? undefined : next, at: undefined })}
        />
        <span className="quiet small">
          <a href={linkWith({ page: 'line', chosen }, { at: undefined })}>
            {plural(columns.filter(({ turning }) => turning.length > 0).length, 'line')} of {columns.length}
          </a>{' '}
          can move
        </span>
      </div>
      <Picture columns={columns} thenOf={column => then.get(column)} linkOf={slice => links?.slice(slice)} at={at} />
      <p className="line-hint">
        {plural(columns.length, 'column')}, from what leaves most to you to what leaves least.{at ? '' : ' Choose one, and its layers say their names.'}
      </p>
      <LineLegend columns={columns} isSupposing={supposing.size > 0} isCompared={report.compared !== undefined} />
      {at ? (
        <section className="line-panel card" aria-label={at.full}>
          <header>
            <h2>{at.full}</h2>
            <p className="quiet">
              <a href={links?.assets}>{plural(at.assets, 'asset')}</a> ·{' '}
              <a href={linkWith({ page: 'line', chosen }, { cell: `all~${at.service}`, asset: undefined })}>all its duties</a>
            </p>
          </header>
          <Moved column={at} report={report} />
          <div className="line-panel-body">
            <KnobPanel {...{ report, supposing, reaching }} column={at} />
            {at.turning.length > 0 ? <Consequences {...{ report, supposing, reaching }} column={at} open={links?.open} /> : null}
          </div>
        </section>
      ) : (
        <Movable columns={columns} report={report} />
      )}
    </>
  );
};

/** Where to begin: the columns that facts move. */
const Movable = ({ columns, report }: { readonly columns: readonly LineColumn[]; readonly report: Report }) => {
  const address = useAddress();
  const movable = columns.filter(({ turning }) => turning.length > 0);
  if (movable.length === 0) return null;
  const facts = (column: LineColumn): number => column.turning.reduce((sum, kind) => sum + (report.knobs.kinds.get(kind)?.turnsOn.length ?? 0), 0);
  return (
    <section className="movable">
      <h2>What if?</h2>
      <p className="quiet">These lines turn on how your assets are configured.</p>
      <ul>
        {movable.map(column => (
          <li key={column.key}>
            <a className="card" href={linkWith(address, { at: column.key })}>
              <b>{column.full}</b>
              <span className="quiet small">
                {plural(column.assets, 'asset')}, {plural(facts(column), 'fact')}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};

const firstMoves = 12;
/** What moved since the ledger it is compared with, and why. */
const Moved = ({ column, report }: { readonly column: LineColumn; readonly report: Report }) => {
  const address = useAddress();
  const [all, setAll] = useState(false);
  if (column.moves.length === 0 || !report.compared) return null;
  return (
    <div className="moved-since">
      <h3>
        {plural(column.moves.length, 'duty', 'duties')} moved since {report.compared.names[0]}
      </h3>
      <ul>
        {column.moves.slice(0, all ? undefined : firstMoves).map(move => (
          <li key={`${move.subject} ${move.duty}`}>
            <Party words={move.from} report={report} /> <Arrow /> <Party words={move.to} report={report} />{' '}
            <a href={linkWith(address, openAsset(report, move.subject, { duty: move.duty }))}>{dutyOf(move.duty).title}</a>{' '}
            <span className="quiet">{move.because.join('; ')}</span>
          </li>
        ))}
      </ul>
      {column.moves.length > firstMoves && !all ? (
        <button type="button" className="plain" onClick={() => setAll(true)}>
          Show all {column.moves.length.toLocaleString('en')}
        </button>
      ) : null}
    </div>
  );
};

interface LegendProps {
  readonly columns: readonly LineColumn[];
  readonly isSupposing: boolean;
  readonly isCompared: boolean;
}
const words = [
  ['customer', 'yours'],
  ['shared', 'both have duties'],
  ['open', 'depends on an unknown'],
  ['nobody', 'nobody’s'],
  ['provider', 'the provider’s'],
  ['third-party', 'a third party’s'],
] as const;
const LineLegend = ({ columns, isSupposing, isCompared }: LegendProps) => {
  const present = new Set(columns.flatMap(({ now }) => now.slices.map(({ whose }) => whose)));
  return (
    <div className="legend">
      <ul aria-label="Whose it is">
        {words
          .filter(([whose]) => present.has(whose))
          .map(([whose, said]) => (
            <li key={whose}>
              <i className={`swatch slice whose-${whose}`} aria-hidden="true" />
              {said}
            </li>
          ))}
        <li>
          <i className="swatch slice whose-customer full" aria-hidden="true" />
          full colour: something is open
        </li>
        <li>
          <b className="held-by-others">43%</b>
          how much of it others hold
        </li>
        <li>
          <i className="swatch line" aria-hidden="true" />
          the demarcation line
        </li>
        {isSupposing || isCompared ? (
          <li>
            <i className="swatch ghost-line" aria-hidden="true" />
            {isSupposing ? 'where it runs now' : 'where it ran before'}
          </li>
        ) : null}
      </ul>
    </div>
  );
};

const Nothing = () => (
  <div className="empty">
    <h2>There is no line to draw</h2>
    <p>
      No asset of a kind that Demarc knows was read. The line of any service, without files: <code>demarc line aws.rds</code>
    </p>
  </div>
);
