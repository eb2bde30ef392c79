import './gaps.css';
import { useCallback, useMemo } from 'react';
import type { Stands } from '../../../../src/engine/evidence.ts';
import { dutyIds, dutyOf, type GapClass, type Severity, severities } from '../../../../src/model/index.ts';
import { standsWords } from '../../../../src/reports/elsewhere.ts';
import { classTitles } from '../../../../src/reports/gaps.ts';
import { placeWords, plural } from '../../../../src/reports/words.ts';
import type { Report } from '../../data/report.ts';
import { mistakesIn } from '../../query/check.ts';
import { queryOf, termText } from '../../query/parse.ts';
import { exactly, unsaid, vocabularyOf } from '../../query/vocabulary.ts';
import { choose, linkTo, linkWith, useAddress } from '../../shell/address.ts';
import { openAsset } from '../../shell/asset-link.ts';
import { Choice } from '../../shell/choice.tsx';
import { Count } from '../../shell/count.tsx';
import type { PageProps } from '../../shell/page.ts';
import { type CopiedTable, CopyButtons } from '../../table/copy.tsx';
import { GroupHead, useUnfolded } from '../../table/group-head.tsx';
import { type Group, groupedBy, type Line, linesOf } from '../../table/grouped.ts';
import { LongList } from '../../table/long-list.tsx';
import { Pick } from '../../table/pick.tsx';
import { QueryBox } from '../../table/query-box.tsx';
import { rowHeight, useNarrow } from '../../table/row-height.ts';
import { layerRows } from '../matrix/rows.ts';
import { ItemRow } from './item-row.tsx';
import { type Grouping, type Item, type Sorting, sorted, sortings, type View, type ViewName, viewOf, views } from './view.ts';

const viewWords: Readonly<Record<ViewName, string>> = { gaps: 'Gaps and overlaps', duties: 'Open duties', findings: 'Findings', elsewhere: 'Other tools' };
const groupingWords: Readonly<Record<Grouping, string>> = {
  none: 'nothing',
  team: 'team',
  severity: 'severity',
  layer: 'layer',
  duty: 'duty',
  check: 'check',
  class: 'class of gap',
  service: 'service',
  scope: 'scope',
  unit: 'business unit',
  environment: 'environment',
  file: 'file',
  place: 'line of source',
  stands: 'how it stands to the verdict',
  tool: 'tool',
};
const sortingWords: Readonly<Record<Sorting, string>> = { severity: 'severity', asset: 'asset', duty: 'duty or check', team: 'team' };
const counted: Readonly<Record<ViewName, readonly [one: string, many: string]>> = {
  gaps: ['gap or overlap', 'gaps and overlaps'],
  duties: ['duty', 'duties'],
  findings: ['finding', 'findings'],
  elsewhere: ['finding of others', 'findings of others'],
};
const about: Readonly<Record<ViewName, string>> = {
  gaps: 'What the line, the estate and your charter say that does not fit together: not done, nobody’s, out of date, or claimed twice.',
  duties: 'Your duties, one for each asset, that are not done or that nothing proves.',
  findings: 'What checks saw: the fact that decided, where it stands, and what is wanted instead.',
  elsewhere:
    'What other tools say of your assets, beside the verdicts here: where they differ, where only they speak, and what is not your job. It changes no verdict.',
};

const examples = ['layer:data status:unmet team:payments -severity:low "words"', 'layer:data status:unmet'] as const;

export const Gaps = ({ report }: PageProps) => {
  const { chosen } = useAddress();
  const offered = views.filter(one => (one === 'gaps' ? report.charter : one === 'elsewhere' ? report.elsewhere : true));
  const view = offered.find(one => one === chosen['see']) ?? offered[0] ?? 'duties';
  const vocabulary = useMemo(() => vocabularyOf(report), [report]);
  const query = chosen['q'] ?? '';
  const onQuery = useCallback((q: string) => choose({ q: q === '' ? undefined : q }, { step: false }), []);
  return (
    <>
      <div className="page-head">
        <div>
          <h1>Gaps</h1>
          <p>{about[view]}</p>
        </div>
        <Choice legend="What is listed" of={offered} words={viewWords} now={view} onChoose={see => choose({ see, group: undefined, unfolded: undefined })} />
      </div>
      <QueryBox query={query} vocabulary={vocabulary} example={examples} onChange={onQuery} />
      {mistakesIn(query, vocabulary).length > 0 ? null : <Table key={view} report={report} name={view} query={query} />}
    </>
  );
};

