import { describe, expect, it } from 'vitest';
import { dutyIds } from '../../src/model/index.ts';
import { decoded } from '../src/data/decoded.fixture.ts';
import { nameOf, subjectNamed } from '../src/shell/asset-link.ts';
import { inBrowser, reportFile, seriousFaults, visit } from './browser.ts';

const { assessed, input, report } = await decoded('examples/acme');
const uploads = report.about.address.indexOf('aws_s3_bucket.uploads');
const address = `#/matrix?asset=${encodeURIComponent(nameOf(report, uploads))}`;

describe('the address of an asset', () => {
  it('names each one, and only that', () => {
    const names = report.about.address.map((_, subject) => nameOf(report, subject));
    expect(subjectNamed(report, nameOf(report, uploads))).toBe(uploads);
    expect(subjectNamed(report, 'elsewhere~aws_s3_bucket.uploads')).toBeUndefined();
    expect(new Set(names).size).toBe(names.length);
  });
});

inBrowser('the drawer of an asset', () => {
  it('says the same of every duty as the ledger', async () => {
    const { page } = await visit(await reportFile(input), `${address}&show=all`, { height: 3000 });
    await page.locator('.duty').first().waitFor();
    const shown = await page.locator('.duty .duty-name').allTextContents();
    const found = [...assessed.bound.found.values()].find(one => one.declaration.address === 'aws_s3_bucket.uploads') ?? expect.fail('no bucket');
    const perAsset = new Set(
      [...(report.ledger.profiles[report.ledger.profileOf[uploads] ?? 0] ?? [])].map(cell => dutyIds[report.ledger.cells[cell]?.duty ?? 0]),
    );
    const rows = assessed.rows(found).filter(({ duty, holders }) => perAsset.has(duty) && holders.some(({ held }) => held !== 'not-applicable'));
    expect(shown).toHaveLength(rows.length);
    for (const duty of await page.locator('.duty summary').all()) await duty.click();
    const verdicts = await page.locator('.why > li:last-child strong').allTextContents();
    expect(verdicts.toSorted()).toEqual(rows.map(({ verdict }) => verdict).toSorted());
    await page.close();
  });

  it('tells the fact, its place and line, the page, the check and the command', async () => {
    const { page, complaints } = await visit(await reportFile(input), `${address}&duty=control-keys`);
    const why = page.locator('details[open] .why');
    await why.waitFor();
    await page.locator('.why pre').first().waitFor();
    const text = (await why.textContent()) ?? '';
    expect(text).toContain('examples/acme/aws-shop/main.tf:');
    expect(text).toMatch(/docs\.aws\.amazon\.com/);
    expect(text).toMatch(/the page was read|inferred/);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('shows findings with what is wanted, relations and facts', async () => {
    const { page } = await visit(await reportFile(input), `${address}&tab=findings`);
    await page.locator('.findings .fix').first().waitFor();
    expect(await page.locator('.findings > li').count()).toBe(report.found.subject.filter(subject => subject === uploads).length);
    expect(await page.locator('.command code').first().textContent()).toMatch(/^demarc /);
    await page.getByText('Facts', { exact: true }).click();
    await page.locator('.facts li').first().waitFor();
    expect(await page.locator('.facts li').count()).toBe((await report.detail(uploads)).facts.length);
    await page.close();
  });

  it('says what to do when the address names nothing', async () => {
    const { page } = await visit(await reportFile(input), '#/matrix?asset=nowhere~nothing');
    expect(await page.getByRole('dialog').textContent()).toContain('demarc assess');
    await page.close();
  });

  it.each(['light', 'dark'] as const)(
    'has no serious fault for those who cannot see or point, %s',
    async theme => {
      for (const tab of ['', '&show=all&duty=control-keys', '&tab=findings', '&tab=facts']) {
        const { page } = await visit(await reportFile(input), `${address}${tab}`, { theme, width: 1000 });
        expect(await seriousFaults(page), tab).toEqual([]);
        await page.close();
      }
    },
    180_000,
  );
});
