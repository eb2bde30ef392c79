import './changes.css';
import { useMemo } from 'react';
import { dutyOf } from '../../../../src/model/index.ts';
import type { ComparedLedger, ShownChange } from '../../../../src/reports/html/compared.ts';
import { plural } from '../../../../src/reports/words.ts';
import { nameAt } from '../../data/decode.ts';
import type { Report } from '../../data/report.ts';
import { linkTo, linkWith, useAddress } from '../../shell/address.ts';
import { openAsset } from '../../shell/asset-link.ts';
import { Count } from '../../shell/count.tsx';
import type { PageProps } from '../../shell/page.ts';
import { showPart, useNamedPart } from '../../shell/part.ts';
import { CopyButtons } from '../../table/copy.tsx';
import { SeverityMark } from '../../table/severity.tsx';
import { Arrow, Party } from '../line/consequences.tsx';
import { byCheck, type CheckGroup, type MoveGroup, movesTogether } from './groups.ts';

/** What differs from an earlier state: whose each duty is first, then what is not done. */
export const Changes = ({ report }: PageProps) => (report.compared ? <Compared report={report} compared={report.compared} /> : <Alone />);

const Alone = () => (
  <div className="empty">
    <h2>There is nothing to compare with</h2>
    <p>
      Lay the estate beside an earlier state: <code>demarc diff main --format html --output report.html</code>
    </p>
    <p className="quiet">
      Any revision or folder will do, and a ledger that was kept: <code>demarc assess --format json --facts --output last-week.json</code>, then{' '}
      <code>demarc assess --format html --compare last-week.json --output report.html</code>
    </p>
  </div>
);

interface ComparedProps {
  readonly report: Report;
  readonly compared: ComparedLedger;
}
const Compared = ({ report, compared }: ComparedProps) => {
  const { names, opened, closed, doubtful, added, gone } = compared;
  const moves = useMemo(() => movesTogether(compared), [compared]);
  const groups = useMemo(
    () => ({ opened: byCheck(opened, report), closed: byCheck(closed, report), doubtful: byCheck(doubtful, report) }),
    [report, opened, closed, doubtful],
  );
  const fresh = useMemo(() => new Set(added), [added]);
  useNamedPart();
  const isSame = [compared.moves, opened, closed, doubtful, added, gone].every(list => list.length === 0);
  return (
    <>
      <div className="page-head">
        <div>
          <h1>What moved</h1>
          <p>
            From <b>{names[0]}</b> to <b>{names[1]}</b>: first the duties that somebody else holds now, then what is open and what is not any more.
          </p>
        </div>
        <div className="changes-tools">
          <p className="small">
            <a href={linkTo('matrix', { paint: 'change' })}>In the matrix</a> · <a href={linkTo('line')}>On the line</a>
          </p>
          <CopyButtons count={compared.moves.length + opened.length + closed.length + doubtful.length} table={() => tableOf(report, compared)} />
        </div>
      </div>
      {isSame ? <p className="empty">Nothing that anybody answers for is different.</p> : null}
      <ul className="diff-figures">
        <Figure to="moves" count={compared.moves.length} words={['responsibility moves', 'responsibilities move']} />
        <Figure to="opened" count={opened.length} words={['new gap', 'new gaps']} />
        <Figure to="closed" count={closed.length} words={['gap closed', 'gaps closed']} />
        <Figure to="doubtful" count={doubtful.length} words={['answer surer or less sure', 'answers surer or less sure']} />
        <Figure to="assets" count={added.length + gone.length} words={['asset came or went', 'assets came or went']} />
      </ul>
      <Moves {...{ report, moves }} count={compared.moves.length} />
      <Checks id="opened" title="New gaps" groups={groups.opened} report={report} added={fresh} />
      <Checks id="closed" title="Closed" groups={groups.closed} report={report} added={fresh} />
      <Checks id="doubtful" title="Not as sure as before, or surer" groups={groups.doubtful} report={report} added={fresh} />
      <Assets report={report} compared={compared} />
    </>
  );
};

interface FigureProps {
  readonly to: string;
  readonly count: number;
  readonly words: readonly [one: string, several: string];
}
/** A number, and the way to what it counts. */
const Figure = ({ to, count, words: [one, several] }: FigureProps) => (
  <li>
    <Count of={count} to={linkTo('changes', { part: to })} onClick={() => showPart(to)}>
      <b>{count.toLocaleString('en')}</b>
      <span className="diff-words">{count === 1 ? one : several}</span>
    </Count>
  </li>
);