const Table = ({ report, name, query }: { readonly report: Report; readonly name: ViewName; readonly query: string }) => {
  const address = useAddress();
  const view = useMemo(() => viewOf(name, query, report), [name, query, report]);
  const by = view.groupings.find(one => one === address.chosen['group']) ?? 'none';
  const sort = sortings.find(one => one === address.chosen['sort']) ?? 'severity';
  const order = useMemo(() => sorted(view, sort), [view, sort]);
  const groups = useMemo(() => (by === 'none' ? [] : groupedBy(order, row => view.group(row, by), view.gravity)), [view, order, by]);
  const { isUnfolded, fold } = useUnfolded(groups, groups.length === 1 || view.length <= 60);
  const lines = useMemo((): readonly Line[] | undefined => (by === 'none' ? undefined : linesOf(groups, isUnfolded)), [groups, by, isUnfolded]);
  const termOf = useMemo(() => termsOf(by, groups), [by, groups]);
  const narrow = useNarrow();
  if (view.length === 0) return <Nothing query={query} name={name} report={report} />;
  const lineAt = (i: number): Line => lines?.[i] ?? { row: order[i] ?? 0, group: '' };
  const linkOf = (item: Item): string | undefined =>
    item.subject === undefined ? undefined : linkWith(address, openAsset(report, item.subject, item.duty ? { duty: item.duty } : {}));
  return (
    <>
      <div className="table-tools">
        <p role="status" data-listed={view.length} data-groups={groups.length}>
          <strong>{plural(view.length, ...counted[name])}</strong>
          {by === 'none' ? null : ` in ${groups.length.toLocaleString('en')} ${groups.length === 1 ? 'group' : 'groups'}`}
        </p>
        <Pick
          label="Group by"
          of={view.groupings}
          words={groupingWords}
          now={by}
          onChoose={one => choose({ group: one === 'none' ? undefined : one, unfolded: undefined })}
        />
        <Pick label="Sort by" of={sortings} words={sortingWords} now={sort} onChoose={one => choose({ sort: one === 'severity' ? undefined : one })} />
        <CopyButtons count={view.length} table={() => tableOf(view, order)} />
      </div>
      <LongList
        label={viewWords[name]}
        count={lines?.length ?? order.length}
        heightOf={i => rowHeight('group' in lineAt(i) && 'isOpen' in lineAt(i) ? 'head' : 'row', narrow)}
        keyOf={i => keyOf(lineAt(i))}
        row={i => {
          const line = lineAt(i);
          if ('isOpen' in line)
            return (
              <GroupHead line={line} label={headOf(line.group.name, by)} onFold={() => fold(line.group.name)}>
                <Severities
                  rows={line.group.rows}
                  view={view}
                  link={severity => linkTo('gaps', { see: name, q: queryOf(query, termOf(line.group.name), `severity:${severity}`) })}
                />
              </GroupHead>
            );
          const item = view.item(line.row);
          return <ItemRow item={item} link={linkOf(item)} />;
        }}
      />
    </>
  );
};

/** How many lines of a group are how grave. */
interface SeveritiesProps {
  readonly rows: Group['rows'];
  readonly view: View;
  readonly link: (severity: Severity) => string;
}
const Severities = ({ rows, view, link }: SeveritiesProps) => {
  const counts = useMemo(() => {
    const all = severities.map(() => 0);
    for (const row of rows) {
      const severity = view.severity(row);
      if (severity >= 0) all[severity] = (all[severity] ?? 0) + 1;
    }
    return all;
  }, [rows, view]);
  return (
    <span className="numbers">
      {severities.toReversed().map(severity => {
        const count = counts[severities.indexOf(severity)] ?? 0;
        return count === 0 ? null : (
          <Count key={severity} of={count} to={link(severity)} className={`grave-count ${severity}`}>
            <b>{count.toLocaleString('en')}</b> {severity}
          </Count>
        );
      })}
    </span>
  );
};

const keyOf = (line: Line): string => ('isOpen' in line ? `group ${line.group.name}` : `${line.group} ${line.row}`);
/** What asks for the lines of a group, and no others. */
const termsOf = (by: Grouping, groups: readonly Group[]): ((name: string) => string) => {
  const exact = exactly(groups.map(({ name }) => name));
  return name => {
    if (name === unsaid || by === 'place') return termText(by === 'place' ? 'cause' : by, name);
    return termText(by, by === 'file' ? `=${name}` : exact(name));
  };
};
const headOf = (name: string, by: Grouping): string => {
  if (by === 'class') return classTitles[name as GapClass] ?? name;
  if (by === 'stands') return standsWords[name as Stands] ?? name;
  if (by === 'layer') return layerRows.find(({ layer }) => layer === name)?.title ?? name;
  const duty = by === 'duty' ? dutyIds.find(id => id === name) : undefined;
  return duty ? dutyOf(duty).title : name === 'none' ? `no ${groupingWords[by]}` : name;
};

const tableOf = (view: View, order: Uint32Array): CopiedTable => ({
  heads: ['severity', 'status', 'asset', 'kind', 'duty or check', 'why', 'next', 'team', 'place'],
  rows: (function* () {
    for (const row of order) {
      const { severity = '', standing, address, kind, title, why, next, team, place } = view.item(row);
      yield [severity, standing, address, kind, title, why, next, team, placeWords(place)];
    }
  })(),
});

const quiet: Readonly<Record<ViewName, string>> = {
  gaps: 'The charter, the line and the estate agree.',
  duties: 'Every duty of yours that a check sees is met.',
  findings: 'Every duty of yours that a check sees is met.',
  elsewhere: 'What other tools say agrees with the verdicts here.',
};
const Nothing = ({ query, name, report }: { readonly query: string; readonly name: ViewName; readonly report: Report }) => (
  <div className="empty">
    <h2>{query === '' ? 'Nothing is open' : 'Nothing fits'}</h2>
    {query === '' ? (
      <p>
        {quiet[name]} See what else is there: <code>{report.charter ? 'demarc gaps' : 'demarc init'}</code>
      </p>
    ) : (
      <p>
        Leave a word out. Without a status, only what is open is listed; <code>status:any</code> lists everything.
      </p>
    )}
  </div>
);
