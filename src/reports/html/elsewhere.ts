import type { Evidence, Gathered } from '../../engine/evidence.ts';
import type { Catalog } from '../../model/index.ts';
import { whoseJob } from '../elsewhere.ts';
import type { ReportOptions } from '../report.ts';
import { columnWriter } from './columns.ts';
import { between, type Columns, type EncodedElsewhere } from './encoded.ts';
import { plainText } from './plain-text.ts';

const perBlock = 20_000;
const mostUnknown = 500;

/** What other tools say, one row for each asset and duty, in the order of their files. `numberOf` is the subject of an asset's id. */
export function* elsewhereBlocks(
  { evidence }: Gathered,
  catalog: Catalog,
  numberOf: (id: string) => number | undefined,
  options: ReportOptions,
): Iterable<Columns> {
  const columns = columnWriter();
  for (const one of evidence) {
    for (const [name, text] of Object.entries(textsOf(one, catalog, options))) columns.name(name, plainText(text));
    // What is about nothing here is told from the first by counting from 1.
    columns.number('subject', one.about ? (numberOf(one.about.subject.id) ?? -1) + 1 : 0);
    columns.number('line', (one.about?.subject.place ?? one.said.place).line);
    columns.row();
    if (columns.rows() === perBlock) yield columns.take();
  }
  if (columns.rows() > 0) yield columns.take();
}

const textsOf = (one: Evidence, catalog: Catalog, { fileName }: ReportOptions): Readonly<Record<string, string>> => {
  const { said, checks, duty, stands, about } = one;
  const { tool, rule, title, says } = said;
  return {
    tool,
    rule,
    title,
    says,
    stands,
    duty,
    checks: checks.join(between),
    name: about ? about.subject.address : (said.names[0] ?? ''),
    ours: about?.ours ?? '',
    whose: whoseJob(one, catalog),
    file: fileName((about?.subject.place ?? said.place).file),
  };
};

/** How many were read, and the rules that nothing here is known by. */
export const encodedElsewhere = ({ counts: { read, known, mapped }, unknown }: Gathered): EncodedElsewhere => ({
  read,
  known,
  mapped,
  rules: unknown.length,
  unknown: unknown.slice(0, mostUnknown).map(({ tool, rule, title, findings }) => [plainText(tool), plainText(rule), plainText(title), findings]),
});
