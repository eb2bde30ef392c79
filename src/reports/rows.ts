import type { Answer } from '../engine/assess.ts';
import { type Cell, type DutyId, dutyIds, dutyOf, type Finding, type Ledger, type Subject, type Verdict } from '../model/index.ts';
import { bySubject } from './group.ts';
import { lookUp } from './look-up.ts';
import { holderWords } from './party.ts';
import type { Report, ReportOptions } from './report.ts';
import { accountableIn } from './words.ts';

/** A few fields of a row, in their order. A row is made of three groups; the first two repeat, and are put into text once. */
type Fields = Readonly<Record<string, string | number>>;
interface Encoding {
  readonly fields: (fields: Fields) => string;
  readonly row: (groups: string) => string;
}

/** One line of JSON for each asset and duty, flat, for jq. */
export const rows: Report = function* (assessed, options) {
  for (const row of flatRows(assessed, options, { fields: fields => JSON.stringify(fields).slice(1, -1), row: groups => `{${groups}}\n` })) yield row.text;
};

/** The same rows with commas, for spreadsheets. */
export const csv: Report = function* (assessed, options) {
  let first = true;
  for (const row of flatRows(assessed, options, { fields: fields => Object.values(fields).map(field).join(','), row: groups => `${groups}\r\n` })) {
    if (first) yield `${row.names().join(',')}\r\n`;
    first = false;
    yield row.text;
  }
};
/** A text that starts like a formula is kept from being one. */
export const field = (value: string | number): string => {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

interface EncodedRow {
  readonly text: string;
  readonly names: () => readonly string[];
}
function* flatRows(assessed: Answer, options: ReportOptions, encoding: Encoding): Iterable<EncodedRow> {
  const { ledger, catalog } = assessed;
  const cells = ledger.cells.map(cell => encodedCell(cell, ledger, encoding));
  const findingsOf = bySubject(ledger.findings);
  const nothing = encoding.fields(why([]));
  for (const [i, subject] of ledger.subjects.entries()) {
    const startOf = starts(subject, i, ledger, options, encoding);
    const open = findingsOf(i).filter(finding => finding.verdict !== 'met');
    for (const number of ledger.profiles[ledger.profileOf[i] ?? 0] ?? []) {
      const cell = cells[number];
      if (!cell || (options.verdicts && !options.verdicts.has(cell.verdict))) continue;
      const about = open.length === 0 ? open : open.filter(finding => lookUp(catalog).check(finding.check).duty === cell.duty);
      const reasons = about.length === 0 ? nothing : encoding.fields(why(about));
      const { text, fields } = startOf(cell.duty);
      yield { text: encoding.row(`${text},${cell.text},${reasons}`), names: () => [fields, cell.fields, why([])].flatMap(group => Object.keys(group)) };
    }
  }
}

/** What rows of a subject begin with: the same for all that one team carries. */
const starts = (subject: Subject, number: number, ledger: Ledger, options: ReportOptions, { fields: encode }: Encoding) => {
  const known = new Map<string, { readonly fields: Fields; readonly text: string }>();
  return (duty: DutyId | undefined) => {
    const { team } = accountableIn(ledger, number, duty);
    const before = known.get(team);
    if (before) return before;
    const fields = who(subject, team, options);
    const start = { fields, text: encode(fields) };
    known.set(team, start);
    return start;
  };
};

interface EncodedCell {
  readonly duty: DutyId | undefined;
  readonly verdict: Verdict;
  readonly fields: Fields;
  readonly text: string;
}
const encodedCell = (cell: Cell, ledger: Ledger, encoding: Encoding): EncodedCell => {
  const { verdict, met, asked } = cell;
  const duty = dutyIds[cell.duty];
  const holders = ledger.holders[cell.holders] ?? [];
  const source = holders.find(holder => holder.source)?.source;
  const page = { page: source?.url ?? '', read: source?.read ?? '', grade: source?.grade ?? '' };
  const fields = { layer: duty ? dutyOf(duty).layer : '', duty: duty ?? '', holder: holderWords(holders), verdict, met, asked, ...page };
  return { duty, verdict, fields, text: encoding.fields(fields) };
};

const who = ({ address, kind, type, service, scope, place }: Subject, owner: string, { fileName }: ReportOptions): Fields => ({
  address,
  kind,
  type,
  service,
  scope,
  owner,
  file: fileName(place.file),
  line: place.line,
});
/** The checks that are not met. */
const why = (findings: readonly Finding[]): Fields => ({
  checks: findings.map(finding => finding.check).join('; '),
  because: findings.map(finding => finding.because).join('; '),
});

/** How many rows a ledger has when it is written out. */
export const rowCount = ({ ledger }: Answer): number => ledger.profileOf.reduce((sum, profile) => sum + (ledger.profiles[profile]?.length ?? 0), 0);
