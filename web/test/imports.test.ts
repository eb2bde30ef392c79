import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { wholeCatalog } from '../../src/catalog/load.ts';
import { withImported } from '../../src/cli/imported.ts';
import { openGoverned } from '../../src/cli/open-estate.ts';
import { pagesInput } from '../../src/cli/pages.ts';
import { standings } from '../../src/engine/evidence.ts';
import { json } from '../../src/reports/json.ts';
import { options, throughBlocks } from '../src/data/decoded.fixture.ts';
import { viewOf } from '../src/pages/gaps/view.ts';
import { elsewhereThat } from '../src/query/elsewhere.ts';
import { nameOf } from '../src/shell/asset-link.ts';
import { inBrowser, reportFile, seriousFaults, visit } from './browser.ts';
import { cutTexts } from './cut.ts';

process.env['DEMARC_TODAY'] = '2026-11-22';
const folder = mkdtempSync(join(tmpdir(), 'demarc-others-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const script = '<img src=x onerror=window.hurt=1>';
const checked = (check_id: string, resource: string, result = 'FAILED') => ({
  check_id,
  check_name: check_id === 'CKV_AWS_21' ? `Versioning ${script}` : `What ${check_id} asks`,
  check_result: { result },
  resource,
  file_path: '/main.tf',
  file_line_range: [1, 3],
});
const failed_checks = [
  checked('CKV_AWS_21', 'aws_s3_bucket.uploads'),
  checked('CKV_AWS_19', 'aws_s3_bucket.uploads'),
  checked('CKV_AWS_21', 'aws_s3_bucket.of_somebody_else'),
  checked('CKV_OWN_1', 'aws_s3_bucket.uploads'),
];
const passed_checks = [checked('CKV_AWS_79', 'aws_instance.legacy', 'PASSED')];
const imported = join(folder, 'checkov.json');
writeFileSync(imported, JSON.stringify({ check_type: 'terraform', results: { failed_checks, passed_checks } }));

const { estate, found } = await openGoverned(['examples/acme'], { var: [], varFile: [], parameter: [] });
const assessed = withImported(estate, [imported], await wholeCatalog());
const input = await pagesInput({ assessed, found, options, paths: ['examples/acme'] });
const report = throughBlocks(input);
const uploads = report.about.address.indexOf('aws_s3_bucket.uploads');

interface Told {
  readonly elsewhere: {
    readonly counts: { readonly read: number; readonly stands: Readonly<Record<string, number>> };
    readonly findings: readonly Readonly<Record<string, unknown>>[];
  };
}

describe('what other tools say', () => {
  const told = (JSON.parse([...json(assessed, { ...options, facts: false })].join('')) as Told).elsewhere;

  it('is the same on the pages as in the JSON ledger, and counts the same', () => {
    expect(report.elsewhere?.read).toBe(told.counts.read);
    const shown = Array.from({ length: report.elsewhere?.length ?? 0 }, (_, i) => report.elsewhere?.at(i));
    expect(shown.map(one => [one?.rule, one?.stands, one?.duty, one?.whose, one?.ours])).toEqual(
      told.findings.map(one => [one['rule'], one['stands'], one['duty'], one['whose'] ?? '', one['verdict'] ?? '']),
    );
    for (const stands of standings) expect([stands, elsewhereThat(`stands:${stands}`, report).length]).toEqual([stands, told.counts.stands[stands]]);
    expect(elsewhereThat('stands:any', report).length).toBe(told.findings.length);
  });

  it('names whose job it is, and is found by a query', () => {
    const theirs = viewOf('elsewhere', 'stands:not-yours', report);
    expect(theirs.item(0)).toMatchObject({ subject: uploads, standing: 'not yours', address: 'aws_s3_bucket.uploads' });
    expect(theirs.item(0).why).toContain('Encrypt at rest: AWS holds it');
    expect(elsewhereThat('stands:any asset:uploads tool:Checkov check:CKV_AWS_21', report).length).toBe(1);
    expect(elsewhereThat('stands:any by:AWS -stands:not-yours', report).length).toBeLessThan(told.findings.length);
  });
});

inBrowser('what other tools say, in a browser', async () => {
  const file = await reportFile(input, 'others.html');
  const address = `asset=${encodeURIComponent(nameOf(report, uploads))}`;

  it('stands in the drawer beside the duty that it speaks of, with whose job that is', async () => {
    const { page, complaints } = await visit(file, `#/gaps?see=elsewhere&${address}&tab=findings`);
    const others = page.getByRole('region', { name: 'What other tools say' });
    expect(await others.locator('li').count()).toBe(report.elsewhere?.of(uploads).length);
    expect(await others.textContent()).toContain('not yours AWS holds it');
    expect(await others.textContent()).toContain(script);
    const link = others.getByRole('link').first();
    await link.focus();
    await page.keyboard.press('Enter');
    await page.locator('details[open] .why', { hasText: 'Others say' }).waitFor();
    expect(await page.locator('details[open] .why').textContent()).toContain('Checkov');
    expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('is counted on the overview, and every count lists as many', async () => {
    const { page } = await visit(file, '#/overview');
    const card = page.locator('.card', { hasText: 'What other tools say' });
    const links = await card.locator('[data-count]').evaluateAll(all => all.map(one => [one.getAttribute('href') ?? '', one.dataset['count'] ?? ''] as const));
    expect(links.length).toBeGreaterThan(2);
    expect(await card.textContent()).toContain('CKV_OWN_1');
    for (const [to, count] of links) {
      await page.evaluate(hash => window.location.assign(hash), to);
      await page.locator(`.page-gaps [data-listed="${count}"]`).waitFor();
      await page.evaluate(() => window.location.assign('#/services'));
      await page.locator('.service-vendor').first().waitFor();
    }
    await page.close();
  });

  it('has no serious fault in either theme, and nothing of it is cut', async () => {
    for (const [theme, width] of [
      ['light', 1440],
      ['dark', 390],
    ] as const)
      for (const hash of ['#/overview', '#/gaps?see=elsewhere&q=stands:any&group=stands', `#/gaps?${address}&tab=findings`]) {
        const { page } = await visit(file, hash, { theme, width });
        expect(await seriousFaults(page)).toEqual([]);
        expect(await cutTexts(page), hash).toEqual([]);
        await page.close();
      }
  });

  it('is left out where no file of theirs was given', async () => {
    const { page } = await visit(await reportFile(await pagesInput({ assessed: estate, found, options, paths: ['examples/acme'] }), 'alone.html'), '#/gaps');
    expect(await page.getByText('Other tools').count()).toBe(0);
    await page.close();
  });
});
