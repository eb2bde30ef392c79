import { dutyIds, dutyOf, type Ledger } from '../../../../src/model/index.ts';
import { type Whose, whoseIs } from '../../../../src/reports/party.ts';
import type { Counted } from '../../../../src/reports/tally.ts';
import { accountableIn, vendorName } from '../../../../src/reports/words.ts';
import type { Report } from '../../data/report.ts';

export const groupings = ['service', 'account', 'scope', 'team'] as const;
export type Grouping = (typeof groupings)[number];

/** One column of the matrix: what was answered for a service, an account, a scope or a team. */
export interface MatrixColumn {
  readonly key: string;
  /** As short as it can be told apart within its group. */
  readonly name: string;
  readonly full: string;
  readonly group: string;
  /** Whom "the provider" means here; the words for several where there are several. */
  readonly vendor: string;
  readonly assets: number;
  /** Answered once for an account or the organisation; nothing of it runs anywhere. */
  readonly once: boolean;
  /** Every answer that was given, by the number of its duty. */
  readonly counted: readonly (readonly Counted[])[];
}
export interface Columns {
  readonly by: Grouping;
  readonly all: readonly MatrixColumn[];
  /** In which column a subject answers a duty (by its number). */
  readonly columnOf: (subject: number, duty: number) => number;
}

type Told = Pick<Report, 'ledger' | 'about' | 'services'>;
/** What is answered once stands in columns of its own. */
export const organisation = 'organisation:';
export const accounts = 'account:';
const onceGroup = 'Answered once';

/** The ledger added up by what a column stands for. Every profile is opened once in each, however many assets share it. */
export const columnsBy = (report: Told, by: Grouping): Columns => {
  const keys = keysOf(report, by);
  const drafts = draftsOf(report, keys);
  const same = by === 'scope' ? sameFolder(keys.names) : 0;
  const columns = drafts.map((draft, i) => shortened(columnOf(draft, keys.names[i] ?? '', report, by), same));
  const order = sorted(columns, by);
  const place = new Uint32Array(columns.length);
  order.forEach((from, to) => {
    place[from] = to;
  });
  return {
    by,
    all: order.map(i => columns[i]).filter(column => column !== undefined),
    columnOf: (subject, duty) => place[keys.of(subject, duty)] ?? 0,
  };
};

/** How much of the paths is the same in all of them, up to a folder. */
const sameFolder = (names: readonly string[]): number => {
  const paths = names.filter(name => name.includes('/'));
  const [first = ''] = paths;
  if (paths.length < 2) return 0;
  let same = first.length;
  for (const path of paths) while (!path.startsWith(first.slice(0, same))) same -= 1;
  return first.lastIndexOf('/', same - 1) + 1;
};
const shortened = (column: MatrixColumn, same: number): MatrixColumn =>
  same === 0 || !column.key.includes('/') ? column : { ...column, name: column.name.slice(same) };

/** The columns by name, and in which one a subject answers a duty. */
interface Keys {
  readonly names: readonly string[];
  readonly of: (subject: number, duty: number) => number;
  /** All duties of a subject stand in one column. */
  readonly whole: boolean;
}
const keysOf = (report: Told, by: Grouping): Keys => {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (name: string): number => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, names.length);
    names.push(name);
    return names.length - 1;
  };
  if (by === 'team') return { names, of: teamKeys(report.ledger, numberOf), whole: false };
  const of = new Uint32Array(report.ledger.subjects.length);
  const nameOf = nameIn(report, by);
  for (let subject = 0; subject < of.length; subject++) of[subject] = numberOf(nameOf(subject));
  return { names, of: subject => of[subject] ?? 0, whole: true };
};

const nameIn = ({ about }: Told, by: Exclude<Grouping, 'team'>): ((subject: number) => string) => {
  const { names, of } = about[by];
  const answers = (subject: number): string => about.answers.names[about.answers.of[subject] ?? 0] ?? '';
  return subject => {
    const level = answers(subject);
    const name = names[of[subject] ?? 0] ?? '';
    if (level === 'organisation') return organisation;
    return by === 'service' && level === 'account' ? accounts : name;
  };
};

const teamKeys = (ledger: Ledger, numberOf: (name: string) => number): Keys['of'] => {
  const known = new Map<number, number>();
  return (subject, duty) => {
    const key = (ledger.ownerOf[subject] ?? 0) * dutyIds.length + duty;
    const number = known.get(key) ?? numberOf(accountableIn(ledger, subject, dutyIds[duty]).team);
    known.set(key, number);
    return number;
  };
};

interface Draft {
  assets: number;
  readonly vendors: Set<number>;
  readonly levels: Set<number>;
  /** How often each cell was answered. */
  readonly cells: Map<number, number>;
}

const draftsOf = ({ ledger, about }: Told, keys: Keys): readonly Draft[] => {
  const drafts: Draft[] = [];
  const draftAt = (number: number): Draft => {
    const draft = drafts[number] ?? { assets: 0, vendors: new Set(), levels: new Set(), cells: new Map() };
    drafts[number] = draft;
    return draft;
  };
  const asset = about.answers.names.indexOf('asset');
  const alike = new Map<string, { readonly subject: number; readonly profile: number; count: number }>();
  for (let subject = 0; subject < ledger.subjects.length; subject++) {
    const profile = ledger.profileOf[subject] ?? 0;
    const same = keys.whole ? keys.of(subject, 0) : (ledger.ownerOf[subject] ?? 0);
    const key = `${same} ${profile}`;
    const one = alike.get(key) ?? { subject, profile, count: 0 };
    one.count += 1;
    alike.set(key, one);
    for (const column of keys.whole ? [same] : new Set(dutiesIn(ledger, profile).map(duty => keys.of(subject, duty)))) {
      const draft = draftAt(column);
      if (about.answers.of[subject] === asset) draft.assets += 1;
      draft.vendors.add(about.vendor.of[subject] ?? 0);
      draft.levels.add(about.answers.of[subject] ?? 0);
    }
  }
  for (const { subject, profile, count } of alike.values())
    for (const cell of ledger.profiles[profile] ?? []) {
      const { cells } = draftAt(keys.of(subject, ledger.cells[cell]?.duty ?? 0));
      cells.set(cell, (cells.get(cell) ?? 0) + count);
    }
  return drafts;
};
const dutiesIn = (ledger: Ledger, profile: number): readonly number[] => [...(ledger.profiles[profile] ?? [])].map(cell => ledger.cells[cell]?.duty ?? 0);

