import { type DutyId, dutyIds, dutyOf, type Place, type Severity, severities } from '../../../../src/model/index.ts';
import { standsWords } from '../../../../src/reports/elsewhere.ts';
import { classTitles } from '../../../../src/reports/gaps.ts';
import { holderNames, whoseIs } from '../../../../src/reports/party.ts';
import { type State, stateOf, stateWords } from '../../../../src/reports/tally.ts';
import { accountableIn, placeWords, vendorName } from '../../../../src/reports/words.ts';
import { nameAt } from '../../data/decode.ts';
import type { Report, SaidOfIt } from '../../data/report.ts';
import { elsewhereThat } from '../../query/elsewhere.ts';
import { findingsThat } from '../../query/findings.ts';
import { gapsThat } from '../../query/gaps.ts';
import { findingsOfRow, rowsThat, severityOfRow } from '../../query/rows.ts';

/** Ways to see what is open: what the charter makes of it, rows of the ledger, what checks found, and what other tools say. */
export const views = ['gaps', 'duties', 'findings', 'elsewhere'] as const;
export type ViewName = (typeof views)[number];

/** One line of the table, in words. */
export interface Item {
  readonly subject?: number;
  readonly duty?: DutyId;
  readonly severity?: Severity;
  readonly state: State;
  readonly standing: string;
  readonly title: string;
  readonly why: string;
  /** What to do. */
  readonly next: string;
  readonly address: string;
  readonly kind: string;
  readonly team: string;
  readonly place: Place;
}

export const groupings = [
  'none',
  'team',
  'severity',
  'layer',
  'duty',
  'check',
  'class',
  'service',
  'scope',
  'unit',
  'environment',
  'file',
  'place',
  'stands',
  'tool',
] as const;
export type Grouping = (typeof groupings)[number];
const ofSubjects = groupings.filter(by => !['class', 'check', 'place', 'stands', 'tool'].includes(by));
export const sortings = ['severity', 'asset', 'duty', 'team'] as const;
export type Sorting = (typeof sortings)[number];

/** What a query found, by number; words are made when a line is seen. */
export interface View {
  readonly length: number;
  readonly item: (row: number) => Item;
  readonly group: (row: number, by: Grouping) => string | readonly string[];
  /** 0 where nothing says how grave it is, 4 for what is critical. */
  readonly gravity: (row: number) => number;
  /** The place of its severity among all of them; less than 0 where it has none. */
  readonly severity: (row: number) => number;
  readonly groupings: readonly Grouping[];
}

export const viewOf = (name: ViewName, query: string, report: Report): View => {
  if (name === 'duties') return dutiesView(query, report);
  if (name === 'elsewhere') return elsewhereView(query, report);
  return name === 'findings' ? findingsView(query, report) : gapsView(query, report);
};

const rank = (severity: Severity | undefined): number => (severity === undefined ? 0 : severities.indexOf(severity) + 1);
const columnsBy = { service: 'service', scope: 'scope', unit: 'businessUnit', environment: 'environment', file: 'file' } as const;

const bySubject = (subject: number, duty: DutyId | undefined, by: Grouping, report: Report): string => {
  if (by === 'team') return teamOf(subject, duty, report);
  if (by === 'layer') return duty ? dutyOf(duty).layer : '';
  if (by === 'duty') return duty ?? '';
  return by in columnsBy ? nameAt(report.about[columnsBy[by as keyof typeof columnsBy]], subject) : '';
};
const teamOf = (subject: number, duty: DutyId | undefined, { ledger }: Report): string => accountableIn(ledger, subject, duty).team;

const aboutSubject = (subject: number, duty: DutyId | undefined, report: Report) => ({
  subject,
  ...(duty && { duty }),
  address: report.about.address[subject] ?? '',
  kind: nameAt(report.about.kind, subject),
  team: teamOf(subject, duty, report),
});

const dutiesView = (query: string, report: Report): View => {
  const { ledger } = report;
  const rows = rowsThat(query, report);
  const cellAt = (row: number) => ledger.cells[rows.cell[row] ?? 0];
  const dutyAt = (row: number): DutyId => dutyIds[cellAt(row)?.duty ?? 0] ?? 'classify-data';
  const subjectAt = (row: number): number => rows.subject[row] ?? 0;
  let ranks: Uint8Array | undefined;
  const rankAt = (row: number): number => {
    ranks ??= Uint8Array.from({ length: rows.length }, (_, i) => rank(severityOfRow(subjectAt(i), cellAt(i)?.duty ?? 0, report)));
    return ranks[row] ?? 0;
  };
  return {
    length: rows.length,
    groupings: ofSubjects,
    gravity: rankAt,
    severity: row => rankAt(row) - 1,
    group: (row, by) => (by === 'severity' ? (severities[rankAt(row) - 1] ?? '') : bySubject(subjectAt(row), dutyAt(row), by, report)),
    item: row => dutyItem(subjectAt(row), rows.cell[row] ?? 0, report),
  };
};

