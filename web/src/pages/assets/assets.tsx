import './assets.css';
import { useCallback, useMemo } from 'react';
import { placeWords, plural, vendorName } from '../../../../src/reports/words.ts';
import { nameAt } from '../../data/decode.ts';
import type { GroupName, Report } from '../../data/report.ts';
import { assetsThat } from '../../query/assets.ts';
import { mistakesIn } from '../../query/check.ts';
import { queryOf, termText } from '../../query/parse.ts';
import { exactly, unsaid, vocabularyOf } from '../../query/vocabulary.ts';
import { choose, linkTo, linkWith, useAddress } from '../../shell/address.ts';
import { openAsset } from '../../shell/asset-link.ts';
import { Count } from '../../shell/count.tsx';
import type { PageProps } from '../../shell/page.ts';
import { showPart, useNamedPart } from '../../shell/part.ts';
import { CopyButtons } from '../../table/copy.tsx';
import { GroupHead, useUnfolded } from '../../table/group-head.tsx';
import { type Group, groupedBy, type Line, linesOf } from '../../table/grouped.ts';
import { LongList } from '../../table/long-list.tsx';
import { Pick } from '../../table/pick.tsx';
import { QueryBox } from '../../table/query-box.tsx';
import { useNarrow } from '../../table/row-height.ts';
import { added, type Counts, countsOf } from './counts.ts';

/** What assets are grouped by: the column, and the word of the query language for it. */
const columns = {
  service: { column: 'service', word: 'service', words: 'service' },
  kind: { column: 'kind', word: 'kind', words: 'type of asset' },
  unit: { column: 'businessUnit', word: 'unit', words: 'business unit' },
  geography: { column: 'geography', word: 'geography', words: 'geography' },
  account: { column: 'account', word: 'account', words: 'account' },
  scope: { column: 'scope', word: 'scope', words: 'scope' },
  region: { column: 'region', word: 'region', words: 'region' },
  environment: { column: 'environment', word: 'environment', words: 'environment' },
  data: { column: undefined, word: 'data', words: 'data class' },
  provider: { column: 'vendor', word: 'provider', words: 'provider' },
  team: { column: 'team', word: 'owner', words: 'team' },
  criticality: { column: 'criticality', word: 'criticality', words: 'criticality' },
} as const satisfies Readonly<Record<string, { readonly column: GroupName | undefined; readonly word: string; readonly words: string }>>;
type By = keyof typeof columns;
const all = Object.keys(columns) as readonly By[];
const words = Object.fromEntries(all.map(by => [by, columns[by].words])) as Readonly<Record<By, string>>;

const examples = ['environment:production data:personal status:unmet', 'data:personal status:unmet'] as const;

export const Assets = ({ report }: PageProps) => {
  const { chosen } = useAddress();
  const vocabulary = useMemo(() => vocabularyOf(report), [report]);
  const query = chosen['q'] ?? '';
  const onQuery = useCallback((q: string) => choose({ q: q === '' ? undefined : q }, { step: false }), []);
  const { counts, unknownTypes } = report.estate;
  useNamedPart();
  return (
    <>
      <div className="page-head">
        <div>
          <h1>Assets</h1>
          <p>
            <Count of={counts.assets} to={linkTo('assets')}>
              {plural(counts.assets, 'asset')}
            </Count>{' '}
            of{' '}
            <Count of={counts.services} to={linkTo('assets')} groups>
              {plural(counts.services, 'service')}
            </Count>
            , by what they are and whose.
            {unknownTypes.length === 0 ? null : (
              <>
                {' '}
                <Count of={unknownTypes.length} to={linkTo('assets', { ...chosen, part: 'unknown' })} onClick={() => showPart('unknown')}>
                  {plural(unknownTypes.length, 'type')} that nobody has studied
                </Count>
                .
              </>
            )}
          </p>
        </div>
      </div>
      <QueryBox query={query} vocabulary={vocabulary} example={examples} onChange={onQuery} />
      {mistakesIn(query, vocabulary).length > 0 ? null : <Inventory report={report} query={query} />}
      <UnknownTypes report={report} />
    </>
  );
};

