import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { serve } from '../../src/cli/open/server.ts';
import { htmlReport } from '../../src/reports/html/pages.ts';
import { liveShell } from '../../src/reports/html/site.ts';
import { decoded } from '../src/data/decoded.fixture.ts';
import { emptyPage, inBrowser, seriousFaults, visit } from './browser.ts';
import { cutTexts } from './cut.ts';

const folder = mkdtempSync(join(tmpdir(), 'demarc-open-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const pack = (text: string): string => deflateRawSync(text).toString('base64');
const database = (auto: boolean): void =>
  writeFileSync(
    join(folder, 'main.tf'),
    `resource "aws_db_instance" "orders" {
  engine                     = "postgres"
  engine_version             = "16.3"
  instance_class             = "db.t4g.small"
  auto_minor_version_upgrade = ${auto}
}
`,
  );

inBrowser('the pages that are served', () => {
  it('renew themselves and stay where they are, and say what cannot be read', async () => {
    const shell = await emptyPage();
    const pageNow = async (): Promise<Buffer> => Buffer.from([...htmlReport((await decoded(folder)).input, liveShell(shell, pack), pack)].join(''));
    database(false);
    let now = await pageNow();
    const serving = await serve({ page: () => now }, 0);
    const { page, complaints } = await visit(serving.address, '#/line?at=aws.rds', { served: true });
    const share = page.locator('.stack.chosen b');
    await share.waitFor();
    const before = await share.textContent();
    await page.locator('.knob-kind summary').first().click();
    await page.evaluate(() => window.scrollTo(0, 120));
    database(true);
    now = await pageNow();
    serving.renew();
    await page.waitForFunction(text => document.querySelector('.stack.chosen b')?.textContent !== text, before);
    expect(page.url()).toContain('#/line?at=aws.rds');
    expect(await page.evaluate(() => window.scrollY)).toBe(120);
    expect(await page.locator('.knob-kind details[open]').count()).toBe(1);
    now = Buffer.from(liveShell(shell, pack, { why: 'main.tf:3: no', awaited: false }));
    serving.fail('main.tf:3: no');
    await page.locator('.notice', { hasText: 'main.tf:3: no' }).waitFor();
    expect(await share.isVisible()).toBe(true);
    await page.reload();
    await page.getByText('This report cannot be read').waitFor();
    database(true);
    now = await pageNow();
    serving.renew();
    await share.waitFor();
    expect(complaints).toEqual([]);
    await page.close();
    await serving.end();
  });

  it('say what is looked for while there is nothing to read, and show what is written then', async () => {
    const shell = await emptyPage();
    const why = 'nothing to assess in infra';
    let now: Buffer = Buffer.from(liveShell(shell, pack, { why, awaited: true }));
    const serving = await serve({ page: () => now }, 0);
    for (const [theme, width] of [
      ['light', 1440],
      ['dark', 390],
    ] as const) {
      const { page, complaints } = await visit(serving.address, '', { served: true, theme, width, waitFor: '.awaited' });
      expect(await page.locator('.awaited').textContent()).toContain(why);
      expect(await page.locator('.awaited').textContent()).toContain('demarc open path/to/files');
      expect(await seriousFaults(page)).toEqual([]);
      expect(await cutTexts(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await page.close();
    }
    const { page } = await visit(serving.address, '', { served: true, waitFor: '.awaited' });
    database(true);
    now = Buffer.from([...htmlReport((await decoded(folder)).input, liveShell(shell, pack), pack)].join(''));
    serving.renew();
    await page.locator('.figures').waitFor();
    expect(await page.locator('.page-head').textContent()).toContain('1 asset of 1 service');
    await page.close();
    await serving.end();
  });
});
