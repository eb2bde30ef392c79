import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assess } from '../src/index.ts';

/**
 * Whole estates as files: `test/estates/NAME/input` gives `test/estates/NAME/expected.txt`, a line for each problem and finding.
 * After a change that is meant, write them anew with `UPDATE=1 npx vitest run test/end-to-end.test.ts` and read the difference.
 */
const estates = readdirSync('test/estates');

const told = async (name: string): Promise<string> => {
  const folder = join('test/estates', name, 'input');
  const { ledger, bound } = await assess([folder], { today: '2026-11-22' });
  const short = (file: string): string => file.slice(file.indexOf('/input/') + '/input/'.length);
  const problems = bound.estate.problems.map(({ file, line, message }) => `problem  ${short(file)}:${line}  ${message}`);
  const findings = ledger.findings
    .filter(finding => finding.verdict !== 'met')
    .map(
      ({ check, subject, verdict, place, because }) =>
        `${verdict.padEnd(8)} ${ledger.subjects.at(subject)?.address}  ${check}  ${short(place.file)}:${place.line}  ${because}`,
    );
  return `${[...problems, ...findings].join('\n')}\n`.replaceAll(`${folder}/`, '').replaceAll(folder, '.');
};

describe('whole estates', () => {
  it.each(estates)('%s', async name => {
    const file = join('test/estates', name, 'expected.txt');
    if (process.env['UPDATE'] !== undefined) writeFileSync(file, await told(name));
    expect(await told(name)).toBe(readFileSync(file, 'utf8'));
  });
});
