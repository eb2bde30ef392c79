import './providers.css';
import { useMemo } from 'react';
import { dutyOf } from '../../../../src/model/index.ts';
import type { EncodedAgreement, EncodedAttestation, EncodedParty } from '../../../../src/reports/html/parties.ts';
import { plural } from '../../../../src/reports/words.ts';
import type { Report } from '../../data/report.ts';
import { queryOf, termText } from '../../query/parse.ts';
import { linkTo } from '../../shell/address.ts';
import { Count } from '../../shell/count.tsx';
import type { PageProps } from '../../shell/page.ts';
import { layerTitle } from '../matrix/rows.ts';
import { type Provider, providersOf, queriesOf } from './relied.ts';
import { Timeline, typeWords } from './timeline.tsx';

/** On whom the estate relies, what they promised, and what they show for it. */
export const Providers = ({ report }: PageProps) => {
  const providers = useMemo(() => providersOf(report), [report]);
  const today = report.made.at.slice(0, 10);
  return (
    <>
      <div className="page-head">
        <div>
          <h1>On whom you rely</h1>
          <p>
            Duties that others do for you, what they promised, and what they show for it. What is attested rests on a report in force for that service and
            region; the rest is relied on.
          </p>
        </div>
      </div>
      {report.charter ? null : <NoCharter />}
      <div className="providers">
        {providers.map(provider => (
          <One key={provider.name} {...{ provider, today, report }} />
        ))}
      </div>
      {providers.length === 0 ? <p className="empty">Nobody else does anything for this estate, as far as it was read.</p> : null}
    </>
  );
};

const NoCharter = () => (
  <div className="empty">
    <p>
      Agreements and attestations stand in a charter, and there is none here: <code>demarc init</code> writes a first one. Name the provider under{' '}
      <code>parties</code> and its reports under <code>attestations</code>.
    </p>
  </div>
);

interface OneProps {
  readonly provider: Provider;
  readonly today: string;
  readonly report: Report;
}
const kinds: Readonly<Record<string, string>> = {
  provider: 'provider',
  'managed-service': 'managed service',
  saas: 'software as a service',
  partner: 'partner',
};
const One = ({ provider, today, report }: OneProps) => {
  const { name, party, rows, attested, shared, asked = name } = provider;
  const queries = queriesOf(asked);
  return (
    <section className="card provider" aria-label={name}>
      <header>
        <h2>{name}</h2>
        <p className="quiet small">
          {[
            party?.kind === undefined ? '' : (kinds[party.kind] ?? party.kind),
            party?.contact ?? '',
            party?.notify === undefined ? '' : `tells ${party.notify}`,
          ]
            .filter(text => text !== '')
            .join(' · ')}
        </p>
      </header>
      <dl className="relied">
        <Figure count={rows} words="duties of assets relied on" query={queries.rows} />
        <Figure count={attested} words="attested" query={queries.attested} />
        <Figure count={shared} words="shared with you, or not known" query={queries.shared} />
      </dl>
      <Layers provider={provider} />
      {party ? <Contracts {...{ party, today }} /> : <p className="quiet small">No party of the charter: nothing it shows is known.</p>}
      <Concerns {...{ provider, report }} />
    </section>
  );
};

interface FigureProps {
  readonly count: number;
  readonly words: string;
  readonly query: string;
}
const Figure = ({ count, words, query }: FigureProps) => (
  <div>
    <dt>{words}</dt>
    <dd>
      <Count of={count} to={linkTo('gaps', { see: 'duties', q: query })} />
    </dd>
  </div>
);

