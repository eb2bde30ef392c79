import type { Answer } from '../engine/assess.ts';
import { dutyIds, dutyOf, type Fact, type Finding, isLink, type Part, type Several, type Subject, shown } from '../model/index.ts';
import { lookUp } from './look-up.ts';
import { namedPlace, type ReportOptions } from './report.ts';
import { columnsOf, verdictCounts } from './tally.ts';
import { subjectOf } from './words.ts';

/** The parts of the JSON contract (`schema/ledger.schema.json`), which json and ndjson put together differently. */
export const format = 1;

/** What stands before the assets: what was read, and everything that repeats, once. */
export const dictionary = ({ ledger, read, known }: Answer, options: ReportOptions) => ({
  demarc: { version: options.version, format },
  estate: {
    counts: counts(ledger, read),
    problems: read.problems.map(({ file, ...rest }) => ({ file: options.fileName(file), ...rest })),
    guards: read.guards.map(({ file, ...guard }) => ({ ...guard, file: options.fileName(file) })),
    unknownTypes: [...read.unknownTypes].map(([type, declarations]) => ({ type, declarations })),
  },
  duties: dutyIds.map(id => ({ id, ...dutyOf(id) })),
  holders: ledger.holders,
  cells: ledger.cells,
  profiles: ledger.profiles.map(profile => [...profile]),
  ...(ledger.ownership && { ownership: ledger.ownership }),
  ...(known && { baseline: known }),
});

const counts = (ledger: Answer['ledger'], { files, declarations, problems }: Answer['read']) => {
  const columns = columnsOf(ledger);
  return {
    files,
    declarations,
    assets: columns.reduce((sum, column) => sum + column.assets, 0),
    services: columns.filter(column => column.answers === 'asset').length,
    problems: problems.length,
    verdicts: verdictCounts(columns),
  };
};

export const assetEntry = (subject: Subject, number: number, { ledger, ...assessed }: Answer, options: ReportOptions) => {
  const { address, kind, type, service, scope, place } = subject;
  const owner = ledger.owners[ledger.ownerOf[number] ?? 0] ?? '';
  const ownership = ledger.ownership && { ownership: ledger.ownerOf[number] ?? 0 };
  const entry = { address, kind, type, service, scope, profile: ledger.profileOf[number] ?? 0, owner, ...ownership, place: namedPlace(place, options) };
  if (subject.answers !== 'asset') return { answers: subject.answers, ...entry };
  return options.facts ? { ...entry, facts: factEntries(subject, assessed, options) } : entry;
};

export const findingEntry = (finding: Finding, { ledger, catalog }: Pick<Answer, 'ledger' | 'catalog'>, options: ReportOptions) => {
  const check = lookUp(catalog).check(finding.check);
  const { duty, layer, title, risk, aka = [] } = check;
  const { excepted, companions, part, verdict, because, severity = check.severity } = finding;
  return {
    check: finding.check,
    aka,
    asset: finding.subject,
    address: subjectOf(ledger, finding).address,
    companions,
    ...(part !== undefined && { part }),
    duty,
    layer,
    severity,
    verdict,
    title,
    risk,
    place: namedPlace(finding.place, options),
    cause: namedPlace(finding.cause, options),
    because,
    ...(excepted && { excepted: { ...excepted, place: namedPlace(excepted.place, options) } }),
  };
};

/** The facts of an asset by name; what is sensitive has no value. */
const factEntries = (subject: Subject, { factsOf }: Pick<Answer, 'factsOf'>, options: ReportOptions) =>
  Object.fromEntries(Object.entries(factsOf?.(subject.id) ?? {}).map(([name, fact]) => [name, factEntry(fact, options)]));

type FactEntry = Readonly<Record<string, unknown>>;
const factEntry = (fact: Fact, options: ReportOptions): FactEntry => {
  const at = namedPlace(fact.at, options);
  if (fact.is === 'unknown')
    return { is: 'unknown', why: shown(fact.why), ...(fact.among && { among: fact.among.map(value => plainValue(value, options)) }), at };
  if (fact.is === 'default') return { is: 'default', value: plainValue(fact.value, options), ...(fact.since !== undefined && { since: fact.since }), at };
  const from = fact.from && { from: namedPlace(fact.from, options) };
  return fact.sensitive ? { is: 'stated', sensitive: true, at, ...from } : { is: 'stated', value: plainValue(fact.value, options), at, ...from };
};

const plainValue = (value: unknown, options: ReportOptions): unknown => {
  if (typeof value === 'string') return shown(value);
  if (typeof value !== 'object' || value === null) return value;
  const { items, rest } = value as Several<unknown>;
  return { items: items.map(item => plainItem(item, options)), ...(rest !== undefined && { rest: shown(rest) }) };
};
const plainItem = (item: unknown, options: ReportOptions): unknown => {
  if (typeof item !== 'object' || item === null) return plainValue(item, options);
  if (isLink(item)) return item;
  const { name, at, facts } = item as Part<Readonly<Record<string, unknown>>>;
  return { name, at: namedPlace(at, options), facts: Object.fromEntries(Object.entries(facts).map(([key, fact]) => [key, factEntry(fact, options)])) };
};
