import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { wholeCatalog } from '../../src/catalog/load.ts';
import { siteOf } from '../../src/reports/html/site.ts';
import { decoded } from '../src/data/decoded.fixture.ts';
import { emptyPage, inBrowser, reportFile, seriousFaults, visit } from './browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'demarc-site-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const { assessed, input, report } = await decoded('examples/acme');
const pack = (text: string): string => deflateRawSync(text).toString('base64');

inBrowser('the services of an estate', () => {
  it('are those that it has, each with the line and the checks of its kinds', async () => {
    const file = await reportFile(input, 'services.html');
    const { page, complaints } = await visit(file, '#/services');
    expect(await page.locator('.service-vendor li').count()).toBe(report.catalog.services.length);
    await page.locator('.service-vendor a', { hasText: 'Amazon S3' }).click();
    await page.locator('.line-duty').first().waitFor();
    const kind = (await report.catalog.service('aws.s3'))?.kinds[0] ?? expect.fail('no kind');
    const line = assessed.catalog.demarcations.find(({ of }) => of.id === kind.id)?.line ?? expect.fail('no line');
    const held = Object.values(line).filter(entry => !('held' in entry) || entry.held !== 'not-applicable');
    expect(await page.locator('section[aria-label="The line"] .line-duty').count()).toBe(held.length);
    expect(await page.locator('section[aria-label="Checks"] .line-duty').count()).toBe(
      assessed.catalog.checks.filter(({ of }) => of.id === kind.id).reduce((sum, { checks }) => sum + Object.keys(checks).length, 0),
    );
    await page.locator('.line-duty summary').first().click();
    expect(await page.locator('.line-duty[open] .out').first().textContent()).toMatch(/\w+\.\w+\//);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('have no serious fault of access in either theme', async () => {
    const file = await reportFile(input, 'services.html');
    for (const theme of ['light', 'dark'] as const)
      for (const hash of ['#/services', '#/services?service=aws.rds']) {
        const { page } = await visit(file, hash, { theme });
        await page.locator('.card').first().waitFor();
        expect(await seriousFaults(page)).toEqual([]);
        await page.close();
      }
  });
});

inBrowser('the site of the whole catalog', () => {
  it('works from disk: a check is found by what another tool calls it, and shown', async () => {
    const catalog = await wholeCatalog();
    const site = siteOf(catalog, await emptyPage(), pack);
    const file = join(folder, 'offline.html');
    writeFileSync(file, site.offline);
    const { page, complaints } = await visit(file, '#/services');
    expect(await page.locator('.service-vendor li').count()).toBe(catalog.services.length);
    await page.getByRole('searchbox').fill('CKV_AWS_21');
    await page.locator('.check-hits a').first().click();
    const open = page.locator('.line-duty[open]');
    await open.waitFor();
    expect(await open.textContent()).toContain('aws.s3.keeps-versions');
    expect(complaints).toEqual([]);
    await page.close();
    expect(site.services.map(([id]) => id)).toEqual(catalog.services.map(({ id }) => id));
    expect(site.index).toContain("connect-src 'self'");
    expect(site.index.length).toBeLessThan(site.offline.length / 2);
  });
});