/** How much of each layer is attested. */
const Layers = ({ provider: { layers, name, asked = name } }: { readonly provider: Provider }) => {
  const most = Math.max(1, ...layers.map(({ rows }) => rows));
  if (layers.length === 0) return null;
  return (
    <table className="relied-layers">
      <caption className="unseen">Duties that {name} holds, by layer</caption>
      <tbody>
        {layers.map(({ layer, rows, attested }) => (
          <tr key={layer}>
            <th scope="row">{layerTitle(layer)}</th>
            <td>
              <span className="relied-bar" aria-hidden="true">
                <i className="attested" style={{ width: `${(attested / most) * 100}%` }} />
                <i style={{ width: `${((rows - attested) / most) * 100}%` }} />
              </span>
            </td>
            <td className="relied-count">
              <Count of={rows} to={linkTo('gaps', { see: 'duties', q: queriesOf(asked).layer(layer).rows })} />
              {attested > 0 ? (
                <>
                  ,{' '}
                  <Count of={attested} to={linkTo('gaps', { see: 'duties', q: queriesOf(asked).layer(layer).attested })}>
                    {attested.toLocaleString('en')} attested
                  </Count>
                </>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Contracts = ({ party, today }: { readonly party: EncodedParty; readonly today: string }) => (
  <>
    {party.attestations.length === 0 ? (
      <p className="quiet small">
        Nothing it shows for its side is in the charter:{' '}
        <code>
          attestations: [{'{'} party: {party.id} {'}'}]
        </code>
      </p>
    ) : (
      <>
        <h3>What it shows</h3>
        <Timeline attestations={party.attestations} today={today} />
        {party.attestations.map(one => (
          <UserControls key={one.id} attestation={one} />
        ))}
      </>
    )}
    {party.agreements.map(one => (
      <Agreement key={one.id} agreement={one} today={today} />
    ))}
  </>
);

/** What a report expects of you before it counts. */
const UserControls = ({ attestation }: { readonly attestation: EncodedAttestation }) => {
  const { userControls } = attestation;
  if (userControls.length === 0) return null;
  const open = userControls.filter(({ answered }) => answered === undefined).length;
  return (
    <details className="user-controls">
      <summary className="small">
        {typeWords(attestation)} expects {plural(userControls.length, 'thing')} of you{open > 0 ? <b>, {open} not answered</b> : ''}
      </summary>
      <ul className="small" data-listed={userControls.length}>
        {userControls.map(({ id, says, duty, answered }) => (
          <li key={id}>
            <b>{id}</b> {says}{' '}
            <span className="quiet">
              ({dutyOf(duty).title}) {answered === undefined ? 'Not answered.' : `Seen ${answered}.`}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
};

const Agreement = ({ agreement, today }: { readonly agreement: EncodedAgreement; readonly today: string }) => {
  const { id, name = id, from, until, noticeDays, owner, review, clauses, levels } = agreement;
  const over = until !== undefined && until < today;
  return (
    <div className="agreement">
      <h3>{name}</h3>
      <p className="quiet small">
        {[
          period(from, until),
          over ? 'it is over' : '',
          noticeDays === undefined ? '' : `${noticeDays} days of notice`,
          owner === undefined ? '' : `looked after by ${owner}`,
        ]
          .filter(text => text !== '')
          .join(' · ')}
      </p>
      {review ? <Review review={review} today={today} /> : null}
      {clauses.length === 0 ? null : (
        <ul className="clauses small">
          {clauses.map(clause => (
            <li key={`${clause.id ?? ''} ${clause.does}`}>
              {clause.id === undefined ? null : <b>{clause.id} </b>}
              {clause.does} <span className="quiet">{clauseWords(clause, today)}</span>
            </li>
          ))}
        </ul>
      )}
      {levels.map(level => (
        <p key={level.metric} className="small">
          <b>{level.committed === 'none' ? 'Nothing promised' : level.committed}</b> {level.metric}
          {level.window === undefined ? '' : `, over ${level.window}`}
          {level.credits.length === 0 ? '' : `; under ${level.credits.map(({ below, percent }) => `${below}%: ${percent}% back`).join(', under ')}`}
          {level.claimWithinDays === undefined ? '' : `, if asked for within ${level.claimWithinDays} days`}
        </p>
      ))}
    </div>
  );
};
const period = (from: string | undefined, until: string | undefined): string =>
  from === undefined && until === undefined ? '' : `${from ?? 'always'} to ${until ?? 'open'}`;
const clauseWords = ({ takes, gives, keeps, until }: EncodedAgreement['clauses'][number], today: string): string =>
  [
    takes.length === 0 ? '' : `Takes ${takes.map(duty => dutyOf(duty).title.toLowerCase()).join(', ')}.`,
    gives.length === 0 ? '' : `Leaves you ${gives.map(duty => dutyOf(duty).title.toLowerCase()).join(', ')}.`,
    keeps === undefined ? '' : `You: ${keeps}`,
    until === undefined ? '' : until < today ? `Ran out ${until}.` : `Until ${until}.`,
  ]
    .filter(text => text !== '')
    .join(' ');

const Review = ({ review: { every, last, by }, today }: { readonly review: NonNullable<EncodedAgreement['review']>; readonly today: string }) => {
  const due = monthsAfter(last, every);
  return (
    <p className="small">
      <span className={`standing-words ${due < today ? 'bad' : 'good'}`}>{due < today ? `Review was due ${due}` : `Next review ${due}`}</span>{' '}
      <span className="quiet">
        every {plural(every, 'month')}, last {last}
        {by === undefined ? '' : ` by ${by}`}
      </span>
    </p>
  );
};
const monthsAfter = (day: string, months: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOf = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOf))).toISOString().slice(0, 10);
};

const mostConcerns = 5;
/** What the charter finds amiss with it. */
const Concerns = ({ provider: { name, party, vendor }, report }: Pick<OneProps, 'provider' | 'report'>) => {
  const names = new Set([name, party?.id, vendor].filter(one => one !== undefined));
  const about = (report.charter?.gaps ?? []).filter(gap => gap.class !== 'unmet' && gap.parties.some(one => names.has(one)));
  if (about.length === 0) return null;
  const reasons = [...new Set(about.map(({ reason }) => reason))];
  return (
    <div className="concerns">
      <h3>
        <Count of={about.length} to={linkTo('gaps', { see: 'gaps', q: queryOf(termText('by', ...names), '-class:unmet') })}>
          {plural(about.length, 'gap concerns it', 'gaps concern it')}
        </Count>
      </h3>
      <ul className="small">
        {reasons.slice(0, mostConcerns).map(reason => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {reasons.length > mostConcerns ? (
        <details className="small">
          <summary className="quiet">and {plural(reasons.length - mostConcerns, 'more reason')}</summary>
          <ul data-listed={reasons.length - mostConcerns}>
            {reasons.slice(mostConcerns).map(reason => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
};
