import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { comparedWith } from '../../src/cli/pages-compared.ts';
import { json } from '../../src/reports/json.ts';
import { decoded, options, throughBlocks } from '../src/data/decoded.fixture.ts';
import { inBrowser, reportFile, seriousFaults, visit } from './browser.ts';

process.env['DEMARC_TODAY'] = '2026-11-20';
const folder = mkdtempSync(join(tmpdir(), 'demarc-changes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const now = relative(process.cwd(), join(folder, 'acme'));
cpSync('examples/acme', now, { recursive: true });
const main = join(now, 'aws-shop', 'main.tf');
writeFileSync(main, readFileSync(main, 'utf8').replace('"python3.7"', '"python3.13"').replace('http_tokens = "optional"', 'http_tokens = "required"'));
const { assessed, input } = await decoded(now);
const flags = { var: [], varFile: [], parameter: [] };
const compared = await comparedWith('examples/acme', assessed, [now], flags);
const report = throughBlocks({ ...input, compared });

describe('an earlier state', () => {
  it('tells what moved, why, and what is met now', () => {
    expect(compared.moves.length).toBeGreaterThan(0);
    for (const { subject, because } of compared.moves) {
      expect(report.about.address[subject]).toBe('aws_lambda_function.resize');
      expect(because.join()).toContain('runtime state past its end → supported');
    }
    expect(compared.closed.map(({ check }) => check)).toContain('aws.ec2.instance-demands-metadata-tokens');
    expect([compared.added, compared.gone, compared.opened]).toEqual([[], [], []]);
    expect(report.compared).toEqual(compared);
  });

  it('may be a ledger that was kept', async () => {
    const kept = join(folder, 'last-week.json');
    const before = await decoded('examples/acme');
    writeFileSync(kept, [...json(before.assessed, { ...options, facts: false })].join(''));
    const again = await comparedWith(kept, before.assessed, ['examples/acme'], flags);
    expect([again.moves, again.opened, again.closed, again.added, again.gone]).toEqual([[], [], [], [], []]);
  });
});

inBrowser('what moved since last week', async () => {
  const file = await reportFile({ ...input, compared }, 'changes.html');

  it('is found with the keyboard alone', async () => {
    const { page, complaints } = await visit(file);
    await page.getByRole('link', { name: 'Changes', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.page-changes .move');
    expect(await page.locator('.page-changes h2').first().textContent()).toContain(`${compared.moves.length} responsibilities move`);
    await page.locator('.move a').first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    expect(await page.getByRole('dialog').textContent()).toContain('aws_lambda_function.resize');
    expect(complaints).toEqual([]);
  });

  it('has no serious fault in either theme, and fits a telephone', async () => {
    for (const theme of ['light', 'dark'] as const) {
      const { page } = await visit(file, '#/changes', { theme });
      expect(await seriousFaults(page)).toEqual([]);
    }
    const { page } = await visit(file, '#/changes', { width: 390, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});
