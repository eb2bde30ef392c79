import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { dutyIds, dutyOf } from '../../src/model/index.ts';
import { decoded } from '../src/data/decoded.fixture.ts';
import { answersNow } from '../src/pages/line/answers.ts';
import { groupings, lineColumns } from '../src/pages/line/columns.ts';
import { columnLinks } from '../src/pages/line/links.ts';
import { everywhere, type Reach, reachingIn, reachingWords } from '../src/pages/line/reach.ts';
import { assetsThat } from '../src/query/assets.ts';
import { rowsThat } from '../src/query/rows.ts';
import { readAddress } from '../src/shell/address.ts';
import { inBrowser, reportFile, seriousFaults, visit } from './browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'demarc-line-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
writeFileSync(
  join(folder, 'main.tf'),
  `resource "aws_eks_cluster" "shop" {
  name     = "shop"
  role_arn = "arn:aws:iam::111122223333:role/cluster"
  vpc_config {
    subnet_ids = ["subnet-1"]
  }
}
resource "aws_db_instance" "orders" {
  engine                     = "postgres"
  engine_version             = "16.3"
  instance_class             = "db.t4g.small"
  auto_minor_version_upgrade = false
}
resource "aws_s3_bucket" "receipts" {
  bucket = "receipts"
}
`,
);
const { input, report } = await decoded(folder);

describe('which assets a fact is supposed of', () => {
  it('is read from the address as it was written, whatever the assets are called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (asset, value) => {
        const reaching = new Map<string, Reach>([
          ['aws.s3.bucket', { asset }],
          ['aws.rds.instance', { field: 'autoMinor', value }],
        ]);
        expect(reachingIn(reachingWords(reaching) ?? '')).toEqual(reaching);
      }),
    );
    expect(reachingWords(everywhere)).toBeUndefined();
    expect(reachingIn(';x;=;@a')).toEqual(new Map([['', { asset: 'a' }]]));
  });
});

describe('the numbers of the line', () => {
  it.each(groupings)('lead to what they count, by %s', async by => {
    const { report: acme } = await decoded('examples/acme');
    const has = (link: string | undefined, count: number): void => expect(rowsThat(readAddress(link ?? '').chosen['q'] ?? '', acme).length, link).toBe(count);
    for (const column of lineColumns(acme, by)) {
      const links = columnLinks(acme, by, column.key);
      expect(assetsThat(readAddress(links.assets ?? '').chosen['q'] ?? '', acme).length, column.key).toBe(column.assets);
      has(links.open, column.now.open);
      for (const slice of column.now.slices) {
        const answers = column.alike.flatMap(({ profile, subjects }) => subjects.flatMap(() => answersNow(acme, profile)));
        const counted = answers.filter(({ duty, whose }) => whose === slice.whose && dutyOf(dutyIds[duty] ?? 'classify-data').layer === slice.layer).length;
        expect(counted).toBeGreaterThanOrEqual(slice.duties);
        has(links.slice(slice), counted);
      }
    }
  });
});

