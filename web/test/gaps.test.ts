import { expect, it } from 'vitest';
import { type Finding, severities } from '../../src/model/index.ts';
import { json } from '../../src/reports/json.ts';
import { decoded, options } from '../src/data/decoded.fixture.ts';
import { rowsThat } from '../src/query/rows.ts';
import { inBrowser, reportFile, seriousFaults, visit } from './browser.ts';

process.env['DEMARC_TODAY'] = '2026-11-20';
const { assessed, input, report } = await decoded('examples/acme');
const gaps = input.charter?.gaps ?? [];

inBrowser('gaps and findings', async () => {
  const file = await reportFile(input, 'gaps.html');

  it('list as many as the charter, the ledger and the checks have', async () => {
    const { page, complaints } = await visit(file, '#/gaps');
    const status = page.locator('.table-tools [role=status]').first();
    expect(await status.textContent()).toContain(`${gaps.length} gaps and overlaps`);
    await page.getByText('Open duties').click();
    expect(await status.textContent()).toBe(`${rowsThat('', report).length} duties`);
    await page.getByText('Findings', { exact: true }).click();
    const ledger = JSON.parse([...json(assessed, { ...options, facts: false })].join('')) as { readonly findings: readonly Finding[] };
    expect(await status.textContent()).toBe(`${ledger.findings.length} findings`);
    expect(complaints).toEqual([]);
  });

  it('show what my team owes, with the keyboard alone', async () => {
    const { page, complaints } = await visit(file, '#/gaps?see=duties');
    const mine = rowsThat('team:shop status:unmet', report);
    expect(mine.length).toBeGreaterThan(3);
    await page.getByRole('combobox', { name: 'Filter' }).focus();
    await page.keyboard.type('tea');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.type('sho');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.type('status:unmet');
    await page.keyboard.press('Escape');
    await page.getByText(`${mine.length} duties`).waitFor();
    expect(decodeURIComponent(new URL(page.url()).hash)).toContain('q=team:shop+status:unmet');
    const worst = Math.max(...severities.keys());
    expect(await page.locator('a.item').first().textContent()).toContain(severities[worst]);
    await page.locator('a.item').first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    expect(await page.getByRole('dialog').textContent()).toContain('shop');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.locator('a.item').first().textContent()).toContain(severities[worst]);
    expect(complaints).toEqual([]);
  });

  it('keep the keys in their order on a slow machine', async () => {
    const { page } = await visit(file, '#/gaps?see=duties');
    await page.evaluate(() => {
      window.requestAnimationFrame = paint => window.setTimeout(() => paint(0), 400);
    });
    const box = page.getByRole('combobox', { name: 'Filter' });
    await box.fill(' status:met');
    await box.press('Home');
    await page.keyboard.type('tea');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.type('shop', { delay: 150 });
    expect(await box.inputValue()).toBe('team:shop status:met');
  });

  it('are the same again from the address', async () => {
    const { page } = await visit(file, '#/gaps?see=findings&q=severity:critical,high&group=team&unfolded=shop');
    expect(await page.getByRole('combobox', { name: 'Filter' }).inputValue()).toBe('severity:critical,high');
    const [shop, platform] = ['shop', 'platform'].map(name => page.locator('.group-head button').filter({ hasText: name }));
    expect(await shop?.getAttribute('aria-expanded')).toBe('true');
    expect(await platform?.getAttribute('aria-expanded')).toBe('false');
    await shop?.click();
    expect(await shop?.getAttribute('aria-expanded')).toBe('false');
    await page.reload();
    await page.waitForSelector('.group-head');
    expect(await shop?.getAttribute('aria-expanded')).toBe('false');
  });

  it('say which word nobody knows, and mend it', async () => {
    const { page } = await visit(file, '#/gaps?see=duties&q=laier:data');
    expect(await page.locator('.mistakes').textContent()).toContain('There is no word “laier:”');
    await page.locator('.mistakes button').click();
    await page.getByText(`${rowsThat('layer:data', report).length} duties`).waitFor();
  });

  it('go to the clipboard as Markdown and CSV', async () => {
    const { page } = await visit(file, '#/gaps?see=findings&q=status:unmet');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await page.getByText(/rows copied as Markdown/).waitFor();
    const markdown = await page.evaluate(() => navigator.clipboard.readText());
    const unmet = report.ledger.findings.filter(({ verdict }) => verdict === 'unmet').length;
    expect(markdown.split('\n').filter(line => line.startsWith('| '))).toHaveLength(unmet + 1);
    await page.getByRole('button', { name: 'Copy as CSV' }).click();
    await page.getByText(/rows copied as CSV/).waitFor();
    expect((await page.evaluate(() => navigator.clipboard.readText())).trimEnd().split('\r\n')).toHaveLength(unmet + 1);
  });

  it('have no serious fault in either theme, and fit a telephone', async () => {
    for (const theme of ['light', 'dark'] as const)
      for (const hash of ['#/gaps', '#/gaps?see=findings&group=severity', '#/gaps?see=duties&q=laier:data']) {
        const { page } = await visit(file, hash, { theme });
        expect(await seriousFaults(page)).toEqual([]);
        await page.close();
      }
    const { page } = await visit(file, '#/gaps?see=findings', { width: 390, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});
