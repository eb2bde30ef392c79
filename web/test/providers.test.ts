import { expect, it } from 'vitest';
import { decoded } from '../src/data/decoded.fixture.ts';
import { providersOf, queriesOf } from '../src/pages/providers/relied.ts';
import { rowsThat } from '../src/query/rows.ts';
import { inBrowser, reportFile, seriousFaults, visit } from './browser.ts';

process.env['DEMARC_TODAY'] = '2026-11-22';
const { input, report } = await decoded('examples/acme');

it('counts what is attested as the ledger does', () => {
  const attested = providersOf(report).reduce((sum, provider) => sum + provider.attested, 0);
  expect(attested).toBe(report.estate.counts.verdicts.attested);
  expect(attested).toBeGreaterThan(0);
});

it('lists as many rows behind a number as it says', () => {
  const count = (query: string): number => rowsThat(query, report).length;
  for (const { name, asked = name, rows, attested, shared, layers } of providersOf(report)) {
    const queries = queriesOf(asked);
    expect([name, count(queries.rows), count(queries.attested), count(queries.shared)]).toEqual([name, rows, attested, shared]);
    for (const one of layers) {
      const { rows: all, attested: shown } = queries.layer(one.layer);
      expect([name, one.layer, count(all), count(shown)]).toEqual([name, one.layer, one.rows, one.attested]);
    }
  }
});

inBrowser('those on whom an estate relies', () => {
  it('stand with what they show and promised, and what is amiss with it', async () => {
    const { page, complaints } = await visit(
      await reportFile({ ...input, options: { ...input.options, now: '2026-11-22T00:00:00.000Z' } }, 'providers.html'),
      '#/providers',
    );
    const aws = page.getByRole('region', { name: 'AWS', exact: true });
    expect(await aws.textContent()).toContain('SOC 2 type II');
    expect(await aws.textContent()).toContain('holds by a bridge letter, 39 days left');
    expect(await aws.textContent()).toContain('99.5% monthly uptime of an RDS instance');
    expect(await page.getByRole('region', { name: 'Azure', exact: true }).textContent()).toContain('ran out 114 days ago');
    expect(await page.getByRole('region', { name: 'NordOps', exact: true }).textContent()).toContain('Review was due 2026-02-01');
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('have no serious fault of access in either theme, and fit a telephone; without a charter the next command is said', async () => {
    const file = await reportFile(input, 'providers.html');
    for (const theme of ['light', 'dark'] as const) {
      const { page } = await visit(file, '#/providers', { theme });
      expect(await seriousFaults(page)).toEqual([]);
      await page.close();
    }
    const { page } = await visit(file, '#/providers', { width: 390 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.close();
    const { page: alone } = await visit(await reportFile((await decoded('examples/shop')).input, 'alone.html'), '#/providers');
    expect(await alone.locator('.empty').textContent()).toContain('demarc init');
    await alone.close();
  });
});