inBrowser('the line', () => {
  it('stands for every service at the height of the ledger', async () => {
    const { page, complaints } = await visit(await reportFile(input, 'line.html'), '#/line');
    await page.locator('.stack').first().waitFor();
    const shown = await page.locator('.stack-name b').allTextContents();
    expect(shown).toEqual(lineColumns(report, 'service').map(({ now }) => `${Math.round(now.line * 100)}%`));
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('answers by keyboard alone what happens if Auto Mode is turned on', async () => {
    const { page } = await visit(await reportFile(input, 'line.html'), '#/overview');
    await page.getByRole('link', { name: 'Line', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.stack').first().waitFor();
    const cluster = page.locator('.stack-name', { hasText: /EKS|Kubernetes/ });
    for (let i = 0; i < 60 && !(await cluster.evaluate(element => element === document.activeElement)); i++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const group = page.getByRole('group', { name: /auto mode/i });
    await group.waitFor();
    const before = await cluster.locator('b').textContent();
    for (let i = 0; i < 60 && !(await group.evaluate(element => element.contains(document.activeElement))); i++) await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.locator('.changes .moves').first().waitFor();
    expect(await page.evaluate(() => window.location.hash)).toContain('autoMode');
    expect(await cluster.locator('b').textContent()).not.toBe(before);
    expect(await page.locator('.ghost').count()).toBeGreaterThan(0);
    expect(await page.locator('.consequences h3').textContent()).toMatch(/^\d+ dut(?:y moves|ies move)$/);
    expect(await page.locator('.changes .moves').first().textContent()).toMatch(/docs\.aws\.amazon\.com/);
    await page.close();
  });

  it('moves with minor versions of a database, and the address says so to others', async () => {
    const { page } = await visit(await reportFile(input, 'line.html'), '#/line?at=aws.rds&set=aws.rds.instance.autoMinor=true');
    await page.locator('.changes .moves').first().waitFor();
    expect(await page.locator('.changes .moves .change-head').first().textContent()).toContain('Apply platform patches');
    expect(await page.locator('.changes .moves .party').allTextContents()).toEqual(['you', 'AWS']);
    const [now, then] = (await page.locator('.open-change b').allTextContents()).map(Number);
    expect(then).toBe((now ?? 0) - 1);
    await page.getByRole('link', { name: 'As it is' }).click();
    await page.locator('.changes .moves').first().waitFor({ state: 'detached' });
    await page.close();
  });

  it('moves for all assets, for those that have a value now, or for one', async () => {
    const several = join(folder, 'several');
    mkdirSync(several);
    const database = (name: string, minor: boolean): string =>
      `resource "aws_db_instance" "${name}" {\n  engine = "postgres"\n  instance_class = "db.t4g.small"\n  auto_minor_version_upgrade = ${minor}\n}\n`;
    writeFileSync(join(several, 'main.tf'), [database('a', false), database('b', false), database('c', true)].join(''));
    const { input: three } = await decoded(several);
    const { page } = await visit(await reportFile(three, 'several.html'), '#/line?at=aws.rds&set=aws.rds.instance.autoMinor=true');
    const apply = page.locator('.changes .moves', { hasText: 'Apply platform patches' });
    const open = async (): Promise<readonly number[]> => (await page.locator('.open-change b').allTextContents()).map(Number);
    await apply.waitFor();
    expect(await page.locator('.reach').textContent()).toBe('all 3 assets');
    expect(await apply.locator('summary').textContent()).toBe('2 assets');
    const [now = 0, all] = await open();
    expect(all).toBe(now - 2);
    const reach = page.getByRole('combobox', { name: 'Turned for' });
    expect(await reach.locator('option').allTextContents()).toEqual(
      expect.arrayContaining(['all 3 assets', 'auto minor: off (2)', 'auto minor: on (1)', expect.stringMatching(/^aws_db_instance\.b · /)]),
    );
    await reach.selectOption({ label: 'auto minor: on (1)' });
    expect(await page.locator('.reach').textContent()).toBe('1 of 3 assets');
    expect(await apply.count()).toBe(0);
    expect((await open())[1]).toBe(now);
    await reach.selectOption({ label: (await reach.locator('option', { hasText: 'aws_db_instance.b' }).textContent()) ?? '' });
    expect(await page.locator('.consequences').textContent()).toContain('Supposed for 1 of 3 assets.');
    await apply.locator('summary').click();
    expect(await apply.locator('details a').allTextContents()).toEqual([expect.stringMatching(/^aws_db_instance\.b · /)]);
    expect((await open())[1]).toBe(now - 1);
    const line = await page.locator('.stack-name[aria-current] b').textContent();
    await page.reload();
    await apply.waitFor();
    expect((await open())[1]).toBe(now - 1);
    expect(await page.locator('.stack-name[aria-current] b').textContent()).toBe(line);
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('link', { name: 'As it is' }).click();
    await apply.waitFor({ state: 'detached' });
    expect(await page.locator('.reach').textContent()).toBe('all 3 assets');
    await page.close();
  });

  it.each([390, 1440])('writes a name in no box that is lower than it, and cuts none, at %i', async width => {
    const { page } = await visit(await reportFile(input, 'line.html'), '#/line?at=aws.rds', { width, height: 844 });
    await page.locator('.chosen .slice').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const [written, out] = await page.evaluate(() => {
      const spans = [...document.querySelectorAll<HTMLElement>('.chosen .slice > span, .stack-name span')].filter(span => span.offsetHeight > 0);
      const isOut = (span: HTMLElement): boolean => {
        const [own, box] = [span.getBoundingClientRect(), span.parentElement?.getBoundingClientRect()];
        return box === undefined || own.top < box.top - 1 || own.bottom > box.bottom + 1 || own.left < box.left - 1 || own.right > box.right + 1;
      };
      return [spans.length, spans.filter(isOut).map(span => span.textContent)] as const;
    });
    expect(written).toBeGreaterThan(10);
    expect(out).toEqual([]);
    await page.close();
  });

  it('shows publishers side by side, and where they disagree', async () => {
    const { page } = await visit(await reportFile(input, 'line.html'), '#/line?view=published&model=iaas');
    await page.locator('.published').waitFor();
    expect(await page.locator('.published thead th').count()).toBeGreaterThan(2);
    expect(await page.locator('.disagree').count()).toBeGreaterThan(0);
    await page.close();
  });

  it('has no serious fault of access in either theme', async () => {
    for (const theme of ['light', 'dark'] as const)
      for (const hash of ['#/line?at=aws.rds&set=aws.rds.instance.autoMinor=true', '#/line?view=published']) {
        const { page } = await visit(await reportFile(input, 'line.html'), hash, { theme });
        await page.locator('h1').waitFor();
        expect(await seriousFaults(page)).toEqual([]);
        await page.close();
      }
  });
});
