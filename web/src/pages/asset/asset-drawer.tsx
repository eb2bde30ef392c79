import './asset.css';
import { useEffect, useState } from 'react';
import { vendorName } from '../../../../src/reports/words.ts';
import type { Detail, NameColumn, Report } from '../../data/report.ts';
import { choose, linkTo, linkWith, useAddress } from '../../shell/address.ts';
import { openAsset, subjectNamed } from '../../shell/asset-link.ts';
import { Choice } from '../../shell/choice.tsx';
import { Drawer } from '../../shell/drawer.tsx';
import type { PageProps } from '../../shell/page.ts';
import { Panel } from '../../shell/panel.tsx';
import { Facts } from './facts.tsx';
import { FindingsOf } from './findings.tsx';
import { OthersOf } from './others.tsx';
import { RelationsOf } from './relations.tsx';
import { Responsibility } from './responsibility.tsx';

const close = (): void => choose({ asset: undefined, duty: undefined, layer: undefined, tab: undefined, show: undefined });
const tabs = ['line', 'findings', 'relations', 'facts'] as const;
type Tab = (typeof tabs)[number];

/** Everything that is known of one asset: whose each duty is and why, what is wrong, what it hangs on, and the raw facts. */
export const AssetDrawer = ({ report }: PageProps) => {
  const { chosen } = useAddress();
  const name = chosen['asset'] ?? '';
  const subject = subjectNamed(report, name);
  if (subject === undefined) return <Missing name={name} />;
  return (
    <Drawer
      title={<span className="mono">{report.about.address[subject]}</span>}
      above={<Above report={report} subject={subject} />}
      about={name}
      onClose={close}
    >
      <Header report={report} subject={subject} />
      <Tabs key={name} report={report} subject={subject} now={tabs.find(tab => tab === chosen['tab']) ?? 'line'} />
      <Neighbours report={report} subject={subject} />
    </Drawer>
  );
};

const Missing = ({ name }: { readonly name: string }) => (
  <Drawer title="Not in this report" about="" onClose={close}>
    <p>
      This report has no asset <code>{name}</code>. Make it of the files in which it stands:{' '}
      <code>demarc assess path/to/files --format html --output report.html</code>
    </p>
  </Drawer>
);

interface OfSubject {
  readonly report: Report;
  readonly subject: number;
}
const nameIn = ({ names, of }: NameColumn, subject: number): string => names[of[subject] ?? 0] ?? '';

const Above = ({ report: { about, services }, subject }: OfSubject) => {
  const service = services.get(nameIn(about.service, subject));
  const kind = nameIn(about.kind, subject).split('.').at(-1) ?? '';
  const words = [service?.name ?? vendorName(nameIn(about.vendor, subject)), kind.replaceAll('-', ' ')];
  return <p className="quiet small">{words.filter(word => word !== '').join(' · ')}</p>;
};

const Header = ({ report: { about, charter }, subject }: OfSubject) => {
  const team = nameIn(about.team, subject);
  const owner = charter?.teams.find(({ id }) => id === team)?.name ?? team;
  const place = `${nameIn(about.file, subject)}:${about.line[subject] ?? 0}`;
  const said: readonly (readonly [string, string])[] = [
    ['Written in', nameIn(about.file, subject) === '' ? '' : place],
    ['Scope', nameIn(about.scope, subject)],
    ['Account', nameIn(about.account, subject)],
    ['Region', nameIn(about.region, subject)],
    ['Owner', owner === '' && charter ? 'no team' : owner],
    ['Business unit', nameIn(about.businessUnit, subject)],
    ['Environment', nameIn(about.environment, subject)],
    ['Geography', nameIn(about.geography, subject)],
    ['Criticality', nameIn(about.criticality, subject)],
    ['Data', (about.data.sets[about.data.of[subject] ?? 0] ?? []).join(', ')],
    ['Tags', (about.tags.sets[about.tags.of[subject] ?? 0] ?? []).map(([tag, value]) => `${tag}: ${value}`).join(', ')],
  ];
  return (
    <dl className="about">
      {said
        .filter(([, value]) => value !== '')
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className={label === 'Written in' ? 'mono' : undefined}>{value}</dd>
          </div>
        ))}
    </dl>
  );
};

const Tabs = ({ report, subject, now }: OfSubject & { readonly now: Tab }) => {
  const detail = useDetail(report, subject);
  const found = (report.found.from[subject + 1] ?? 0) - (report.found.from[subject] ?? 0) + (report.elsewhere?.of(subject).length ?? 0);
  const words: Readonly<Record<Tab, string>> = { line: 'Whose and why', findings: `Findings ${found}`, relations: 'Relations', facts: 'Facts' };
  return (
    <>
      <div className="asset-tabs">
        <Choice legend="What is shown" of={tabs} words={words} now={now} onChoose={tab => choose({ tab: tab === 'line' ? undefined : tab }, { step: false })} />
      </div>
      <Panel key={now} name={words[now]}>
        {detail instanceof Error ? <p role="alert">The details cannot be unpacked: {detail.message}</p> : null}
        {now === 'line' ? <Responsibility report={report} subject={subject} detail={detail instanceof Error ? undefined : detail} /> : null}
        {now === 'findings' ? (
          <>
            <FindingsOf report={report} subject={subject} />
            <OthersOf report={report} subject={subject} />
          </>
        ) : null}
        {now === 'relations' ? <RelationsOf report={report} subject={subject} detail={detail instanceof Error ? undefined : detail} /> : null}
        {now === 'facts' ? <Facts detail={detail instanceof Error ? undefined : detail} /> : null}
      </Panel>
    </>
  );
};

const useDetail = (report: Report, subject: number): Detail | Error | undefined => {
  const [known, setKnown] = useState<{ readonly subject: number; readonly detail: Detail | Error }>();
  useEffect(() => {
    let asked = true;
    report.detail(subject).then(
      detail => asked && setKnown({ subject, detail }),
      (error: unknown) => asked && setKnown({ subject, detail: error instanceof Error ? error : new Error(String(error)) }),
    );
    return () => {
      asked = false;
    };
  }, [report, subject]);
  return known?.subject === subject ? known.detail : undefined;
};

/** The assets before and after it in the ledger. */
const Neighbours = ({ report, subject }: OfSubject) => {
  const address = useAddress();
  const last = report.about.address.length - 1;
  const link = (to: number, words: string) => (to < 0 || to > last ? <span /> : <a href={linkWith(address, openAsset(report, to))}>{words}</a>);
  return (
    <nav className="neighbours" aria-label="Other assets">
      {link(subject - 1, '← Before it')}
      <a href={linkTo('assets')}>All assets</a>
      {link(subject + 1, 'After it →')}
    </nav>
  );
};
