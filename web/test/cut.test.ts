import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { comparedWith } from '../../src/cli/pages-compared.ts';
import { decoded } from '../src/data/decoded.fixture.ts';
import { nameOf } from '../src/shell/asset-link.ts';
import { inBrowser, reportFile, visit } from './browser.ts';
import { cutTexts } from './cut.ts';

process.env['DEMARC_TODAY'] = '2026-11-22';
const folder = mkdtempSync(join(tmpdir(), 'demarc-cut-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Names as long as people make them, with and without places to break. */
const long = 'payments-and-refunds-of-the-european-marketplace-eu-central-1-production-primary';
const unbroken = 'PaymentsAndRefundsOfTheEuropeanMarketplaceEuCentral1ProductionPrimary';
const estate = join(folder, `infrastructure-of-${long}`);
mkdirSync(estate, { recursive: true });
const source = (more: string): string => `
resource "aws_s3_bucket" "${unbroken}" {
  for_each = toset(["${long}", "${unbroken}"])
  bucket   = each.key
  tags     = { ${unbroken} = "${long}", team = "${long}" }
}
resource "aws_db_instance" "${unbroken}" {
  engine = "postgres"
  ${more}
}
resource "aws_${unbroken.toLowerCase()}" "x" {}
`;
writeFileSync(join(estate, `${unbroken}.tf`), source('auto_minor_version_upgrade = false'));
writeFileSync(
  join(estate, 'demarc.yaml'),
  `teams:\n  - { id: ${long}, name: ${unbroken}, business-unit: ${unbroken} }\nownership:\n  - { team: ${long} }\nparties:\n  - { id: ${long}, name: ${unbroken}, kind: partner, contact: ${unbroken}@example.com }\n`,
);
const before = join(folder, 'before');
mkdirSync(before);
writeFileSync(join(before, `${unbroken}.tf`), source('auto_minor_version_upgrade = true'));
const flags = { var: [], varFile: [], parameter: [] };

const addressesOf = (asset: string, service: string): readonly string[] => [
  '#/overview',
  '#/matrix',
  '#/matrix?by=scope&paint=status&open=data',
  `#/matrix?cell=data~${service}`,
  '#/line',
  `#/line?at=${service}`,
  '#/line?view=published&model=paas',
  '#/gaps',
  '#/gaps?see=duties',
  '#/gaps?see=duties&q=status:any&group=service',
  '#/gaps?see=findings&group=team',
  '#/gaps?see=findings&q=nothing+is+called+so',
  '#/assets',
  '#/assets?group=kind',
  '#/assets?group=team&unfolded=none',
  `#/assets?unfolded=${service}`,
  '#/frameworks',
  '#/frameworks?framework=iso-27001-2022',
  '#/frameworks?find=3.5&control=3.5.1',
  '#/providers',
  '#/changes',
  '#/services',
  '#/services?q=encrypt',
  `#/services?service=${service}`,
  ...['', '&show=all&duty=control-keys', '&tab=findings', '&tab=relations', '&tab=facts'].map(tab => `#/gaps?q=nothing&asset=${asset}${tab}`),
];

inBrowser('no text is cut, and none stands over another', async () => {
  const acme = await decoded('examples/acme');
  const { assessed, input, report } = await decoded(relative(process.cwd(), estate));
  const compared = await comparedWith(before, assessed, [estate], flags);
  const estates = [
    { name: 'acme', file: await reportFile(acme.input, 'acme.html'), report: acme.report },
    { name: 'long names', file: await reportFile({ ...input, compared }, 'long.html'), report },
  ];
  const cases = estates.flatMap(({ name, file, report: own }) => [390, 1440].map(width => [name, width, file, own] as const));

  it.each(cases)(
    'of %s, %i pixels wide',
    async (_, width, file, own) => {
      const bucket = own.about.address.findIndex(address => address.startsWith('aws_s3_bucket.'));
      const { page, complaints } = await visit(file, '#/overview', { width, height: 900 });
      const cut: string[] = [];
      for (const address of addressesOf(encodeURIComponent(nameOf(own, bucket)), 'aws.s3')) {
        await page.evaluate(to => window.location.assign(to), address);
        // Pages and drawers are drawn at once, but for what they unpack.
        await page.waitForFunction(() => !/(Unpacking|Reading)…/.test(document.getElementById('app')?.textContent ?? ''));
        await page.evaluate(() => new Promise(done => requestAnimationFrame(() => setTimeout(done, 60))));
        cut.push(...(await cutTexts(page)).map(text => `${address} ${text}`));
      }
      expect(cut).toEqual([]);
      expect(complaints).toEqual([]);
      await page.close();
    },
    180_000,
  );
});
