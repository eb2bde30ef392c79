import { dutyIds, dutyOf, type Severity, severities } from '../../../src/model/index.ts';
import { whoseIs } from '../../../src/reports/party.ts';
import { stateOf } from '../../../src/reports/tally.ts';
import type { Report } from '../data/report.ts';
import { parse, type Term } from './parse.ts';
import { checksThat, hasWords, isStatus, open, ready } from './ready.ts';
import { unsaid } from './vocabulary.ts';

/** Rows of the ledger that fit: a subject and the number of its cell. */
export interface Rows {
  readonly length: number;
  readonly subject: Uint32Array;
  readonly cell: Uint32Array;
}

/** Rows of the ledger. Without a status, those that are open: unmet or unproven. */
export const rowsThat = (query: string, report: Report): Rows => {
  const terms = parse(query);
  const { subject, cell, row, own, words } = ready(terms, report);
  const { ledger } = report;
  const fitsCell = statusMask(own, report);
  const cells = Uint8Array.from(ledger.cells, (_, number) => Number(cell(number) && fitsCell(number)));
  const found = foundTests(own, report);
  const profiles = ledger.profiles.map(profile => profile.filter(number => cells[number] === 1));
  const fits = (one: number, number: number): boolean => {
    const duty = ledger.cells[number]?.duty ?? 0;
    return row(one, duty, number) && found.every(test => test(one, duty)) && hasWords(words, () => rowText(one, number, report));
  };
  const fitting: Pairs = { subject: [], cell: [] };
  for (let i = 0; i < report.about.address.length; i++) {
    const own = profiles[ledger.profileOf[i] ?? 0];
    if (!own || own.length === 0 || !subject(i)) continue;
    for (const number of own)
      if (fits(i, number)) {
        fitting.subject.push(i);
        fitting.cell.push(number);
      }
  }
  return { length: fitting.subject.length, subject: Uint32Array.from(fitting.subject), cell: Uint32Array.from(fitting.cell) };
};
interface Pairs {
  readonly subject: number[];
  readonly cell: number[];
}

const statusMask = (own: readonly Term[], { ledger }: Report): ((number: number) => boolean) => {
  const asked = own.filter(isStatus);
  const fits = ledger.cells.map(cell => {
    const duty = dutyIds[cell.duty];
    if (duty === undefined) return false;
    const whose = whoseIs(ledger.holders[cell.holders] ?? []);
    const state = stateOf({ cell, duty, layer: dutyOf(duty).layer, whose, times: 1 });
    const is = (value: string): boolean => value === 'any' || value === cell.verdict || value === state;
    if (asked.every(({ negated }) => negated) && !open.includes(cell.verdict)) return false;
    return asked.every(({ values, negated }) => values.map(value => value.toLowerCase()).some(is) !== negated);
  });
  return number => fits[number] ?? false;
};

/** The findings of one row, by number. */
export const findingsOfRow = (subject: number, duty: number, { found, checks }: Report): readonly number[] => {
  const numbers: number[] = [];
  for (let i = found.from[subject] ?? 0; i < (found.from[subject + 1] ?? 0); i++)
    if (checks.get(found.check.names[found.check.of[i] ?? 0] ?? '')?.duty === dutyIds[duty]) numbers.push(i);
  return numbers;
};
/** How grave a row is: as what is gravest of what it does not meet. */
export const severityOfRow = (subject: number, duty: number, report: Report): Severity | undefined => {
  const { found } = report;
  const unmet = findingsOfRow(subject, duty, report).filter(i => found.verdict.names[found.verdict.of[i] ?? 0] === 'unmet');
  return unmet.length === 0 ? undefined : severities[Math.max(...unmet.map(i => found.severity[i] ?? 0))];
};

/** What is asked of the findings of a row. */
const foundTests = (own: readonly Term[], report: Report): readonly ((subject: number, duty: number) => boolean)[] =>
  own.flatMap(term => {
    const { key, values, negated } = term;
    if (key === 'severity') return [(subject: number, duty: number) => values.includes(severityOfRow(subject, duty, report) ?? unsaid) !== negated];
    if (key !== 'check' && key !== 'control') return [];
    const { names, of } = report.found.check;
    const wanted = checksThat(term, report);
    return [(subject: number, duty: number) => findingsOfRow(subject, duty, report).some(i => wanted.has(names[of[i] ?? 0] ?? '')) !== negated];
  });

const rowText = (subject: number, number: number, { about, ledger }: Report): string => {
  const duty = dutyIds[ledger.cells[number]?.duty ?? 0];
  return `${about.address[subject]} ${about.kind.names[about.kind.of[subject] ?? 0]} ${duty} ${duty ? dutyOf(duty).title : ''}`.toLowerCase();
};
