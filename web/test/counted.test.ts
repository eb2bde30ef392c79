import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { decoded } from '../src/data/decoded.fixture.ts';
import type { Report } from '../src/data/report.ts';
import { countIn } from '../src/pages/matrix/brush-bar.tsx';
import { columnsBy, type Grouping, groupings } from '../src/pages/matrix/columns.ts';
import { openIn } from '../src/pages/matrix/heads.tsx';
import { matrixOf } from '../src/pages/matrix/matrix-of.ts';
import { layerRows, rowsOf } from '../src/pages/matrix/rows.ts';
import { states } from '../src/pages/matrix/squares.ts';
import { assetsThat } from '../src/query/assets.ts';
import { rowsThat } from '../src/query/rows.ts';
import { readAddress } from '../src/shell/address.ts';
import { inBrowser, reportFile, seriousFaults, visit } from './browser.ts';

const { input, report } = await decoded('examples/acme');
const { columns, squares } = matrixOf(report, 'service');
const layer = (name: string) => layerRows.find(row => row.key === name) ?? expect.fail(`no layer ${name}`);

const queryIn = (link: string | undefined): string | undefined => (link === undefined ? undefined : readAddress(link).chosen['q']);
/** Every number of the matrix is that of the list it leads to; only a name with a quote in it cannot be asked for. */
const everyLinkCounts = (told: Report, by: Grouping): void => {
  const { columns: here, squares: fields, links } = matrixOf(told, by);
  const has = (query: string | undefined, count: number): void => expect(query === undefined ? -1 : rowsThat(query, told).length, query).toBe(count);
  const sum = { open: 0, all: 0 };
  for (const [number, column] of here.all.entries()) {
    if (column.key.includes('"')) continue;
    if (!column.once) expect(assetsThat(queryIn(links.assets(column)) ?? '', told).length, column.key).toBe(column.assets);
    has(queryIn(links.list(layerRows, [column], 'open')), openIn(column));
    for (const row of layerRows) {
      const square = fields.at(number, row);
      for (const state of states) if (state !== 'none') has(links.ask([row], [column], state), square.counts[state]);
      has(links.ask([row], [column], 'open'), square.open);
      has(links.ask([row], [column], 'all'), square.all);
    }
  }
  for (const row of rowsOf(new Set(layerRows.map(({ key }) => key)))) {
    const { open, all } = fields.total(row);
    has(queryIn(links.list([row], here.all, 'open')), open);
    has(queryIn(links.list([row], here.all, 'all')), all);
    if (!row.duty) [sum.open, sum.all] = [sum.open + open, sum.all + all];
  }
  has(links.ask(layerRows, here.all, 'open'), sum.open);
  const all = rowsOf(new Set(['data', 'platform']));
  const ends = (length: number) => fc.tuple(fc.nat(length - 1), fc.nat(length - 1));
  fc.assert(
    fc.property(ends(all.length), ends(here.all.length), ([a, b], [c, d]) => {
      const [some, few] = [all.slice(Math.min(a, b), Math.max(a, b) + 1), here.all.slice(Math.min(c, d), Math.max(c, d) + 1)];
      const counts = countIn(some, few);
      for (const what of ['all', 'open', 'gap'] as const) {
        const query = links.ask(some, few, what);
        if (query !== undefined || !here.all.some(({ key }) => key.includes('"'))) has(query, counts[what]);
      }
    }),
    { numRuns: 40 },
  );
};

describe('the numbers of the matrix', () => {
  it.each(groupings)('lead to what they count, by %s', by => {
    everyLinkCounts(report, by);
  });

  it('lead there whatever names there are', async () => {
    const odd = mkdtempSync(join(tmpdir(), 'demarc-odd-'));
    for (const name of ['shop', 'x.shop', 'Shop', 'a b,c', 's*p', 'say "so"', '=shop', 'none']) {
      mkdirSync(join(odd, name));
      writeFileSync(join(odd, name, 'main.tf'), 'resource "aws_s3_bucket" "one" {\n  bucket = "one"\n}\n');
    }
    const { report: strange } = await decoded(odd);
    rmSync(odd, { recursive: true });
    expect(columnsBy(strange, 'scope').all.length).toBeGreaterThan(8);
    for (const by of groupings) everyLinkCounts(strange, by);
  });
});