const Moves = ({ report, moves, count }: { readonly report: Report; readonly moves: readonly MoveGroup[]; readonly count: number }) =>
  moves.length === 0 ? null : (
    <section className="diff-part" id="part-moves" tabIndex={-1} data-listed={count} aria-label="What moved">
      <h2>{plural(count, 'responsibility moves', 'responsibilities move')}</h2>
      <ul>
        {moves.map(move => (
          <li key={JSON.stringify([move.duty, move.from, move.to, move.subjects[0]])} className="card move">
            <p className="diff-move-head">
              <b>{dutyOf(move.duty).title}</b>
              <span>
                <Party words={move.from} report={report} /> <Arrow /> <Party words={move.to} report={report} />
              </span>
            </p>
            {move.because.length === 0 ? null : (
              <ul className="diff-because">
                {move.because.map(why => (
                  <li key={why}>because {why}</li>
                ))}
              </ul>
            )}
            <Addresses report={report} subjects={move.subjects} duty={move.duty} />
          </li>
        ))}
      </ul>
    </section>
  );

const mostShown = 6;
interface AddressesProps {
  readonly report: Report;
  readonly subjects: readonly number[];
  readonly duty?: string;
}
const Addresses = ({ report, subjects, duty }: AddressesProps) => {
  const address = useAddress();
  const link = (subject: number) => (
    <li key={subject}>
      <a className="mono" href={linkWith(address, openAsset(report, subject, duty === undefined ? undefined : { duty }))}>
        {report.about.address[subject]}
      </a>
    </li>
  );
  return (
    <>
      <ul className="diff-addresses">{subjects.slice(0, mostShown).map(link)}</ul>
      {subjects.length > mostShown ? (
        <details>
          <summary className="quiet small">and {plural(subjects.length - mostShown, 'more asset')}</summary>
          <ul className="diff-addresses">{subjects.slice(mostShown, 500).map(link)}</ul>
        </details>
      ) : null}
    </>
  );
};

interface ChecksProps {
  readonly id: string;
  readonly title: string;
  readonly groups: readonly CheckGroup[];
  readonly report: Report;
  readonly added: ReadonlySet<number>;
}
const Checks = ({ id, title, groups, report, added }: ChecksProps) =>
  groups.length === 0 ? null : (
    <section
      className="diff-part"
      id={`part-${id}`}
      tabIndex={-1}
      data-listed={groups.reduce((sum, { changes }) => sum + changes.length, 0)}
      aria-label={title}
    >
      <h2>{title}</h2>
      <ul>
        {groups.map(group => (
          <li key={group.check} className="diff-check move">
            <p>
              <SeverityMark severity={group.severity} /> <b>{group.title}</b> <span className="quiet small">{changeWords(group.changes, added)}</span>
            </p>
            <Addresses report={report} subjects={group.changes.map(({ subject }) => subject)} />
          </li>
        ))}
      </ul>
    </section>
  );

/** What no ledger keeps is met; `none` is not asked. */
const verdictWords = (verdict: string | undefined): string =>
  verdict === undefined ? 'met' : verdict === 'none' ? 'not asked' : verdict === 'excepted' ? 'accepted' : verdict;
const changeWords = (changes: readonly ShownChange[], added: ReadonlySet<number>): string =>
  [...new Set(changes.map(({ subject, before, after }) => `${added.has(subject) ? 'new' : verdictWords(before)} → ${verdictWords(after)}`))].join(', ');

const Assets = ({ report, compared: { added, gone } }: ComparedProps) =>
  added.length + gone.length === 0 ? null : (
    <section className="diff-part" id="part-assets" tabIndex={-1} data-listed={added.length + gone.length} aria-label="Assets">
      <h2>Assets</h2>
      {added.length === 0 ? null : (
        <>
          <h3>{plural(added.length, 'new asset')}</h3>
          <Addresses report={report} subjects={added} />
        </>
      )}
      {gone.length === 0 ? null : (
        <>
          <h3>{gone.length.toLocaleString('en')} gone</h3>
          <ul className="diff-addresses">
            {gone.slice(0, 500).map(address => (
              <li key={address} className="mono">
                {address}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );

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
