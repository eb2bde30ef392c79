import type { Ledger, Subject } from '../model/index.ts';
import { assetEntry, dictionary, findingEntry } from './dictionary.ts';
import { elsewhereEntry } from './elsewhere.ts';
import { type Report, wanted } from './report.ts';

/** The ledger as one JSON document, a line for each thing in it (schema/ledger.schema.json). */
export const json: Report = function* (assessed, options) {
  const { ledger, catalog, elsewhere } = assessed;
  const { holders, cells, profiles, duties, ...head } = dictionary(assessed, options);
  yield '{\n';
  for (const [name, value] of Object.entries(head)) yield `"${name}": ${JSON.stringify(value)},\n`;
  for (const [name, values] of Object.entries({ duties, holders, cells, profiles })) yield* list<unknown>(name, values);
  const entry = ([i, subject]: readonly [number, Subject]) => assetEntry(subject, i, assessed, options);
  yield* list('assets', subjectsThat(ledger, true), entry);
  yield* list('answeredOnce', subjectsThat(ledger, false), entry);
  if (elsewhere) yield `"elsewhere": ${JSON.stringify(elsewhereEntry(elsewhere, catalog, options))},\n`;
  yield* list('findings', wanted(ledger, options), finding => findingEntry(finding, assessed, options), '\n');
  yield '}\n';
};

function* subjectsThat({ subjects }: Ledger, areAssets: boolean): Iterable<readonly [number, Subject]> {
  for (const [i, subject] of subjects.entries()) if ((subject.answers === 'asset') === areAssets) yield [i, subject];
}

function* list<T>(name: string, values: Iterable<T>, entry: (value: T) => unknown = value => value, end = ',\n'): Iterable<string> {
  yield `"${name}": [`;
  let separator = '\n';
  for (const value of values) {
    yield `${separator}${JSON.stringify(entry(value))}`;
    separator = ',\n';
  }
  yield separator === '\n' ? `]${end}` : `\n]${end}`;
}
