import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { blocksOf } from '../../src/reports/html/pages.ts';
import { decoded } from '../src/data/decoded.fixture.ts';
import { inBrowser, reportFile, visit } from './browser.ts';

process.env['DEMARC_TODAY'] = '2026-11-20';
const folder = mkdtempSync(join(tmpdir(), 'demarc-hostile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const script = '<script>window.hurt=1</script><img src=x onerror=window.hurt=2></script><!--';
const bidi = 'safe\u202Egnp.exe\u2066\u200B';
const huge = 'A'.repeat(10_000_000);
const secret = 'hunter2-Very-Secret-9000';
mkdirSync(join(folder, 'infra'));
writeFileSync(
  join(folder, 'infra', 'main.tf'),
  `
resource "aws_s3_bucket" "b" {
  for_each = toset([${[script, 'javascript:alert(1)', bidi].map(name => JSON.stringify(name)).join(', ')}])
  bucket   = each.key
  tags     = { owner = each.key, link = "javascript:window.hurt=3", huge = "${huge}", "${bidi}" = "x", api_token = "${secret}" }
}
resource "aws_s3_bucket" "long" { bucket = "${huge}" }
resource "aws_db_instance" "db" {
  engine   = "postgres"
  password = "${secret}"
  username = "admin"
}
resource "aws_lambda_function" "f" {
  function_name = "${script.replaceAll('"', '')}"
  environment { variables = { DB_PASSWORD = "${secret}" } }
}
resource "made_up_thing" "x" { name = "${bidi}" }
`,
);
writeFileSync(
  join(folder, 'infra', 'pod.yaml'),
  `apiVersion: apps/v1
kind: Deployment
metadata: { name: "x</script><script>window.hurt=4</script>", labels: { team: "javascript:window.hurt=5" } }
spec:
  selector: { matchLabels: { a: b } }
  template:
    metadata: { labels: { a: b } }
    spec:
      containers: [{ name: "c\u202Eod", image: "x:latest", env: [{ name: PASSWORD, value: "${secret}" }] }]
`,
);
writeFileSync(
  join(folder, 'infra', 'demarc.yaml'),
  `teams: [{ id: "shop", name: ${JSON.stringify(script)}, contact: "javascript:window.hurt=6" }]\nownership: [{ team: shop }]\n`,
);
const { input, report } = await decoded(relative(process.cwd(), join(folder, 'infra')));

describe('hostile texts', () => {
  const written = [...blocksOf(input)].map(([, block]) => JSON.stringify(block)).join('\n');

  it('are cut, with a mark, where nobody could read them', () => {
    expect(written.length).toBeLessThan(1_000_000);
    expect(written).toContain('(cut: 10,000,000 characters)');
  });
  it('are shown with what cannot be seen spelled out', () => {
    expect(written).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b-\u200f]/);
    expect(report.about.address.some(address => address.includes('⟨U+202E⟩'))).toBe(true);
  });
  it('do not carry secrets along', () => {
    expect(written).not.toContain(secret);
    expect(report.about.tags.sets.flat()).toContainEqual(['api_token', '…']);
  });
});

inBrowser('hostile texts in a browser', async () => {
  const file = await reportFile(input, 'hostile.html');

  it.each(['#/overview', '#/matrix', '#/gaps', '#/gaps?see=findings&group=scope', '#/assets?group=kind', '#/frameworks', '#/line', '#/services'])(
    'never run on %s',
    async hash => {
      const { page, complaints } = await visit(file, hash);
      await page.waitForTimeout(200);
      expect(await page.evaluate(() => (window as unknown as { readonly hurt?: number }).hurt)).toBeUndefined();
      expect(await page.locator('main script, main img, [role=dialog] img').count()).toBe(0);
      expect(await page.locator('a[href^="javascript:" i]').count()).toBe(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1440);
      expect(complaints).toEqual([]);
      await page.close();
    },
  );

  it('never run in the drawer, and do not push anything out of it', async () => {
    for (const subject of report.about.address.keys()) {
      const name = `${report.about.scope.names[report.about.scope.of[subject] ?? 0]}~${report.about.address[subject]}`;
      const { page, complaints } = await visit(file, `#/gaps?${new URLSearchParams({ asset: name, tab: 'facts' })}`, { width: 390, height: 844 });
      await page.getByRole('dialog').waitFor();
      expect(await page.getByRole('dialog').textContent()).not.toContain('Not in this report');
      expect(await page.evaluate(() => (window as unknown as { readonly hurt?: number }).hurt)).toBeUndefined();
      expect(await page.locator('a[href^="javascript:" i]').count()).toBe(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      expect(complaints).toEqual([]);
      await page.close();
    }
  });

  it('never run from the address', async () => {
    const { page, complaints } = await visit(
      file,
      `#/gaps?q=${encodeURIComponent('<img src=x onerror=window.hurt=7>')}&see=<script>&asset=javascript:alert(1)`,
    );
    await page.waitForTimeout(200);
    expect(await page.evaluate(() => (window as unknown as { readonly hurt?: number }).hurt)).toBeUndefined();
    expect(complaints).toEqual([]);
  });
});
