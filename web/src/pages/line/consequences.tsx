import { dutyOf, type HeldBy } from '../../../../src/model/index.ts';
import { partyName, sideWords } from '../../../../src/reports/party.ts';
import { stateWords } from '../../../../src/reports/tally.ts';
import { plural } from '../../../../src/reports/words.ts';
import type { Report } from '../../data/report.ts';
import { linkWith, useAddress } from '../../shell/address.ts';
import { openAsset } from '../../shell/asset-link.ts';
import { OutLink } from '../asset/out-link.tsx';
import { isWithThird, thirdsIn, wordsWhose } from '../matrix/paint.ts';
import { type Change, changesIn, openChange } from './changes.ts';
import type { LineColumn } from './columns.ts';
import { assetsIn, type Reaching, reachedIn, reachWords } from './reach.ts';
import type { Supposing } from './settings.ts';

interface ConsequencesProps {
  readonly report: Report;
  readonly column: LineColumn;
  readonly supposing: Supposing;
  readonly reaching: Reaching;
  /** Where the answers are listed that are open now. */
  readonly open: string | undefined;
}
/** What supposing it does to a column: the duties that move first, then those that only stand otherwise. */
export const Consequences = ({ report, column, supposing, reaching, open }: ConsequencesProps) => {
  const address = useAddress();
  const mine = column.turning.filter(kind => supposing.has(kind));
  const turned = column.alike.filter(one => mine.includes(one.kind));
  const { reached } = reachedIn(report, turned, reaching);
  const changes = changesIn(report, reached, supposing, column.vendor);
  const moves = changes.filter(change => change.moves);
  const { opened, closed } = openChange(changes);
  return (
    <div className="consequences" aria-live="polite">
      <div className="consequences-head">
        <h3>{mine.length === 0 ? 'What it would change' : headline(moves)}</h3>
        {mine.length > 0 ? (
          <a className="plain" href={linkWith(address, { set: undefined, for: undefined })}>
            As it is
          </a>
        ) : null}
      </div>
      {mine.length === 0 ? <p className="quiet">Choose a value, and the line moves here as it would move for you.</p> : null}
      {mine.length > 0 ? <p className="quiet small">Supposed for {reachWords(assetsIn(reached).length, assetsIn(turned).length)}.</p> : null}
      {mine.length > 0 ? (
        <p className="open-change">
          <span>
            <b>
              <a href={open}>{column.now.open.toLocaleString('en')}</a>
            </b>{' '}
            open now
          </span>
          <span>
            <b>{(column.now.open + opened - closed).toLocaleString('en')}</b> open then
          </span>
          <span className="quiet">{openWords(opened, closed)}</span>
        </p>
      ) : null}
      <ul className="changes">
        {changes
          .filter(({ onlyWords }) => !onlyWords)
          .map(change => (
            <Changed key={keyOf(change)} {...{ change, column, report }} />
          ))}
      </ul>
      <OtherWork changes={changes.filter(({ onlyWords }) => onlyWords)} {...{ column, report }} />
      {mine.map(kind => (
        <p key={kind} className="quiet small">
          The published line with the same: <code>{command(kind, supposing)}</code>
        </p>
      ))}
    </div>
  );
};

const keyOf = ({ duty, from, to, before, after }: Change): string => `${duty} ${from} ${to} ${before} ${after}`;

/** Duties that stay with whoever has them, who would do something else for them. */
const OtherWork = ({ changes, column, report }: Omit<ChangedProps, 'change'> & { readonly changes: readonly Change[] }) =>
  changes.length === 0 ? null : (
    <details className="other-work">
      <summary>{plural(changes.length, 'duty stays where it is and is', 'duties stay where they are and are')} done differently</summary>
      <ul className="changes">
        {changes.map(change => (
          <Changed key={keyOf(change)} {...{ change, column, report }} />
        ))}
      </ul>
    </details>
  );

