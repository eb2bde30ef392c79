import type { Gap, Ledger, Place, Verdict } from '../../model/index.ts';
import { type ReportOptions, withVerdicts } from '../report.ts';
import { acceptedWords } from '../words.ts';
import { type ColumnWriter, columnWriter } from './columns.ts';
import { between, type Columns } from './encoded.ts';
import { plainText } from './plain-text.ts';

const perBlock = 20_000;
const open: ReadonlySet<Verdict> = new Set(['unmet', 'unproven', 'excepted']);

const addPlace = (columns: ColumnWriter, name: string, { file, line, path = '' }: Place, { fileName }: ReportOptions): void => {
  columns.name(`${name}File`, plainText(fileName(file)));
  columns.number(`${name}Line`, line);
  columns.name(`${name}Path`, plainText(path));
};

/** What checks found that is not met, in the order of the subjects; what is met stands in the details. */
export function* findingBlocks(ledger: Ledger, options: ReportOptions): Iterable<Columns> {
  const columns = columnWriter();
  for (const { subject, check, verdict, severity = '', because, part = '', place, cause, byDefault, excepted } of withVerdicts(ledger.findings, open)) {
    columns.number('subject', subject);
    columns.name('check', check);
    columns.name('verdict', verdict);
    columns.name('severity', severity);
    columns.name('because', plainText(because));
    columns.name('part', plainText(part));
    columns.name('since', byDefault ? (byDefault.since ?? 'always') : '');
    columns.name(
      'excepted',
      excepted ? plainText(acceptedWords({ ...excepted, place: { ...excepted.place, file: options.fileName(excepted.place.file) } })) : '',
    );
    addPlace(columns, 'place', place, options);
    addPlace(columns, 'cause', cause, options);
    columns.row();
    if (columns.rows() === perBlock) yield columns.take();
  }
  if (columns.rows() > 0) yield columns.take();
}

const texts = ['class', 'severity', 'subject', 'kind', 'service', 'scope', 'reason', 'next', 'since', 'owner', 'suggested'] as const;
const places = ['businessUnit', 'geography', 'environment'] as const;

/** What the charter makes of it, the gravest first. */
export function* gapBlocks(gaps: Iterable<Gap>, numberOf: (scope: string, address: string) => number | undefined, options: ReportOptions): Iterable<Columns> {
  const columns = columnWriter();
  for (const gap of gaps) {
    for (const name of [...texts, ...places]) columns.name(name, plainText(gap[name] ?? ''));
    columns.name('duties', gap.duties.join(between));
    columns.name('regulations', (gap.regulations ?? []).join(between));
    columns.name('controls', (gap.controls ?? []).join(between));
    columns.name('parties', gap.parties.map(party => plainText(party).replaceAll('\n', ' ')).join(between));
    // What is not said is told from nought by counting from 1.
    columns.number('days', gap.days === undefined ? 0 : gap.days + 1);
    columns.number('assets', gap.assets ?? 0);
    columns.number('about', (numberOf(gap.scope, gap.subject) ?? -1) + 1);
    addPlace(columns, 'place', gap.place, options);
    columns.row();
    if (columns.rows() === perBlock) yield columns.take();
  }
  if (columns.rows() > 0) yield columns.take();
}