const Inventory = ({ report, query }: { readonly report: Report; readonly query: string }) => {
  const address = useAddress();
  const by = all.find(one => one === address.chosen['group']) ?? 'service';
  const found = useMemo(() => assetsThat(query, report), [query, report]);
  const countOf = useMemo(() => countsOf(report), [report]);
  const groups = useMemo(
    () => groupedBy(found, namesBy(by, report), () => 0).map(group => ({ ...group, counts: added(group.rows, countOf) })),
    [found, by, report, countOf],
  );
  const { isUnfolded, fold } = useUnfolded(groups, groups.length === 1);
  const lines = useMemo(() => linesOf(groups, isUnfolded), [groups, isUnfolded]);
  const exact = useMemo(() => exactly(groups.map(({ name }) => name)), [groups]);
  const narrow = useNarrow();
  if (found.length === 0) return <Nothing query={query} />;
  const lineAt = (i: number): Line => lines[i] ?? { row: 0, group: '' };
  return (
    <>
      <div className="table-tools">
        <p role="status" data-listed={found.length} data-groups={groups.length}>
          <strong>{plural(found.length, 'asset')}</strong> in {plural(groups.length, 'group')}
        </p>
        <Pick label="Group by" of={all} words={words} now={by} onChoose={one => choose({ group: one === 'service' ? undefined : one, unfolded: undefined })} />
        <CopyButtons count={found.length} table={() => tableOf(found, report, countOf)} />
      </div>
      <BarLegend />
      <LongList
        label="Assets"
        count={lines.length}
        heightOf={i => ('isOpen' in lineAt(i) ? 48 : narrow ? 104 : 60)}
        keyOf={i => keyOf(lineAt(i))}
        row={i => {
          const line = lineAt(i);
          if ('isOpen' in line) {
            const { name } = line.group;
            return (
              <GroupHead line={line} label={labelOf(name, by, report)} onFold={() => fold(name)}>
                <CountLinks
                  counts={(line.group as Group & { readonly counts: Counts }).counts}
                  query={queryOf(query, termText(columns[by].word, name === unsaid ? name : exact(name)))}
                />
              </GroupHead>
            );
          }
          return <AssetRow report={report} subject={line.row} counts={countOf(line.row)} link={linkWith(address, openAsset(report, line.row))} />;
        }}
      />
    </>
  );
};

const keyOf = (line: Line): string => ('isOpen' in line ? `group ${line.group.name}` : `${line.group} ${line.row}`);
const namesBy = (by: By, { about }: Report): ((subject: number) => string | readonly string[]) => {
  const { column } = columns[by];
  return subject => (column === undefined ? (about.data.sets[about.data.of[subject] ?? 0] ?? []) : nameAt(about[column], subject));
};
const labelOf = (name: string, by: By, { services }: Report): string => {
  if (name === 'none') return `no ${words[by]}`;
  if (by === 'provider') return vendorName(name);
  return by === 'service' ? (services.get(name)?.name ?? name) : name;
};

/** How the duties of some assets stand; each number leads to what it counts. */
const CountLinks = ({ counts, query }: { readonly counts: Counts; readonly query: string }) => {
  const link = (status: string): string => linkTo('gaps', { see: 'duties', q: queryOf(withoutStatus(query), 'answered:asset', `status:${status}`) });
  return (
    <span className="numbers">
      {counts.unmet > 0 ? (
        <Count of={counts.unmet} className="count-unmet" to={link('unmet')}>
          {counts.unmet.toLocaleString('en')} unmet
        </Count>
      ) : null}
      {counts.unproven > 0 ? (
        <Count of={counts.unproven} className="count-unproven" to={link('unproven -status:unchecked')}>
          {counts.unproven.toLocaleString('en')} unproven
        </Count>
      ) : null}
      {counts.unchecked > 0 ? (
        <Count of={counts.unchecked} className="count-unchecked" to={link('unchecked')}>
          {counts.unchecked.toLocaleString('en')} unchecked
        </Count>
      ) : null}
      <Bar counts={counts} />
    </span>
  );
};
const withoutStatus = (query: string): string => query.replaceAll(/(^|\s)-?(?:status|is|verdict):\S+/g, '').trim();

