import './overview.css';
import type { ReactNode } from 'react';
import type { ComparedLedger } from '../../../../src/reports/html/compared.ts';
import { type State, stateWords } from '../../../../src/reports/tally.ts';
import { plural } from '../../../../src/reports/words.ts';
import type { Report } from '../../data/report.ts';
import { linkTo } from '../../shell/address.ts';
import { Count } from '../../shell/count.tsx';
import type { PageProps } from '../../shell/page.ts';
import { Panel } from '../../shell/panel.tsx';
import { Glyph } from '../matrix/cell.tsx';
import { rowsInState } from '../matrix/query-of.ts';
import { Actions } from './actions.tsx';
import { figuresOf } from './figures.ts';
import { Freshness, NotRead, OfTheCharter } from './freshness.tsx';
import { MiniMatrix } from './mini-matrix.tsx';
import { Others } from './others.tsx';

export const Overview = ({ report }: PageProps) => {
  const { counts } = report.estate;
  if (counts.assets === 0 && report.about.address.length === 0) return <Nothing />;
  return (
    <>
      <div className="page-head">
        <div>
          <h1>Who secures what, and is it done?</h1>
          <p>
            <Count of={counts.assets} to={linkTo('assets')}>
              {plural(counts.assets, 'asset')}
            </Count>{' '}
            of{' '}
            <Count of={counts.services} to={linkTo('assets')} groups>
              {plural(counts.services, 'service')}
            </Count>
            {'. '}
            {report.compared ? <Since compared={report.compared} /> : null}
          </p>
        </div>
      </div>
      <Panel name="The five numbers">
        <Figures report={report} />
      </Panel>
      <div className="overview">
        <Part name="The line" size="wide">
          <MiniMatrix report={report} />
        </Part>
        <Part name="What to do first">
          <Actions report={report} />
        </Part>
        {report.charter ? (
          <Part name="What your charter adds" size="whole">
            <OfTheCharter charter={report.charter} />
          </Part>
        ) : null}
        {report.elsewhere ? (
          <Part name="What other tools say" size="whole">
            <Others elsewhere={report.elsewhere} />
          </Part>
        ) : null}
        <Part name="How fresh this is">
          <Freshness report={report} />
        </Part>
        <Part name="What could not be read">
          <NotRead report={report} />
        </Part>
      </div>
    </>
  );
};

const Part = ({ name, size, children }: { readonly name: string; readonly size?: 'wide' | 'whole'; readonly children: ReactNode }) => (
  <section className={size ? `card ${size}` : 'card'}>
    <h2>{name}</h2>
    <Panel name={name}>{children}</Panel>
  </section>
);

const meanings: readonly (readonly [State, string])[] = [
  ['unmet', 'yours to do, and not done'],
  ['gap', 'left to no one: somebody has to take it'],
  ['unproven', 'yours, and what was read does not say whether it is done'],
  ['done', 'proven by what was read, or attested'],
  ['assumed', 'the providers’ to do, and nothing here proves that they do it'],
];

/** Five numbers with what they mean; each leads to what it counts. */
const Figures = ({ report }: { readonly report: Report }) => {
  const { states, all } = figuresOf(report);
  return (
    <ul className="figures">
      {meanings.map(([state, meaning]) => (
        <li key={state} className={`card figure figure-${state}`}>
          <Count of={states[state]} to={rowsInState(state)} className="figure-link">
            <span className="figure-name">
              <Glyph state={state} /> {state === 'assumed' ? 'relied on' : stateWords[state]}
            </span>
            <span className="figure-count">{states[state].toLocaleString('en')}</span>
            <span className="figure-bar" aria-hidden="true">
              {states[state] > 0 ? <i style={{ width: `max(2px, ${(100 * states[state]) / Math.max(1, all)}%)` }} /> : null}
            </span>
            <span className="figure-meaning">{meaning}</span>
          </Count>
          <Change report={report} state={state} />
        </li>
      ))}
    </ul>
  );
};

const Since = ({ compared: { names, moves } }: { readonly compared: ComparedLedger }) => (
  <>
    Since {names[0]}{' '}
    <Count of={moves.length} to={linkTo('changes', { part: 'moves' })}>
      {`${plural(moves.length, 'responsibility has', 'responsibilities have')} moved`}
    </Count>
    .
  </>
);

const Change = ({ report: { compared }, state }: { readonly report: Report; readonly state: State }) => {
  if (!compared || state !== 'unmet') return null;
  const [opened, closed] = [compared.opened.length, compared.closed.length];
  if (opened + closed === 0) return <p className="figure-change">as before</p>;
  return (
    <p className="figure-change">
      {opened === 0 ? null : <Count of={opened} to={linkTo('changes', { part: 'opened' })}>{`${opened.toLocaleString('en')} new`}</Count>}
      {opened > 0 && closed > 0 ? ', ' : ''}
      {closed === 0 ? null : <Count of={closed} to={linkTo('changes', { part: 'closed' })}>{`${closed.toLocaleString('en')} closed`}</Count>}
    </p>
  );
};

const Nothing = () => (
  <div className="empty">
    <h2>No asset was found</h2>
    <p>
      Demarc reads Terraform, CloudFormation, Bicep, ARM, Kubernetes and exports of inventories. Say where they are:{' '}
      <code>demarc assess path/to/files --format html --output report.html</code>
    </p>
  </div>
);
