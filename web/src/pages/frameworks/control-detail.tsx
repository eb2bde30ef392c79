import { type Citation, type DutyId, dutyIds, dutyOf } from '../../../../src/model/index.ts';
import type { ControlAnswer } from '../../../../src/reports/frameworks/control-answers.ts';
import { holderNames } from '../../../../src/reports/party.ts';
import { plural, vendorName } from '../../../../src/reports/words.ts';
import { nameAt } from '../../data/decode.ts';
import type { Report } from '../../data/report.ts';
import { termText } from '../../query/parse.ts';
import { linkTo } from '../../shell/address.ts';
import { Count } from '../../shell/count.tsx';
import { OutLink } from '../asset/out-link.tsx';

interface ControlDetailProps {
  readonly report: Report;
  readonly framework: string;
  readonly answer: ControlAnswer;
}

/** What shows one control: the duties, who holds them on which page, and every number as a list. */
export const ControlDetail = ({ report, framework, answer }: ControlDetailProps) => {
  const { control } = answer;
  const shows = (control.checks ?? control.duties).length > 0;
  if (!shows) return <p className="control-detail quiet">A matter of the organisation: no configuration tells it, somebody must say so.</p>;
  return (
    <div className="control-detail">
      <Numbers framework={framework} answer={answer} />
      {control.checks === undefined ? (
        <ul className="shown-by">
          {control.duties.map(duty => (
            <DutyOf key={duty} duty={duty} report={report} />
          ))}
        </ul>
      ) : (
        <ul className="shown-by">
          {control.checks.flatMap(id => {
            const check = report.checks.get(id);
            return check ? [<CheckOf key={id} id={id} title={check.title} risk={check.risk} />] : [];
          })}
        </ul>
      )}
    </div>
  );
};

/** A control of settings is answered by findings, any other by rows. */
export const numbersOf = ({ control, held, done, unmet, unproven, unchecked, excepted }: ControlAnswer, framework: string) => {
  const own = termText('control', `${framework}/${control.id}`);
  const see = control.checks === undefined ? 'duties' : 'findings';
  const yours = '-holder:provider,third-party';
  const number = (words: string, count: number, query: string) => ({ words, count, see, query: `${own} ${query}` });
  const standing = [
    number('unmet', unmet, `status:unmet,gap ${yours}`),
    number('unproven', unproven, `status:unproven -status:unchecked ${yours}`),
    number('to be answered by somebody', unchecked, `status:unchecked ${yours}`),
    number('accepted', excepted, `status:excepted ${yours}`),
    number('met', done, `status:done ${yours}`),
  ];
  if (control.checks !== undefined) return standing.filter(({ words }) => words !== 'met');
  return [
    ...standing,
    number('yours alone', held.customer, 'status:any holder:customer'),
    number('shared', held.shared, 'status:any holder:shared,open'),
    number('held by others', held.provider, 'status:any holder:provider,third-party'),
    number('nobody’s', held.nobody, 'status:any holder:nobody'),
  ];
};

const Numbers = ({ framework, answer }: { readonly framework: string; readonly answer: ControlAnswer }) => (
  <ul className="control-numbers">
    {numbersOf(answer, framework)
      .filter(({ count }) => count > 0)
      .map(({ words, count, see, query }) => (
        <li key={words}>
          <Count of={count} to={linkTo('gaps', { see, q: query })}>
            <b>{count.toLocaleString('en')}</b> {words}
          </Count>
        </li>
      ))}
  </ul>
);

const CheckOf = ({ id, title, risk }: { readonly id: string; readonly title: string; readonly risk: string }) => (
  <li>
    <h3>
      {title} <span className="mono quiet small">{id}</span>
    </h3>
    <p className="quiet small">{risk}</p>
  </li>
);

const DutyOf = ({ duty, report }: { readonly duty: DutyId; readonly report: Report }) => (
  <li>
    <h3>
      {dutyOf(duty).title} <span className="quiet small">{dutyOf(duty).layer}</span>
    </h3>
    <p className="quiet small">{dutyOf(duty).is}</p>
    <HoldingsOf all={holdingsOf(duty, report)} />
  </li>
);

const HoldingsOf = ({ all }: { readonly all: readonly Holding[] }) => (
  <>
    <HoldingList some={all.slice(0, mostHoldings)} />
    {all.length > mostHoldings ? (
      <details>
        <summary className="quiet small">and {plural(all.length - mostHoldings, 'more page')}</summary>
        <HoldingList some={all.slice(mostHoldings)} />
      </details>
    ) : null}
  </>
);

const HoldingList = ({ some }: { readonly some: readonly Holding[] }) => (
  <ul className="held-as" data-listed={some.length}>
    {some.map(({ names, source, services }) => (
      <li key={`${names} ${source?.url} ${source?.says}`}>
        <b>{names}</b> <span className="quiet">{services.join(', ')}</span>
        {source ? (
          <p className="cited small">
            {source.says} <OutLink url={source.url} /> <span className="quiet day">read {source.read}</span>
          </p>
        ) : null}
      </li>
    ))}
  </ul>
);
const mostHoldings = 6;

interface Holding {
  readonly names: string;
  readonly source: Citation | undefined;
  readonly services: readonly string[];
  readonly times: number;
}
/** Who holds a duty and on which page, the most frequent first. */
const holdingsOf = (duty: DutyId, { ledger, about, services }: Report): readonly Holding[] => {
  const number = dutyIds.indexOf(duty);
  const all = new Map<string, { names: string; source: Citation | undefined; services: Set<string>; times: number }>();
  const cellOf = ledger.profiles.map(profile => profile.find(one => ledger.cells[one]?.duty === number));
  for (let subject = 0; subject < about.address.length; subject++) {
    const cell = ledger.cells[cellOf[ledger.profileOf[subject] ?? 0] ?? -1];
    const holders = cell && ledger.holders[cell.holders];
    if (!holders || holders.every(({ held }) => held === 'not-applicable')) continue;
    const names = holderNames(holders, vendorName(nameAt(about.vendor, subject)));
    const source = holders[0]?.source;
    const key = `${names} ${source?.url} ${source?.says}`;
    const one = all.get(key) ?? { names, source, services: new Set(), times: 0 };
    all.set(key, one);
    one.times++;
    const service = nameAt(about.service, subject);
    one.services.add(services.get(service)?.name ?? service);
  }
  return [...all.values()].map(one => ({ ...one, services: [...one.services].sort() })).sort((a, b) => b.times - a.times);
};