const dutyItem = (subject: number, number: number, report: Report): Item => {
  const { ledger, about } = report;
  const cell = ledger.cells[number];
  const duty = dutyIds[cell?.duty ?? 0] ?? 'classify-data';
  const holders = ledger.holders[cell?.holders ?? 0] ?? [];
  const counted = cell && { cell, duty, layer: dutyOf(duty).layer, whose: whoseIs(holders), times: 1 };
  const state = counted ? stateOf(counted) : 'none';
  const severity = severityOfRow(subject, cell?.duty ?? 0, report);
  const found = findingsOfRow(subject, cell?.duty ?? 0, report).flatMap(i => ledger.findings.at(i) ?? []);
  const first = found.find(({ verdict }) => verdict === 'unmet') ?? found[0];
  const unseen = holders.flatMap(holder => (holder.held === 'by' ? (holder.unchecked ?? []) : holder.because));
  const own = { file: nameAt(about.file, subject), line: about.line[subject] ?? 0 };
  return {
    ...aboutSubject(subject, duty, report),
    ...(severity && { severity }),
    state,
    standing: stateWords[state],
    title: dutyOf(duty).title,
    why: first ? first.because : `${holderNames(holders, vendorName(nameAt(about.vendor, subject)))}: ${unseen[0] ?? dutyOf(duty).is}`,
    next: first ? wantedOf(first.check, report) : '',
    place: first?.place ?? own,
  };
};

const wantedOf = (check: string, { checks }: Report): string => (checks.get(check)?.wanted ?? []).join(' and ');

const findingsView = (query: string, report: Report): View => {
  const { ledger, found, checks } = report;
  const numbers = findingsThat(query, report);
  const checkAt = (row: number) => checks.get(nameAt(found.check, numbers[row] ?? 0));
  const subjectAt = (row: number): number => found.subject[numbers[row] ?? 0] ?? 0;
  const severityAt = (row: number): Severity => severities[found.severity[numbers[row] ?? 0] ?? 0] ?? 'low';
  return {
    length: numbers.length,
    groupings: [...ofSubjects, 'check', 'place'],
    severity: row => rank(severityAt(row)) - 1,
    gravity: row => (nameAt(found.verdict, numbers[row] ?? 0) === 'unmet' ? 10 : 0) + rank(severityAt(row)),
    group: (row, by) => {
      if (by === 'severity') return severityAt(row);
      if (by === 'place') return placeWords(ledger.findings.column.cause(numbers[row] ?? 0));
      return by === 'check' ? (checkAt(row)?.id ?? '') : bySubject(subjectAt(row), checkAt(row)?.duty, by, report);
    },
    item: row => {
      const finding = ledger.findings.at(numbers[row] ?? 0);
      const check = checkAt(row);
      if (!finding || !check) throw new Error('the report has no such finding');
      const { verdict, part, because, place } = finding;
      return {
        ...aboutSubject(finding.subject, check.duty, report),
        severity: severityAt(row),
        state: verdict === 'met' ? 'done' : verdict,
        standing: verdict,
        title: check.title,
        why: `${part === undefined ? '' : `${part}: `}${because}`,
        next: wantedOf(check.id, report),
        place,
      };
    },
  };
};

/** What differs first. */
const weights: Readonly<Record<SaidOfIt['stands'], number>> = { contradicts: 5, alone: 4, 'not-yours': 3, nowhere: 2, silent: 1, agrees: 0 };
const saysStates = { fails: 'unmet', passes: 'done', undecided: 'unproven' } as const;

