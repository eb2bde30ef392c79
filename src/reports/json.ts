import { assetEntry, dictionary, findingEntry } from './dictionary.ts';
import { type Report, wanted } from './report.ts';

/** The ledger as one JSON document, a line for each thing in it (schema/ledger.schema.json). */
export const json: Report = function* (assessed, options) {
  const { ledger } = assessed;
  const { holders, cells, profiles, duties, ...head } = dictionary(assessed, options);
  yield '{\n';
  for (const [name, value] of Object.entries(head)) yield `"${name}": ${JSON.stringify(value)},\n`;
  for (const [name, values] of Object.entries({ duties, holders, cells, profiles })) yield* list<unknown>(name, values);
  const subjects = ledger.subjects.map((subject, i) => ({ subject, i }));
  const entry = ({ subject, i }: (typeof subjects)[number]) => assetEntry(subject, i, assessed, options);
  yield* list(
    'assets',
    subjects.filter(({ subject }) => subject.answers === 'asset'),
    entry,
  );
  yield* list(
    'answeredOnce',
    subjects.filter(({ subject }) => subject.answers !== 'asset'),
    entry,
  );
  yield* list('findings', wanted(ledger.findings, options), finding => findingEntry(finding, assessed, options), '\n');
  yield '}\n';
};

function* list<T>(name: string, values: readonly T[], entry: (value: T) => unknown = value => value, end = ',\n'): Iterable<string> {
  yield `"${name}": [`;
  let separator = '\n';
  for (const value of values) {
    yield `${separator}${JSON.stringify(entry(value))}`;
    separator = ',\n';
  }
  yield values.length === 0 ? `]${end}` : `\n]${end}`;
}
