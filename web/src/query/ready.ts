import { type DutyId, dutyIds, dutyOf } from '../../../src/model/index.ts';
import { whoseIs } from '../../../src/reports/party.ts';
import { accountableIn } from '../../../src/reports/words.ts';
import type { NameColumn, Report, SetColumn } from '../data/report.ts';
import type { Term } from './parse.ts';
import { partiesOfCell } from './parties.ts';
import { isMeant, unsaid } from './vocabulary.ts';

/**
 * A query made ready for a report. What is asked of subjects and of cells is answered once for each of them beforehand, so that millions of rows are only
 * looked up.
 */
export interface Ready {
  readonly subject: (i: number) => boolean;
  readonly cell: (number: number) => boolean;
  readonly row: (subject: number, duty: number, cell: number) => boolean;
  /** Terms that only one of the tables knows. */
  readonly own: readonly Term[];
  readonly words: readonly Term[];
}

const columns = {
  owner: 'team',
  answered: 'answers',
  service: 'service',
  kind: 'kind',
  type: 'type',
  provider: 'vendor',
  vendor: 'vendor',
  scope: 'scope',
  account: 'account',
  region: 'region',
  environment: 'environment',
  env: 'environment',
  unit: 'businessUnit',
  'business-unit': 'businessUnit',
  geography: 'geography',
  geo: 'geography',
  criticality: 'criticality',
  file: 'file',
} as const;
type ColumnKey = keyof typeof columns;
const isColumn = (key: string): key is ColumnKey => Object.hasOwn(columns, key);
export const meansAny = (name: string, values: readonly string[]): boolean =>
  values.some(value => (name === '' ? value.toLowerCase() === unsaid : isMeant(name, value)));

export const ready = (terms: readonly Term[], report: Report): Ready => {
  const subject: Uint8Array[] = [];
  const cell: Uint8Array[] = [];
  const row: Ready['row'][] = [];
  const own: Term[] = [];
  for (const term of terms) {
    const { key = '', values, negated } = term;
    const fitting = (test: (i: number) => boolean, length: number): Uint8Array => Uint8Array.from({ length }, (_, i) => Number(test(i) !== negated));
    const mask = subjectTest(key, values, report);
    if (mask) subject.push(fitting(mask, report.about.address.length));
    else if (key === 'layer' || key === 'duty' || key === 'holder' || key === 'party' || isDutyControl(key, values, report)) {
      cell.push(fitting(cellTest(key, values, report), report.ledger.cells.length));
    } else if (key === 'team') row.push(teamTest(values, negated, report));
    else if (key === 'by') row.push(partyTest(values, negated, report));
    else if (key !== '') own.push(term);
  }
  return {
    subject: all(subject),
    cell: all(cell),
    row: (one, duty, number) => row.every(test => test(one, duty, number)),
    own,
    words: terms.filter(({ key }) => key === undefined),
  };
};
const all =
  (masks: readonly Uint8Array[]): ((i: number) => boolean) =>
  i =>
    masks.every(mask => mask[i] === 1);

export const subjectTest = (key: string, values: readonly string[], { about }: Report): ((i: number) => boolean) | undefined => {
  if (isColumn(key)) return ofNames(about[columns[key]], name => meansAny(name, values) || (key === 'file' && values.some(value => holds(name, value))));
  if (key === 'data') return ofSets(about.data, set => (set.length === 0 ? values.includes(unsaid) : set.some(name => meansAny(name, values))));
  if (key === 'tag') return ofSets(about.tags, set => values.some(value => set.some(tag => isTag(tag, value))));
  if (key === 'asset') return i => values.some(value => holds(about.address[i] ?? '', value));
  return undefined;
};
const ofNames = ({ names, of }: NameColumn, test: (name: string) => boolean): ((i: number) => boolean) => {
  const fits = names.map(test);
  return i => fits[of[i] ?? 0] ?? false;
};
const ofSets = <T>({ sets, of }: SetColumn<T>, test: (set: readonly T[]) => boolean): ((i: number) => boolean) => {
  const fits = sets.map(test);
  return i => fits[of[i] ?? 0] ?? false;
};
const isTag = ([name, value]: readonly [string, string], wanted: string): boolean => {
  const at = wanted.indexOf('=');
  return at < 0 ? isMeant(name, wanted) : isMeant(name, wanted.slice(0, at)) && isMeant(value, wanted.slice(at + 1));
};
export const holds = (text: string, part: string): boolean => text.toLowerCase().includes(part.toLowerCase());