const headline = (moves: readonly Change[]): string => {
  const duties = new Set(moves.map(({ duty }) => duty));
  return duties.size === 0 ? 'No duty moves' : `${plural(duties.size, 'duty moves', 'duties move')}`;
};
const openWords = (opened: number, closed: number): string =>
  opened + closed === 0
    ? 'The same answers stay open.'
    : [closed > 0 ? `${closed} would close` : '', opened > 0 ? `${opened} would open` : ''].filter(text => text !== '').join(', ');
const command = (kind: string, supposing: Supposing): string =>
  `demarc line ${kind} ${[...(supposing.get(kind) ?? [])].map(([field, value]) => `--set ${/\s/.test(String(value)) ? `'${field}=${value}'` : `${field}=${value}`}`).join(' ')}`;

interface ChangedProps {
  readonly change: Change;
  readonly column: LineColumn;
  readonly report: Report;
}
const Changed = ({ change: { duty, from, to, before, after, subjects, holder, moves, onlyWords }, column, report }: ChangedProps) => {
  const address = useAddress();
  return (
    <li className={moves ? 'moves' : ''}>
      <p className="change-head">
        <a href={linkWith(address, { cell: `${duty}~${column.service}`, asset: undefined })}>{dutyOf(duty).title}</a>
      </p>
      <p className="change-how">
        {moves ? (
          <>
            <Party words={from} report={report} /> <Arrow /> <Party words={to} report={report} />
          </>
        ) : (
          <Party words={to} report={report} />
        )}
        <span className="quiet small">{before === after ? stateWords[before] : `${stateWords[before]} → ${stateWords[after]}`}</span>
      </p>
      <Assets {...{ subjects, duty, report }} />
      {(moves || onlyWords) && holder ? <Said holder={holder} vendor={column.vendor} /> : null}
    </li>
  );
};

const mostShown = 200;
/** Of whom it is told, each a link to its answer. */
const Assets = ({ subjects, duty, report }: Pick<Change, 'subjects' | 'duty'> & Pick<ChangedProps, 'report'>) => {
  const address = useAddress();
  const shown = subjects.slice(0, mostShown);
  return (
    <details className="change-assets small">
      <summary>{plural(subjects.length, 'asset')}</summary>
      <ul>
        {shown.map(subject => (
          <li key={subject}>
            <a href={linkWith(address, openAsset(report, subject, { duty }))}>{addressOf(report, subject)}</a>
          </li>
        ))}
      </ul>
      {subjects.length > shown.length ? <p className="quiet">{`The first ${mostShown} of ${subjects.length.toLocaleString('en')}.`}</p> : null}
    </details>
  );
};
export const addressOf = ({ about }: Pick<Report, 'about'>, subject: number): string => {
  const scope = about.scope.names[about.scope.of[subject] ?? 0] ?? '';
  return scope === '' ? (about.address[subject] ?? '') : `${about.address[subject]} · ${scope}`;
};

/** Who holds it, coloured as everywhere. */
export const Party = ({ words, report }: { readonly words: string; readonly report: Pick<Report, 'ledger'> }) => {
  const thirds = thirdsIn(report.ledger);
  const whose = wordsWhose(words, thirds);
  return <span className={`party whose-${whose}${whose === 'shared' && isWithThird(words, thirds) ? ' with-third' : ''}`}>{words}</span>;
};
export const Arrow = () => (
  <svg viewBox="0 0 20 10" width="20" height="10" role="img" aria-label="to">
    <path d="M1 5h17M14 1l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" />
  </svg>
);

const grades = { read: 'the page was read', secondary: 'a text that quotes it was read', inferred: 'inferred from it, read' } as const;
const Said = ({ holder: { sides, source }, vendor }: { readonly holder: HeldBy; readonly vendor: string }) => (
  <div className="small">
    {sides.map(side => (
      <p key={`${side.party} ${side.does}`}>
        <b>{capital(partyName(side.party, vendor))}:</b> {sideWords(side)}
      </p>
    ))}
    <p className="quiet">
      <OutLink url={source.url} /> · {grades[source.grade]} {source.read}
    </p>
  </div>
);
const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
