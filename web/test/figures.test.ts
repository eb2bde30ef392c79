import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import { comparedWith } from '../../src/cli/pages-compared.ts';
import { decoded } from '../src/data/decoded.fixture.ts';
import { nameOf } from '../src/shell/asset-link.ts';
import { inBrowser, reportFile, visit } from './browser.ts';

process.env['DEMARC_TODAY'] = '2026-11-22';
const folder = mkdtempSync(join(tmpdir(), 'demarc-figures-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The estate after a change: something moved, opened, closed, came and went. */
const now = relative(process.cwd(), join(folder, 'acme'));
cpSync('examples/acme', now, { recursive: true });
const main = join(now, 'aws-shop', 'main.tf');
writeFileSync(
  main,
  `${readFileSync(main, 'utf8').replace('"python3.7"', '"python3.13"').replace('http_tokens = "optional"', 'http_tokens = "required"')}
resource "aws_sqs_queue" "fresh" { name = "fresh" }
`,
);
const flags = { var: [], varFile: [], parameter: [] };

const things =
  'assets?|services?|files?|declarations?|types?|dut(?:y|ies)|gaps?|findings?|controls?|checks?|kinds?|settings?|resources?|problems?|rules?|places?|groups?|' +
  'responsibilit(?:y|ies)|unmet|unproven|unchecked|attested|critical|high|medium|low|met|open|new|closed|gone|more|others?';
/** Texts of the page that say how many, and neither lead there, nor open it, nor stand over it. */
const unlinked = (page: Page): Promise<readonly string[]> =>
  page.evaluate(words => {
    const says = new RegExp(`^\\s*\\d[\\d,]*\\s*$|(?:^|[\\s(])\\d[\\d,]* (?:${words})\\b`);
    const walker = document.createTreeWalker(document.querySelector('#app') ?? document, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    // What is said of the reading itself has no list behind it; what rows and cards say is told in what they open; a verdict stands under its checks.
    const led = `[data-count], [data-listed], button, label, summary, select, code, pre, .told, .timeline, .why, a.item, .service-vendor a.card`;
    const ownText = (element: Element): string => {
      const copy = element.cloneNode(true) as Element;
      for (const part of copy.querySelectorAll(led)) part.remove();
      return copy.textContent ?? '';
    };
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const own = node.parentElement;
      const text = own && !own.closest(led) ? ownText(own) : '';
      if (says.test(text) && own && own.getClientRects().length > 0) found.push(`${own.className}: ${text.slice(0, 80)}`);
    }
    return [...new Set(found)];
  }, things);

interface Counted {
  readonly to: string;
  readonly count: number;
  readonly of: 'rows' | 'groups';
}
const countedOn = (page: Page): Promise<readonly Counted[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('#app [data-count]:not([data-count="0"])')].map(element => ({
      to: element.closest('a')?.getAttribute('href') ?? `nowhere: ${element.textContent}`,
      count: Number(element.dataset['count']),
      of: element.dataset['counts'] === 'groups' ? 'groups' : 'rows',
    })),
  );
/** How many the list has that a figure leads to, once it stands there. */
const listed = async (page: Page, { to, of }: Counted): Promise<number> => {
  await go(page, nowhere);
  await page.getByText('There is no service nowhere here').waitFor();
  const part = /[?&]part=(\w+)/.exec(to)?.[1];
  const list = part === undefined ? 'main [data-listed]' : `#part-${part}`;
  await go(page, to);
  await page.locator(list).first().waitFor();
  return Number(
    await page
      .locator(list)
      .first()
      .getAttribute(of === 'groups' ? 'data-groups' : 'data-listed'),
  );
};
const nowhere = '#/services?service=nowhere';

const go = async (page: Page, address: string): Promise<void> => {
  await page.evaluate(to => window.location.assign(to), address);
  await page.waitForFunction(() => !/(Unpacking|Reading)…/.test(document.getElementById('app')?.textContent ?? ''));
  await page.evaluate(() => new Promise(done => requestAnimationFrame(() => setTimeout(done, 40))));
};

inBrowser('every figure leads to what it counts', async () => {
  const { assessed, input, report } = await decoded(now);
  const compared = await comparedWith('examples/acme', assessed, [now], flags);
  const file = await reportFile({ ...input, compared }, 'figures.html');
  const asset = encodeURIComponent(nameOf(report, report.about.address.indexOf('aws_s3_bucket.uploads')));

  const drawers = ['', '&show=all', '&tab=findings', '&tab=relations'].map(tab => `#/gaps?q=nothing&asset=${asset}${tab}`);
  it.each<[string, number, readonly string[]]>([
    ['overview', 20, ['#/overview']],
    ['gaps', 12, ['#/gaps?group=team', '#/gaps?group=class', '#/gaps?group=layer']],
    ['duties', 12, ['#/gaps?see=duties&group=service', '#/gaps?see=duties&q=status:any&group=severity']],
    ['findings', 12, ['#/gaps?see=findings&group=file', '#/gaps?see=findings&group=place', '#/gaps?see=findings&group=check']],
    ['assets', 12, ['#/assets', '#/assets?group=team', '#/assets?group=environment', '#/assets?group=kind&q=status:unmet']],
    ['frameworks', 8, ['#/frameworks', '#/frameworks?find=3.5&control=3.5.1', '#/frameworks?framework=cis-aws-5.0']],
    ['providers', 20, ['#/providers']],
    ['changes', 4, ['#/changes']],
    ['services', 0, ['#/services', '#/services?q=encrypt']],
    ['the drawer', 0, drawers],
  ])(
    'on %s',
    async (_, atLeast, addresses) => {
      const { page, complaints } = await visit(file, '#/overview');
      const all: Counted[] = [];
      for (const address of addresses) {
        await go(page, address);
        expect(await unlinked(page), address).toEqual([]);
        all.push(...(await countedOn(page)));
      }
      const distinct = [...new Map(all.map(one => [JSON.stringify(one), one])).values()];
      expect(distinct.length).toBeGreaterThanOrEqual(atLeast);
      for (const one of distinct) expect({ ...one, count: await listed(page, one) }).toEqual(one);
      expect(complaints).toEqual([]);
      await page.close();
    },
    180_000,
  );

  it('in the row of an asset, in the drawer that it opens', async () => {
    const { page } = await visit(file, '#/assets?unfolded=aws.s3');
    const row = page.locator('a.item').first();
    const unmet = Number.parseInt((await row.locator('.count-unmet').textContent()) ?? '', 10);
    expect(unmet).toBeGreaterThan(0);
    await row.click();
    await page.getByRole('dialog').waitFor();
    expect(await page.locator('.duty-state', { hasText: /^unmet$/ }).count()).toBe(unmet);
    await page.close();
  });

  it('on the card of a service, in its kinds and their checks', async () => {
    const { page } = await visit(file, '#/services');
    const card = page.locator('.service-vendor a', { hasText: 'Amazon S3' });
    const [, kinds, checks] = (/(\d+) kinds?, (\d+) checks?/.exec((await card.locator('.quiet').textContent()) ?? '') ?? []).slice(0, 3).map(Number);
    await card.click();
    await page.locator('.service-card').waitFor();
    const options = await page.locator('.pick-model option').allTextContents();
    const said = options.length > 0 ? options : [(await page.locator('section[aria-label="Checks"] h2').textContent()) ?? ''];
    expect([said.length, said.reduce((sum, text) => sum + Number(/(\d+) check/.exec(text)?.[1]), 0)]).toEqual([kinds, checks]);
    await page.close();
  });
});
