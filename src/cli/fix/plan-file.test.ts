import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { disk } from '../disk.ts';
import { editsOfPlan, planFile } from './plan-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'demarc-plan-'));
afterAll(() => rmSync(folder, { recursive: true }));
const [source, path] = [join(folder, 'main.tf'), join(folder, 'plan.json')];

const planned = () => {
  writeFileSync(source, 'a = 1\n');
  const plan = planFile({ changes: [], offers: [], left: [], edits: [{ file: source, start: 4, end: 5, text: '2', of: [0] }] }, disk);
  writeFileSync(path, JSON.stringify(plan));
  return plan;
};

describe('a plan of fixes', () => {
  it('gives exactly the edits that were reviewed', () => {
    planned();
    expect([...editsOfPlan(path)]).toEqual([[source, [{ file: source, start: 4, end: 5, text: '2', of: [] }]]]);
  });

  it('is refused with the name of the file that changed since', () => {
    planned();
    writeFileSync(source, 'a = 1 # now with a comment\n');
    expect(() => editsOfPlan(path)).toThrow(/changed since the plan was made, so nothing was written:\n {2}.*main\.tf/);
  });

  it('is refused when the plan itself was changed', () => {
    const plan = planned();
    writeFileSync(path, JSON.stringify({ ...plan, files: plan.files.map(file => ({ ...file, edits: [{ start: 0, end: 0, text: 'evil' }] })) }));
    expect(() => editsOfPlan(path)).toThrow(/was changed after it was made/);
  });

  it.each([
    ['no JSON', '{'],
    ['other JSON', '{"is": "fix-plan"}'],
    ['a list', '[]'],
    ['edits that are none', '{"is":"fix-plan","hash":"","fixes":[],"files":[{"file":"a","edits":[1]}]}'],
  ])('is refused when it is %s', (_, text) => {
    writeFileSync(path, text);
    expect(() => editsOfPlan(path)).toThrow(/is no plan of fixes/);
  });
});
