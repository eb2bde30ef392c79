import { standings } from '../../../src/engine/evidence.ts';
import { dutyIds, gapClasses, layers, severities, verdicts } from '../../../src/model/index.ts';
import type { Elsewhere, NameColumn, Report } from '../data/report.ts';
import { partiesIn } from './parties.ts';

/** One word of the language: what it asks for, and the values that this report knows. */
export interface Word {
  readonly key: string;
  readonly also: readonly string[];
  readonly about: string;
  readonly values: readonly string[];
  /** Any text may be asked for. */
  readonly open?: true;
}
export type Vocabulary = readonly Word[];

/** How a row stands: its verdict, and the states that have a word of their own. */
export const statusWords = [...verdicts, 'gap', 'unchecked', 'done', 'unstudied', 'any'] as const;
export const holderWordsOf = ['customer', 'shared', 'provider', 'third-party', 'nobody', 'open', 'unstudied', 'not-applicable'] as const;
/** What stands for what is not said. */
export const unsaid = 'none';

export const vocabularyOf = (report: Report): Vocabulary => {
  const { about } = report;
  return [
    word('status', 'how it stands: unmet, unproven, met …', statusWords, 'is', 'verdict'),
    word('severity', 'how grave what is not done is', severities.toReversed()),
    word('team', 'who carries your side of the duty', names(teams(report))),
    word('owner', 'the team that owns the asset', names(teams(report))),
    word('answered', 'for each asset, or once for a region, an account, the organisation', said(about.answers)),
    word('layer', 'the level of the stack', layers.toReversed()),
    word('duty', 'what has to be done', dutyIds),
    word('holder', 'whose it is', holderWordsOf, 'party'),
    { ...word('by', 'who has a side of it: AWS, you', partiesIn(report)), open: true },
    word('service', 'the service', said(about.service)),
    word('kind', 'the kind of asset', said(about.kind)),
    word('type', 'the type in the source', said(about.type)),
    word('provider', 'who runs it', said(about.vendor), 'vendor'),
    word('scope', 'the root module, stack, account or cluster', names(said(about.scope))),
    word('account', 'the account, subscription or project', names(said(about.account))),
    word('region', 'the region', names(said(about.region))),
    word('environment', 'production, test …', names(said(about.environment)), 'env'),
    word('unit', 'the business unit', names(said(about.businessUnit)), 'business-unit'),
    word('geography', 'where it is used', names(said(about.geography)), 'geo'),
    word('criticality', 'how much depends on it', names(said(about.criticality))),
    word('data', 'a class of data that it holds', names([...new Set(about.data.sets.flat())].sort())),
    { ...word('tag', 'a tag, or a tag and its value: team=payments', tagNames(report)), open: true },
    { ...word('check', 'a check, by our id or that of another tool', [...report.checks.keys()]), open: true },
    { ...word('control', 'a control: pci-dss-4.0.1/3.5.1', controls(report)), open: true },
    { ...word('asset', 'a part of its address', []), open: true },
    { ...word('file', 'the file it is written in', said(about.file)), open: true },
    { ...word('cause', 'the line of source that makes a finding so: main.tf:12', []), open: true },
    ...(report.elsewhere
      ? [word('stands', 'how what another tool says stands to the verdict', [...standings, 'any']), word('tool', 'the other tool', toolsOf(report.elsewhere))]
      : []),
    ...(report.charter ? [word('class', 'the class of gap', gapClasses), word('regulation', 'a regulation in force there', names(regulations(report)))] : []),
  ];
};

const toolsOf = ({ length, at }: Elsewhere): readonly string[] => [...new Set(Array.from({ length }, (_, i) => at(i).tool))].sort();

const word = (key: string, about: string, values: readonly string[], ...also: readonly string[]): Word => ({ key, about, values, also });
const said = ({ names: all }: NameColumn): readonly string[] => all.filter(name => name !== '').toSorted();
/** With a word for those that have none. */
const names = (all: readonly string[]): readonly string[] => [...all, unsaid];

const teams = ({ about, ledger, charter }: Report): readonly string[] => {
  const own = (ledger.ownership ?? []).flatMap(({ duties }) => Object.values(duties).map(({ team }) => team));
  return [...new Set([...about.team.names, ...own, ...(charter?.teams ?? []).map(({ id }) => id)])].filter(name => name !== '').sort();
};
const regulations = ({ charter }: Report): readonly string[] => [...new Set((charter?.gaps ?? []).flatMap(gap => gap.regulations ?? []))].sort();
const tagNames = ({ about }: Report): readonly string[] => [...new Set(about.tags.sets.flatMap(set => set.map(([name]) => name)))].sort();
const controls = ({ frameworks }: Report): readonly string[] => frameworks.flatMap(({ id, controls: all }) => all.map(control => `${id}/${control.id}`));

export const wordFor = (vocabulary: Vocabulary, key: string): Word | undefined => vocabulary.find(one => one.key === key || one.also.includes(key));

/** Whether a name is meant by what was typed: the whole of it, its last part (`s3` for `aws.s3`), with `*` for anything, or after `=` letter by letter. */
export const isMeant = (name: string, value: string): boolean => {
  if (value.startsWith('=')) return name === value.slice(1);
  const [known, wanted] = [name.toLowerCase(), value.toLowerCase()];
  if (known === wanted || known.endsWith(`.${wanted}`)) return true;
  return wanted.includes('*') && fitsGlob(known, wanted.split('*'));
};
const fitsGlob = (name: string, pieces: readonly string[]): boolean => {
  const [first = '', last = ''] = [pieces[0], pieces.at(-1)];
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length) return false;
  let at = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = name.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return at <= name.length - last.length;
};

/** How to ask for one name of several and for no other. */
export const exactly = (names: readonly string[]): ((name: string) => string) => {
  const meant = new Map<string, number>();
  const count = (text: string): unknown => meant.set(text, (meant.get(text) ?? 0) + 1);
  for (const name of new Set(names)) {
    const text = name.toLowerCase();
    count(text);
    for (let at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1)) count(text.slice(at + 1));
  }
  return name => ((meant.get(name.toLowerCase()) ?? 0) > 1 || /^=|[*]/.test(name) || name === unsaid ? `=${name}` : name);
};
