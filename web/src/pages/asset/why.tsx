import type { ReactNode } from 'react';
import { spoken } from '../../../../src/engine/words.ts';
import { type Citation, dutyOf, type Holder, type Side } from '../../../../src/model/index.ts';
import { holderNames, partyName, sideWords } from '../../../../src/reports/party.ts';
import type { Counted } from '../../../../src/reports/tally.ts';
import { coverageWords, gradeWords, verdictReason } from '../../../../src/reports/why-words.ts';
import { accountableIn, akaWords, placeWords, vendorName } from '../../../../src/reports/words.ts';
import type { DetailRow, Report, ShownFact, ShownResult } from '../../data/report.ts';
import { Glyph } from '../matrix/cell.tsx';
import { Fix } from './fix.tsx';
import { OtherSays, saidOf } from './others.tsx';
import { OutLink } from './out-link.tsx';
import type { SubjectRow } from './responsibility.tsx';

interface WhyProps {
  readonly row: SubjectRow;
  readonly report: Report;
  readonly subject: number;
  readonly detail: DetailRow | undefined;
}
const vendorOf = ({ about }: Report, subject: number): string => vendorName(about.vendor.names[about.vendor.of[subject] ?? 0] ?? '');
const holdersOf = ({ cell }: Counted, { ledger }: Report): readonly Holder[] => ledger.holders[cell.holders] ?? [];

export const holderText = (counted: Counted, report: Report, subject: number): string => holderNames(holdersOf(counted, report), vendorOf(report, subject));

/** The chain behind a verdict: the rule, the facts it turned on, who holds the duty and on which page, the checks, the verdict. */
export const Why = ({ row, report, subject, detail }: WhyProps) => {
  const { counted } = row;
  const holders = holdersOf(counted, report);
  const judged = { holders, verdict: counted.cell.verdict, results: detail?.results ?? [] };
  const coverage = coverageWords(judged);
  const others = saidOf(report, subject).filter(({ duty }) => duty === counted.duty);
  return (
    <ol className="why">
      <Step label="Duty">{dutyOf(counted.duty).is}</Step>
      <Step label="Rule">
        {ruleWords(row, report, subject)}
        {detail?.turnsOn.map(fact => (
          <FactLine key={`${fact.name} ${fact.words}`} fact={fact} />
        ))}
      </Step>
      <Step label="Holder">
        {holders.map((holder, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: holders are told apart by nothing else, and never change
          <HolderSides key={i} holder={holder} vendor={vendorOf(report, subject)} number={holders.length > 1 ? i + 1 : undefined} />
        ))}
      </Step>
      <Owner {...{ row, report, subject, holders }} />
      {detail && detail.results.length > 0 ? (
        <Step label={detail.results.length > 1 ? 'Checks' : 'Check'}>
          {detail.results.map(result => (
            <Result key={result.check} result={result} report={report} />
          ))}
        </Step>
      ) : null}
      {others.length > 0 ? (
        <Step label="Others say">
          {others.map(said => (
            <div key={JSON.stringify([said.tool, said.rule, said.title, said.says])} className="result">
              <OtherSays said={said} />
            </div>
          ))}
        </Step>
      ) : null}
      <Step label="Verdict">
        <strong>{counted.cell.verdict}</strong>
        {detail || counted.cell.asked === 0 ? verdictReason(judged) : ''}
        {coverage.length > 0 ? <p className="quiet small">{capital(coverage.join('; '))}</p> : null}
      </Step>
    </ol>
  );
};
const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const Step = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <li>
    <span className="why-label">{label}</span>
    <div>{children}</div>
  </li>
);

const ruleWords = ({ counted }: SubjectRow, { about, kinds }: Report, subject: number): string => {
  const kind = about.kind.names[about.kind.of[subject] ?? 0] ?? '';
  const turns = kinds.get(kind)?.turns[counted.duty];
  return turns === undefined ? `The line of ${kind}: the same for every one.` : `The line of ${kind}: it turns on ${spoken(turns)}.`;
};