const cellTest = (key: string, values: readonly string[], report: Report): ((number: number) => boolean) => {
  const { cells, holders } = report.ledger;
  const controlled = key === 'control' ? dutiesOfControls(values, report) : undefined;
  return number => {
    const cell = cells[number];
    const duty = cell && dutyIds[cell.duty];
    if (!cell || !duty) return false;
    if (controlled) return controlled.has(duty);
    if (key === 'layer') return meansAny(dutyOf(duty).layer, values);
    return key === 'duty' ? meansAny(duty, values) : values.includes(whoseIs(holders[cell.holders] ?? []));
  };
};

const controlsNamed = (values: readonly string[], { frameworks }: Report) =>
  frameworks.flatMap(({ id, controls }) => controls.filter(control => values.some(value => isMeant(`${id}/${control.id}`, value))));
export const dutiesOfControls = (values: readonly string[], report: Report): ReadonlySet<DutyId> =>
  new Set(controlsNamed(values, report).flatMap(({ duties, checks }) => (checks === undefined ? duties : [])));
const isDutyControl = (key: string, values: readonly string[], report: Report): boolean =>
  key === 'control' && controlsNamed(values, report).some(({ checks }) => checks === undefined);

/** Teams carry rows, and one team may carry one duty of an asset and another the rest: asked once for each owner and duty. */
const teamTest = (values: readonly string[], negated: boolean, { ledger }: Report): ((subject: number, duty: number) => boolean) => {
  const known = new Map<number, boolean>();
  return (subject, duty) => {
    const key = (ledger.ownerOf[subject] ?? 0) * dutyIds.length + duty;
    const fits = known.get(key) ?? meansAny(accountableIn(ledger, subject, dutyIds[duty]).team, values);
    known.set(key, fits);
    return fits !== negated;
  };
};

/** Who the provider is depends on the asset: asked once for each vendor and cell. */
const partyTest = (values: readonly string[], negated: boolean, report: Report): Ready['row'] => {
  const { names, of } = report.about.vendor;
  const known = new Map<number, boolean>();
  return (subject, _, cell) => {
    const vendor = of[subject] ?? 0;
    const key = vendor * report.ledger.cells.length + cell;
    const fits = known.get(key) ?? partiesOfCell(cell, names[vendor] ?? '', report).some(name => meansAny(name, values));
    known.set(key, fits);
    return fits !== negated;
  };
};

/** What is open, where no status is asked for. */
export const open: readonly string[] = ['unmet', 'unproven'];
export const isStatus = ({ key }: Term): boolean => key === 'status' || key === 'is' || key === 'verdict';

/** The checks that a term asks for: by our id, by that of another tool, or by a control of settings. */
export const checksThat = ({ key, values }: Term, report: Report): ReadonlySet<string> => {
  if (key === 'control') return new Set(controlsNamed(values, report).flatMap(({ checks }) => checks ?? []));
  const isAsked = (name: string): boolean => values.some(value => isMeant(name, value));
  return new Set([...report.checks.values()].flatMap(({ id, aka }) => (isAsked(id) || aka.some(isAsked) ? [id] : [])));
};

export const hasWords = (words: readonly Term[], text: () => string): boolean =>
  words.length === 0 || words.every(({ values, negated }) => values.every(value => text().includes(value.toLowerCase())) !== negated);

/** Words that ask something of an asset, not of its duties. */
export const isOfSubject = (key: string): boolean => isColumn(key) || key === 'data' || key === 'tag' || key === 'asset';