const elsewhereView = (query: string, report: Report): View => {
  const numbers = elsewhereThat(query, report);
  const saidAt = (row: number): SaidOfIt => {
    const said = report.elsewhere?.at(numbers[row] ?? 0);
    if (!said) throw new Error('the report has nothing that another tool says');
    return said;
  };
  return {
    length: numbers.length,
    groupings: [...ofSubjects.filter(by => by !== 'severity'), 'stands', 'tool', 'check'],
    gravity: row => weights[saidAt(row).stands],
    severity: () => -1,
    group: (row, by) => {
      const { stands, tool, rule, subject, duty } = saidAt(row);
      if (by === 'stands') return stands;
      if (by === 'tool') return tool;
      if (by === 'check') return rule;
      return subject === undefined ? (by === 'layer' ? dutyOf(duty).layer : by === 'duty' ? duty : '') : bySubject(subject, duty, by, report);
    },
    item: row => elsewhereItem(saidAt(row), report),
  };
};
const elsewhereItem = (said: SaidOfIt, report: Report): Item => {
  const { subject, duty, name, says, stands, title, tool, rule, place } = said;
  const beside = subject === undefined ? { address: name === '' ? 'unnamed' : name, kind: '', team: '' } : aboutSubject(subject, duty, report);
  return {
    ...beside,
    state: stands === 'not-yours' ? 'assumed' : stands === 'nowhere' ? 'none' : saysStates[says],
    standing: standsWords[stands],
    title,
    why: `${tool} ${rule} ${says}. ${dutyOf(duty).title}: ${whoseWords(said)}`,
    next: '',
    place,
  };
};
/** Whose job it is, and what is said of it here. */
export const whoseWords = ({ stands, whose, ours, checks }: SaidOfIt): string => {
  if (stands === 'nowhere') return 'no asset of this estate is meant.';
  if (stands === 'not-yours') return `${whose} holds it.`;
  const here = ours === 'none' ? 'nothing here asks it' : `${ours} here${checks[0] === undefined ? '' : ` (${checks[0]})`}`;
  return `${whose} ${whose === 'you' || whose.includes(' + ') ? 'hold' : 'holds'} it, ${here}.`;
};

const gapsView = (query: string, report: Report): View => {
  const numbers = gapsThat(query, report);
  const gapAt = (row: number) => {
    const gap = report.charter?.gaps[numbers[row] ?? 0];
    if (!gap) throw new Error('the report has no such gap');
    return gap;
  };
  const named = { team: 'owner', service: 'service', scope: 'scope', unit: 'businessUnit', environment: 'environment' } as const;
  return {
    length: numbers.length,
    groupings: [...ofSubjects, 'class'],
    gravity: row => rank(gapAt(row).severity),
    severity: row => rank(gapAt(row).severity) - 1,
    group: (row, by) => {
      const gap = gapAt(row);
      if (by === 'severity') return gap.severity;
      if (by === 'class') return gap.class;
      if (by === 'duty') return gap.duties;
      if (by === 'layer') return [...new Set(gap.duties.map(duty => dutyOf(duty).layer))];
      return by === 'file' ? gap.place.file : by in named ? (gap[named[by as keyof typeof named]] ?? '') : '';
    },
    item: row => {
      const { about, severity, reason, next, subject, kind, owner, suggested, place, assets, duties, days, ...gap } = gapAt(row);
      const [duty] = duties;
      const age = days === undefined ? '' : ` for ${days.toLocaleString('en')} ${days === 1 ? 'day' : 'days'}`;
      return {
        ...(about !== undefined && { subject: about }),
        ...(duty !== undefined && duties.length === 1 && { duty }),
        severity,
        state: gap.class === 'unclaimed' ? 'gap' : gap.class === 'unmet' ? 'unmet' : 'unproven',
        standing: `${classTitles[gap.class]}${age}`,
        title: duties.length === 1 && duty ? dutyOf(duty).title : duties.length === dutyIds.length ? 'All duties' : `${duties.length} duties`,
        why: reason,
        next,
        address: assets === undefined ? subject : `${subject} and ${assets - 1} more`,
        kind,
        team: owner ?? (suggested === undefined ? '' : `no team (${suggested}?)`),
        place,
      };
    },
  };
};

/** The numbers of a view in an order. */
export const sorted = ({ length, item, gravity }: View, by: Sorting): Uint32Array => {
  const numbers = Uint32Array.from({ length }, (_, i) => i);
  if (by === 'severity') {
    const weights = Uint8Array.from(numbers, gravity);
    return numbers.sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
  }
  const pick = { asset: 'address', duty: 'title', team: 'team' } as const;
  const names = Array.from(numbers, row => item(row)[pick[by]]);
  const order = new Map([...new Set(names)].sort().map((name, i) => [name, i] as const));
  const ranks = Uint32Array.from(names, name => order.get(name) ?? 0);
  return numbers.sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0) || a - b);
};