const columnOf = (draft: Draft, key: string, report: Told, by: Grouping): MatrixColumn => {
  const vendors = [...draft.vendors].map(vendor => report.about.vendor.names[vendor] ?? '').filter(vendor => vendor !== '');
  const [only = ''] = vendors;
  const vendor = vendors.length === 1 ? vendorName(only) : 'the provider';
  const levels = [...draft.levels].map(level => report.about.answers.names[level] ?? '');
  const once = levels.every(level => level === 'account' || level === 'organisation');
  return { ...namesOf(key, by, report), key, vendor, once, assets: draft.assets, counted: countedOf(draft.cells, report.ledger) };
};

const namesOf = (key: string, by: Grouping, { services }: Told): Pick<MatrixColumn, 'name' | 'full' | 'group'> => {
  if (key === organisation) return { name: 'Organisation', full: 'the organisation', group: by === 'service' ? onceGroup : '' };
  if (key === accounts) return { name: 'Accounts', full: 'the accounts', group: onceGroup };
  if (by === 'service') {
    const service = services.get(key);
    const name = service?.name ?? key;
    const group = vendorName(service?.vendor ?? key.split('.')[0] ?? '');
    return { name: withoutVendor(name, group), full: name, group };
  }
  const name = key === '' ? (by === 'account' ? 'account not known' : `no ${by}`) : key;
  return { name, full: name, group: '' };
};

/** The heading over the columns says it already; `Microsoft 365` is no 365. */
const withoutVendor = (name: string, group: string): string => {
  const vendor = [group, 'Amazon', 'Google Cloud'].find(one => name.startsWith(`${one} `) && !/^\d/.test(name.slice(one.length + 1)));
  const rest = vendor === undefined ? name : name.slice(vendor.length + 1);
  return `${rest.charAt(0).toUpperCase()}${rest.slice(1)}`;
};

const countedOf = (cells: ReadonlyMap<number, number>, ledger: Ledger): MatrixColumn['counted'] => {
  const counted: Counted[][] = dutyIds.map(() => []);
  for (const [number, times] of cells) {
    const cell = ledger.cells[number];
    const duty = cell && dutyIds[cell.duty];
    if (cell && duty) counted[cell.duty]?.push({ cell, duty, layer: dutyOf(duty).layer, whose: whoseIn(ledger, cell.holders), times });
  }
  return counted;
};

const whoseKnown = new WeakMap<Ledger, Map<number, Whose>>();
const whoseIn = (ledger: Ledger, holders: number): Whose => {
  const known = whoseKnown.get(ledger) ?? new Map<number, Whose>();
  whoseKnown.set(ledger, known);
  const whose = known.get(holders) ?? whoseIs(ledger.holders[holders] ?? []);
  known.set(holders, whose);
  return whose;
};

/** Services from the one that leaves most to you to the one that leaves least, kept by vendor, what is answered once last; others by name, what has none last. */
const sorted = (columns: readonly MatrixColumn[], by: Grouping): readonly number[] => {
  const numbers = columns.map((_, i) => i);
  const at = (i: number): MatrixColumn | undefined => columns[i];
  if (by !== 'service') return numbers.sort((a, b) => rankOf(at(a)) - rankOf(at(b)) || compare(at(a)?.name ?? '', at(b)?.name ?? ''));
  const theirs = columns.map(theirPart);
  const groups = new Map<string, number[]>();
  for (const i of numbers) groups.set(at(i)?.group ?? '', [...(groups.get(at(i)?.group ?? '') ?? []), i]);
  const mean = (group: readonly number[]): number => group.reduce((sum, i) => sum + (theirs[i] ?? 0), 0) / group.length;
  const isOnce = (group: readonly number[]): number => Number(at(group[0] ?? 0)?.once ?? false);
  return [...groups.values()]
    .sort((a, b) => isOnce(a) - isOnce(b) || mean(a) - mean(b))
    .flatMap(group => group.sort((a, b) => (theirs[a] ?? 0) - (theirs[b] ?? 0) || compare(at(a)?.name ?? '', at(b)?.name ?? '')));
};
const rankOf = (column: MatrixColumn | undefined): number => (column?.key === '' ? 2 : column?.key === organisation ? 1 : 0);
const compare = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });

/** How many of the duties others hold altogether; each duty counts once. */
const theirPart = ({ counted }: MatrixColumn): number => {
  let [theirs, all] = [0, 0];
  for (const cells of counted) {
    const asked = cells.filter(({ whose }) => whose !== 'not-applicable' && whose !== 'unstudied');
    if (asked.length === 0) continue;
    const times = asked.reduce((sum, cell) => sum + cell.times, 0);
    theirs += asked.filter(({ whose }) => whose === 'provider' || whose === 'third-party').reduce((sum, cell) => sum + cell.times, 0) / times;
    all += 1;
  }
  return all === 0 ? 0 : theirs / all;
};