/** A fact with its place, and the line of source that says it. */
export const FactLine = ({ fact }: { readonly fact: ShownFact }) => (
  <div className={`fact is-${fact.is}`}>
    <p>
      {fact.words} <span className="place">{placeWords(fact.at)}</span>
      {fact.from ? <span className="place"> written in {placeWords(fact.from)}</span> : null}
    </p>
    {fact.excerpts.map(({ place, text }) => (
      <pre key={`${place.file} ${place.line}`}>
        <span className="line-number">{place.line}</span> {text.trim()}
      </pre>
    ))}
    {fact.page ? (
      <p className="quiet small">
        {fact.page.says} <OutLink url={fact.page.url} />
      </p>
    ) : null}
  </div>
);

const HolderSides = ({ holder, vendor, number }: { readonly holder: Holder; readonly vendor: string; readonly number: number | undefined }) => (
  <div className="holder">
    {number === undefined ? null : <p className="quiet small">Either, {number}:</p>}
    {holder.held === 'by' ? (
      <>
        <Sides sides={holder.sides} vendor={vendor} />
        {holder.published ? (
          <div className="quiet small">
            <p>Without your agreements:</p>
            <Sides sides={holder.published} vendor={vendor} />
          </div>
        ) : null}
      </>
    ) : (
      <p>
        <strong>{holder.held.replace('-', ' ')}</strong>: {holder.because}
      </p>
    )}
    {holder.source ? <Page source={holder.source} /> : null}
  </div>
);

const Sides = ({ sides, vendor }: { readonly sides: readonly Side[]; readonly vendor: string }) => (
  <ul>
    {sides.map(side => (
      <li key={`${side.party} ${side.does}`} className={`side party-${side.party.split(':')[0]}`}>
        <strong>{partyName(side.party, vendor)}</strong> {sideWords(side)}
      </li>
    ))}
  </ul>
);

const Page = ({ source }: { readonly source: Citation }) => (
  <blockquote className="why-cited">
    <p>{source.says}</p>
    <footer>
      <OutLink url={source.url} /> · <span className="day">{source.read}</span> · {gradeWords[source.grade]}
    </footer>
    {source.against ? (
      <>
        <p className="but">But another page of the provider says otherwise:</p>
        <Page source={source.against} />
      </>
    ) : null}
  </blockquote>
);

const Owner = ({ row, report, subject, holders }: Omit<WhyProps, 'detail'> & { readonly holders: readonly Holder[] }) => {
  const isYours = holders.some(holder => holder.held === 'by' && holder.sides.some(side => side.party === 'customer' || side.under !== undefined));
  if (!isYours || !report.charter) return null;
  const { team, also = [], responsible = [], consulted = [], informed = [] } = accountableIn(report.ledger, subject, row.counted.duty);
  const named = (id: string): string => report.charter?.teams.find(one => one.id === id)?.name ?? id;
  const others = { 'and also': also, 'done by': responsible, 'after asking': consulted, 'and telling': informed };
  const said = Object.entries(others).flatMap(([words, teams]) => (teams.length === 0 ? [] : [`${words} ${teams.map(named).join(', ')}`]));
  return <Step label="Owner">{[team === '' ? 'no team' : named(team), ...said].join(', ')}</Step>;
};

const Result = ({ result, report }: { readonly result: ShownResult; readonly report: Report }) => {
  const check = report.checks.get(result.check);
  const aka = akaWords(check?.aka);
  const state = result.verdict === 'met' ? 'done' : result.verdict;
  return (
    <div className={`result is-${result.verdict}`}>
      <p>
        <Glyph state={state} /> <strong>{result.verdict === 'none' ? 'not asked' : result.verdict}</strong>: {check?.title ?? result.check}
        {check ? <span className={`grave grave-${check.severity}`}>{check.severity}</span> : null}
      </p>
      {result.because.map(fact => (
        <FactLine key={`${fact.name} ${fact.words}`} fact={fact} />
      ))}
      {result.excepted === undefined ? null : <p>{capital(result.excepted)}</p>}
      {check && (result.verdict === 'unmet' || result.verdict === 'unproven') ? (
        <>
          <p>{check.risk}</p>
          <Fix check={check} />
        </>
      ) : null}
      <p className="quiet small">
        <code>{result.check}</code>
        {aka === '' ? null : ` (${aka})`}
      </p>
    </div>
  );
};