const parts = ['unmet', 'unproven', 'unchecked', 'done', 'others'] as const;
const partWords: Readonly<Record<(typeof parts)[number], string>> = {
  unmet: 'unmet',
  unproven: 'unproven',
  unchecked: 'yours, and no check sees it',
  done: 'met or accepted',
  others: 'held by others',
};
const BarLegend = () => (
  <ul className="bar-legend">
    {parts.map(name => (
      <li key={name}>
        <i className={`bar-${name}`} aria-hidden="true" /> {partWords[name]}
      </li>
    ))}
  </ul>
);

const Bar = ({ counts }: { readonly counts: Counts }) => {
  return (
    <span className="bar" aria-hidden="true">
      {parts.map(name => (counts[name] > 0 ? <i key={name} className={`bar-${name}`} style={{ flexGrow: counts[name] }} /> : null))}
    </span>
  );
};

interface AssetRowProps {
  readonly report: Report;
  readonly subject: number;
  readonly counts: Counts;
  readonly link: string;
}
const AssetRow = ({ report: { about }, subject, counts, link }: AssetRowProps) => {
  const { unmet, unproven, unchecked } = counts;
  const said = [nameAt(about.team, subject), nameAt(about.environment, subject), nameAt(about.region, subject), placeOf(about, subject)];
  return (
    <a className="item asset-row" href={link}>
      <span className="item-what">
        <span className="mono">{about.address[subject]}</span>
        <span className="quiet">{nameAt(about.kind, subject)}</span>
      </span>
      <span className="item-where">
        <span className="quiet">{said.filter(part => part !== '').join(' · ')}</span>
      </span>
      <span className="asset-counts">
        {unmet > 0 ? <span className="count-unmet">{unmet} unmet</span> : null}
        {unproven > 0 ? <span>{unproven} unproven</span> : null}
        {unmet + unproven === 0 ? <span className="quiet">{unchecked === 0 ? 'nothing open' : `${unchecked} unchecked`}</span> : null}
        <Bar counts={counts} />
      </span>
    </a>
  );
};
const placeOf = (about: Report['about'], subject: number): string => {
  const file = nameAt(about.file, subject);
  return file === '' ? '' : placeWords({ file, line: about.line[subject] ?? 0 });
};

const heads = [
  'asset',
  'kind',
  'service',
  'provider',
  'scope',
  'account',
  'region',
  'environment',
  'business unit',
  'geography',
  'team',
  'unmet',
  'unproven',
  'place',
];
const tableOf = (found: Uint32Array, { about }: Report, countOf: (subject: number) => Counts) => ({
  heads,
  rows: (function* () {
    const named = [
      about.kind,
      about.service,
      about.vendor,
      about.scope,
      about.account,
      about.region,
      about.environment,
      about.businessUnit,
      about.geography,
      about.team,
    ];
    for (const subject of found) {
      const { unmet, unproven } = countOf(subject);
      yield [about.address[subject] ?? '', ...named.map(column => nameAt(column, subject)), String(unmet), String(unproven), placeOf(about, subject)];
    }
  })(),
});

const Nothing = ({ query }: { readonly query: string }) => (
  <div className="empty">
    <h2>{query === '' ? 'No asset was read' : 'No asset fits'}</h2>
    <p>
      {query === '' ? (
        <>
          Say where the files are: <code>demarc assess path/to/files --format html --output report.html</code>
        </>
      ) : (
        'Leave a word out of the filter.'
      )}
    </p>
  </div>
);

const UnknownTypes = ({ report }: { readonly report: Report }) => {
  const { unknownTypes } = report.estate;
  if (unknownTypes.length === 0) return null;
  return (
    <section id="part-unknown" className="unknown" tabIndex={-1} data-listed={unknownTypes.length}>
      <h2>Types that nobody has studied</h2>
      <p className="quiet">They stand in what was read, and nothing here speaks of them: neither whose their duties are nor whether they are done.</p>
      <ul>
        {unknownTypes.map(({ type, declarations }) => (
          <li key={type}>
            <span className="mono">{type}</span> <span className="quiet">{declarations === 1 ? 'once' : `${declarations.toLocaleString('en')} times`}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};
