import { assetEntry, dictionary, findingEntry } from './dictionary.ts';
import { bySubject } from './group.ts';
import { type Report, wanted } from './report.ts';

/** The same as json in a stream: the dictionary in the first line, then a line for each asset with its findings, in the order of addresses. */
export const ndjson: Report = function* (assessed, options) {
  yield `${JSON.stringify(dictionary(assessed, options))}\n`;
  const findingsOf = bySubject(wanted(assessed.ledger, options));
  for (const [i, subject] of assessed.ledger.subjects.entries()) {
    const found = findingsOf(i).map(finding => {
      const { asset: _number, address: _address, ...entry } = findingEntry(finding, assessed, options);
      return entry;
    });
    yield `${JSON.stringify({ ...assetEntry(subject, i, assessed, options), findings: found })}\n`;
  }
};