inBrowser('a rectangle of fields', () => {
  const bar = (page: Page) => page.locator('.brush-bar');
  const numbers = async (page: Page): Promise<readonly number[]> =>
    ((await bar(page).locator('p').textContent()) ?? '').match(/\d[\d,]*/g)?.map(text => Number(text.replaceAll(',', ''))) ?? [];
  /** What each number of the bar says is how many its link lists. */
  const linksCount = async (page: Page): Promise<void> => {
    const links = await bar(page)
      .locator('p a')
      .evaluateAll(all => all.map(one => [one.textContent ?? '', one.getAttribute('href') ?? ''] as const));
    expect(links.length).toBeGreaterThan(1);
    for (const [words, href] of links) expect(rowsThat(readAddress(href).chosen['q'] ?? '', report).length, href).toBe(Number.parseInt(words, 10));
  };

  it('is drawn with Shift and the arrows, says what it holds, and Escape clears it', async () => {
    const { page, complaints } = await visit(await reportFile(input), '#/matrix');
    const selected = (): Promise<number> => page.locator('[role=gridcell][aria-selected="true"]').count();
    await page.locator('.square[tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    for (let i = 0; i < 2; i++) await page.keyboard.press('Shift+ArrowDown');
    for (let i = 0; i < 3; i++) await page.keyboard.press('Shift+ArrowRight');
    expect(await selected()).toBe(12);
    const rows = layerRows.slice(2, 5);
    const sum = (key: 'all' | 'open'): number => rows.reduce((all, row) => all + [0, 1, 2, 3].reduce((one, at) => one + squares.at(at, row)[key], 0), 0);
    expect(await numbers(page)).toEqual([12, sum('all'), sum('open'), 0]);
    await linksCount(page);
    await page.keyboard.press('Shift+Control+End');
    expect(await selected()).toBe((layerRows.length - 2) * columns.all.length);
    await linksCount(page);
    await page.keyboard.press('Shift+Home');
    expect(await selected()).toBe(layerRows.length - 2);
    expect(await seriousFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await selected()).toBe(0);
    expect(await bar(page).locator('p').textContent()).toBe('');
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('is drawn with the mouse without opening a field, also over layers that are unfolded and over what is answered once', async () => {
    const { page } = await visit(await reportFile(input), '#/matrix?open=data');
    const middle = async (row: number, column: number): Promise<readonly [number, number]> => {
      const box = await page.locator(`.square[data-row="${row}"][data-column="${column}"]`).boundingBox();
      return [(box?.x ?? 0) + 20, (box?.y ?? 0) + 8];
    };
    const last = columns.all.length - 1;
    await page.mouse.move(...(await middle(2, last - 3)));
    await page.mouse.down();
    await page.mouse.move(...(await middle(3, last - 2)), { steps: 4 });
    await page.mouse.move(...(await middle(6, last - 1)), { steps: 4 });
    await page.mouse.up();
    expect(await page.locator('[role=gridcell][aria-selected="true"]').count()).toBe(15);
    expect(await page.getByRole('dialog').count()).toBe(0);
    const data = layer('data');
    expect((await numbers(page))[1]).toBe([3, 2, 1].reduce((sum, back) => sum + squares.at(last - back, data).all, 0));
    await linksCount(page);
    await page.locator('.brush-bar').getByRole('button', { name: 'Copy as Markdown' }).click();
    expect(await bar(page).textContent()).toContain('5 rows copied as Markdown.');
    await page.getByRole('link', { name: 'List them' }).click();
    await page.locator('.item').first().waitFor();
    await page.goBack();
    await page.locator('.square').nth(3).click();
    await page.getByRole('dialog').waitFor();
    await page.close();
  });
});
