import { expect, it } from 'vitest';
import { decoded } from '../src/data/decoded.fixture.ts';
import { added, countsOf } from '../src/pages/assets/counts.ts';
import { assetsThat } from '../src/query/assets.ts';
import { inBrowser, reportFile, seriousFaults, strangeFolder, visit } from './browser.ts';

process.env['DEMARC_TODAY'] = '2026-11-20';
const { input, report } = await decoded('examples/acme');

it('finds assets by what they are, and by how their duties stand', () => {
  const all = assetsThat('', report);
  expect(all.length).toBe(report.estate.counts.assets);
  expect([...assetsThat('service:s3', report)].map(i => report.ledger.subjects.at(i)?.service)).toEqual(['aws.s3', 'aws.s3']);
  const unmet = assetsThat('status:unmet', report);
  expect(unmet.length).toBeGreaterThan(0);
  const of = countsOf(report);
  expect([...unmet]).toEqual([...all].filter(subject => of(subject).unmet > 0));
});

inBrowser('the inventory', async () => {
  const file = await reportFile(input, 'assets.html');

  it('groups by every dimension, and loses no asset on the way', async () => {
    const { page, complaints } = await visit(file, '#/assets');
    for (const by of ['kind', 'unit', 'geography', 'account', 'scope', 'environment', 'provider', 'team', 'service']) {
      await page.getByLabel('Group by').selectOption(by);
      const counts = await page.locator('.group-head button > .quiet').allInnerTexts();
      expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(report.estate.counts.assets);
    }
    expect(complaints).toEqual([]);
  });

  it('leads with every number to what it counts', async () => {
    const { page } = await visit(file, '#/assets?group=team');
    const links = page.locator('.group-head .numbers a');
    const addresses = await links.evaluateAll(all => all.map(a => [(a as HTMLAnchorElement).hash, a.textContent] as const));
    expect(addresses.length).toBeGreaterThan(3);
    for (const [hash, words] of addresses) {
      await page.evaluate(to => window.location.assign(to), hash);
      await page.waitForSelector('.page-gaps .table-tools');
      expect(((await page.locator('.table-tools [role=status]').first().textContent()) ?? '').split(' ')[0]).toBe((words ?? '').split(' ')[0]);
    }
  });

  it('has the same sums as the ledger', async () => {
    const of = countsOf(report);
    const sum = added(assetsThat('', report), of);
    const { page } = await visit(file, '#/assets?group=provider');
    const unmet = await page.locator('.count-unmet').allInnerTexts();
    expect(unmet.reduce((all, words) => all + Number((words ?? '').split(' ')[0]), 0)).toBe(sum.unmet);
  });

  it('names the types that nobody has studied', async () => {
    const { input: strange } = await decoded('examples/acme', strangeFolder());
    const { page } = await visit(await reportFile(strange, 'strange.html'), '#/assets?group=provider');
    expect(await page.locator('#part-unknown').textContent()).toContain('Widget.acme.example');
  });

  it('has no serious fault in either theme, and fits a telephone', async () => {
    for (const theme of ['light', 'dark'] as const) {
      const { page } = await visit(file, '#/assets?unfolded=aws.s3', { theme });
      expect(await seriousFaults(page)).toEqual([]);
    }
    const { page } = await visit(file, '#/assets', { width: 390, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});
