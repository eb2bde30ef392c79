import type { Assessed } from '../engine/assess.ts';
import { dutyIds, dutyOf, type Finding, type Holder, type Subject } from '../model/index.ts';
import { groupBy } from './group.ts';
import { lookUp } from './look-up.ts';
import { holderWords } from './party.ts';
import type { Report, ReportOptions } from './report.ts';

/** One row of the ledger, flat, for jq and spreadsheets. */
interface FlatRow {
  readonly address: string;
  readonly kind: string;
  readonly type: string;
  readonly service: string;
  readonly scope: string;
  readonly owner: string;
  readonly file: string;
  readonly line: number;
  readonly layer: string;
  readonly duty: string;
  readonly holder: string;
  readonly verdict: string;
  /** Checks that were met and asked. */
  readonly met: number;
  readonly asked: number;
  /** Checks that are not met, and why, joined by `; `. */
  readonly checks: string;
  readonly because: string;
  readonly page: string;
  readonly read: string;
  readonly grade: string;
}

/** One line of JSON for each asset and duty. */
export const rows: Report = function* (assessed, options) {
  for (const row of flatRows(assessed, options)) yield `${JSON.stringify(row)}\n`;
};

/** The same rows with commas, for spreadsheets. */
export const csv: Report = function* (assessed, options) {
  let first = true;
  for (const row of flatRows(assessed, options)) {
    if (first) yield `${Object.keys(row).join(',')}\r\n`;
    first = false;
    yield `${Object.values(row).map(field).join(',')}\r\n`;
  }
};
/** A text that starts like a formula is kept from being one. */
const field = (value: string | number): string => {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

function* flatRows(assessed: Assessed, options: ReportOptions): Iterable<FlatRow> {
  const { ledger, catalog } = assessed;
  const known = lookUp(catalog);
  const findings = groupBy(
    ledger.findings.filter(finding => finding.verdict !== 'met'),
    finding => finding.subject,
  );
  for (const [i, subject] of ledger.subjects.entries()) {
    const owner = ledger.owners[ledger.ownerOf[i] ?? 0] ?? '';
    for (const number of ledger.profiles[ledger.profileOf[i] ?? 0] ?? []) {
      const cell = ledger.cells[number];
      const duty = cell && dutyIds[cell.duty];
      if (!cell || !duty || (options.verdicts && !options.verdicts.has(cell.verdict))) continue;
      const about = (findings.get(i) ?? []).filter(finding => known.check(finding.check).duty === duty);
      yield {
        ...who(subject, owner, options),
        layer: dutyOf(duty).layer,
        duty,
        ...whose(ledger.holders[cell.holders] ?? []),
        verdict: cell.verdict,
        met: cell.met,
        asked: cell.asked,
        ...why(about),
        ...page(ledger.holders[cell.holders] ?? []),
      };
    }
  }
}

const who = ({ address, kind, type, service, scope, place }: Subject, owner: string, { fileName }: ReportOptions) => ({
  address,
  kind,
  type,
  service,
  scope,
  owner,
  file: fileName(place.file),
  line: place.line,
});
const whose = (holders: readonly Holder[]) => ({ holder: holderWords(holders) });
const why = (findings: readonly Finding[]) => ({
  checks: findings.map(finding => finding.check).join('; '),
  because: findings.map(finding => finding.because).join('; '),
});
const page = (holders: readonly Holder[]) => {
  const source = holders.find(holder => holder.source)?.source;
  return { page: source?.url ?? '', read: source?.read ?? '', grade: source?.grade ?? '' };
};

/** How many rows a ledger has when it is written out. */
export const rowCount = ({ ledger }: Assessed): number =>
  ledger.subjects.reduce((sum, _, i) => sum + (ledger.profiles[ledger.profileOf[i] ?? 0]?.length ?? 0), 0);
