import './changes.css';
import type { ReactNode } from 'react';
import { dutyOf, severities } from '../../../../src/model/index.ts';
import { type State, stateWords } from '../../../../src/reports/tally.ts';
import { plural } from '../../../../src/reports/words.ts';
import { nameAt } from '../../data/decode.ts';
import type { ComparedLedger, Report, ShownChange, ShownMove } from '../../data/report.ts';
import { linkWith, useAddress } from '../../shell/address.ts';
import { openAsset } from '../../shell/asset-link.ts';
import type { PageProps } from '../../shell/page.ts';
import { CopyButtons } from '../../table/copy.tsx';
import { SeverityMark } from '../../table/severity.tsx';
import { Glyph } from '../matrix/cell.tsx';

/** What differs from an earlier state: whose duties are first, then what is not done any more, and what is done now. */
export const Changes = ({ report }: PageProps) => {
  const { compared } = report;
  if (!compared) return <Nothing title="Nothing to compare with" />;
  const { moves, opened, closed, doubtful, added, gone, names } = compared;
  const isSame = [moves, opened, closed, doubtful, added, gone].every(list => list.length === 0);
  return (
    <>
      <div className="page-head">
        <div>
          <h1>Changes</h1>
          <p>
            From <b>{names[0]}</b> to <b>{names[1]}</b>: {plural(moves.length, 'responsibility moves', 'responsibilities move')},{' '}
            {plural(opened.length, 'finding is new', 'findings are new')}, {plural(closed.length, 'is closed', 'are closed')}.
          </p>
        </div>
        <CopyButtons count={moves.length + opened.length + closed.length + doubtful.length} table={() => tableOf(report, compared)} />
      </div>
      {isSame ? <Nothing title="Nothing that anybody answers for is different" /> : null}
      <Section title={plural(moves.length, 'responsibility moves', 'responsibilities move')} count={moves.length}>
        {cut(moves).map(move => (
          <Move key={`${move.subject} ${move.duty}`} report={report} move={move} />
        ))}
      </Section>
      <Verdicts title="Not met any more, or new and not met" changes={opened} report={report} />
      <Verdicts title="Closed" changes={closed} report={report} />
      <Verdicts title="Not as sure as before, or surer" changes={doubtful} report={report} />
      <Section title={plural(added.length, 'new asset')} count={added.length}>
        {cut(added).map(subject => (
          <li key={subject}>
            <AssetLink report={report} subject={subject} />
          </li>
        ))}
      </Section>
      <Section title={plural(gone.length, 'asset is gone', 'assets are gone')} count={gone.length}>
        {cut(gone).map(address => (
          <li key={address} className="mono">
            {address}
          </li>
        ))}
      </Section>
    </>
  );
};

const Nothing = ({ title }: { readonly title: string }) => (
  <div className="empty">
    <h2>{title}</h2>
    <p>
      Keep a ledger, and show the next report beside it: <code>demarc assess --format json --output last-week.json</code>, then{' '}
      <code>demarc assess --format html --compare last-week.json --output report.html</code>
    </p>
  </div>
);

const most = 1000;
const cut = <T,>(all: readonly T[]): readonly T[] => all.slice(0, most);

const Section = ({ title, count, children }: { readonly title: string; readonly count: number; readonly children: ReactNode }) =>
  count === 0 ? null : (
    <section className="changes">
      <h2>{title}</h2>
      <ul>{children}</ul>
      {count > most ? <p className="quiet">The first {most.toLocaleString('en')}; the others are in what is copied.</p> : null}
    </section>
  );

const AssetLink = ({ report, subject, duty }: { readonly report: Report; readonly subject: number; readonly duty?: string }) => {
  const address = useAddress();
  return (
    <>
      <a className="mono" href={linkWith(address, openAsset(report, subject, duty === undefined ? {} : { duty }))}>
        {report.about.address[subject]}
      </a>{' '}
      <span className="quiet small">{nameAt(report.about.scope, subject)}</span>
    </>
  );
};

const Move = ({ report, move: { subject, duty, from, to, because } }: { readonly report: Report; readonly move: ShownMove }) => (
  <li className="move">
    <p>
      <strong>{dutyOf(duty).title}</strong>: {from} → <b className={/\byou\b/.test(to) ? 'to-you' : 'to-others'}>{to}</b>
    </p>
    <p>
      <AssetLink report={report} subject={subject} duty={duty} />
    </p>
    {because.length === 0 ? null : <p className="quiet small">because {because.join('; ')}</p>}
  </li>
);

interface VerdictsProps {
  readonly title: string;
  readonly changes: readonly ShownChange[];
  readonly report: Report;
}
const Verdicts = ({ title, changes, report }: VerdictsProps) => {
  const weight = ({ check }: ShownChange): number => severities.indexOf(report.checks.get(check)?.severity ?? 'low');
  const sorted = changes.toSorted((a, b) => weight(b) - weight(a));
  return (
    <Section title={`${title} · ${changes.length.toLocaleString('en')}`} count={changes.length}>
      {cut(sorted).map(change => (
        <Verdict key={`${change.subject} ${change.check}`} report={report} change={change} />
      ))}
    </Section>
  );
};

const stateOfVerdict = (verdict = 'met'): State =>
  verdict === 'met' ? 'done' : verdict === 'unmet' || verdict === 'unproven' || verdict === 'excepted' ? verdict : 'none';

const Verdict = ({ report, change: { subject, check, before, after } }: { readonly report: Report; readonly change: ShownChange }) => {
  const known = report.checks.get(check);
  const state = stateOfVerdict(after);
  return (
    <li className="move">
      <p>
        <Glyph state={state} /> <strong>{known?.title ?? check}</strong> {known ? <SeverityMark severity={known.severity} /> : null}
      </p>
      <p>
        <AssetLink report={report} subject={subject} {...(known && { duty: known.duty })} />{' '}
        <span className="quiet small">
          {before === undefined ? 'new' : (stateWords[stateOfVerdict(before)] ?? before)} → {stateWords[state]}
        </span>
      </p>
    </li>
  );
};

const tableOf = (report: Report, { moves, opened, closed, doubtful }: ComparedLedger) => ({
  heads: ['change', 'asset', 'scope', 'duty or check', 'before', 'after', 'because'],
  rows: (function* () {
    const { about, checks } = report;
    for (const { subject, duty, from, to, because } of moves)
      yield ['moved', about.address[subject] ?? '', nameAt(about.scope, subject), dutyOf(duty).title, from, to, because.join('; ')];
    for (const [name, changes] of Object.entries({ opened, closed, doubtful }))
      for (const { subject, check, before = '', after = 'met' } of changes)
        yield [name, about.address[subject] ?? '', nameAt(about.scope, subject), checks.get(check)?.title ?? check, before, after, ''];
  })(),
});
