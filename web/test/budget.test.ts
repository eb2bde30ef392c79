import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { assetsPerFile, writeEstate } from '../../bench/estate.ts';
import { decoded } from '../src/data/decoded.fixture.ts';
import { inBrowser, reportFile, visit } from './browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'demarc-budget-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

inBrowser('a report of two thousand assets', async () => {
  const assets = 2000;
  writeEstate(folder, assets / assetsPerFile);
  const { input, report } = await decoded(relative(process.cwd(), folder));
  const file = await reportFile(input, 'large.html');

  it('takes at most 1 KB for an asset beside 700 KB', () => {
    expect(report.estate.counts.assets).toBe(assets);
    expect(statSync(file).size).toBeLessThan(700 * 1024 + assets * 1024);
  });

  it('lets nothing in or out', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('lists tens of thousands of rows with few of them on the page', async () => {
    const { page, complaints } = await visit(file, '#/gaps?see=duties&q=status:any');
    await page.locator('.item').first().waitFor();
    const rows = Object.values(report.estate.counts.verdicts).reduce((sum, count) => sum + count, 0);
    expect(await page.locator('.table-tools [role=status]').first().textContent()).toBe(`${rows.toLocaleString('en')} duties`);
    expect(await page.locator('.item').count()).toBeLessThan(60);
    expect(complaints).toEqual([]);
  });
});
