import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { decoded } from '../src/data/decoded.fixture.ts';
import { columnsBy, groupings } from '../src/pages/matrix/columns.ts';
import { paints } from '../src/pages/matrix/paint.ts';
import { layerRows, rowsOf } from '../src/pages/matrix/rows.ts';
import { light } from '../src/pages/matrix/saved/look.ts';
import { svgOf } from '../src/pages/matrix/saved/svg.ts';
import { type Part, tableOf } from '../src/pages/matrix/saved/table.ts';
import { squaresOf } from '../src/pages/matrix/squares.ts';
import { asCsv } from '../src/table/copy.tsx';
import { inBrowser, reportFile, visit } from './browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'demarc-saved-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const { input, report } = await decoded('examples/acme');
const columns = columnsBy(report, 'service');
const part: Part = { rows: layerRows, columns: columns.all, from: 0, all: columns.all, squares: squaresOf(report, columns), paint: 'status' };

describe('the saved matrix', () => {
  it('has the colours of the page in the light', () => {
    const css = readFileSync('web/src/theme.css', 'utf8');
    for (const [name, colour] of Object.entries(light)) {
      const said = new RegExp(`--${name}: (?:light-dark\\()?(#[0-9a-f]{6})`).exec(css)?.[1];
      expect(said, name).toBe(colour);
    }
  });

  it('is a table of the same numbers', () => {
    const { heads, rows } = tableOf(part);
    const all = [...rows];
    expect(heads).toEqual(['layer', 'duty', 'open', 'all', ...columns.all.map(({ full }) => full)]);
    for (const [i, row] of layerRows.entries()) {
      const { open, all: whole } = part.squares.total(row);
      expect(all[i]?.slice(0, 4)).toEqual([row.title, '', String(open), String(whole)]);
    }
    const unfolded = [...tableOf({ ...part, rows: rowsOf(new Set(['data'])) }).rows];
    expect(unfolded.at(-1)).toEqual(all.at(-1));
    const s3 = columns.all.findIndex(({ key }) => key === 'aws.s3');
    expect(all[2]?.[4 + s3]).toMatch(/^5 unmet, /);
    expect([...tableOf({ ...part, paint: 'party' }).rows][2]?.[4 + s3]).toMatch(/^both have duties: 5 unmet, /);
  });

  it('keeps formulas from being formulas', () => {
    const [first] = columns.all;
    const hostile = first
      ? [
          { ...first, full: '=HYPERLINK("http://x")' },
          { ...first, full: '+1' },
        ]
      : [];
    const [heads = ''] = asCsv(tableOf({ ...part, columns: hostile })).split('\r\n');
    expect(heads).toBe(`layer,duty,open,all,"'=HYPERLINK(""http://x"")",'+1`);
  });
});

inBrowser('saving the matrix', () => {
  it('gives a file with a name that says what it is', async () => {
    const { page, complaints } = await visit(await reportFile(input), '#/matrix?by=scope&paint=status&open=data');
    const saved = async (name: string): Promise<readonly [name: string, text: string]> => {
      const waiting = page.waitForEvent('download');
      await page.getByRole('button', { name }).focus();
      await page.keyboard.press('Enter');
      const download = await waiting;
      return [download.suggestedFilename(), readFileSync(await download.path(), 'utf8')];
    };
    const [csvName, csv] = await saved('Save as CSV');
    expect(csvName).toBe('demarc-matrix-scopes-status-duties.csv');
    const scopes = columnsBy(report, 'scope');
    expect(csv).toBe(asCsv(tableOf({ ...part, rows: rowsOf(new Set(['data'])), columns: scopes.all, squares: squaresOf(report, scopes) })));
    const [svgName, svg] = await saved('Save as SVG');
    expect(svgName).toBe('demarc-matrix-scopes-status-duties.svg');
    expect(await page.locator('.save [role=status]').textContent()).toBe(`Saved as ${svgName}`);
    const file = join(folder, svgName);
    writeFileSync(file, svg);
    await page.goto(`file://${file}`);
    expect(await page.title()).toBe('Who holds what, by scopes: colours say how it stands');
    const out = await page.evaluate(() => {
      const { width, height } = document.documentElement.getBoundingClientRect();
      return [...document.querySelectorAll<SVGGraphicsElement>('text')].flatMap(text => {
        const box = text.getBoundingClientRect();
        return box.left < 0 || box.top < 0 || box.right > width || box.bottom > height ? [text.textContent] : [];
      });
    });
    expect(out).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('leaves hostile names what they are: texts', async () => {
    const bad = ['<img src=x onerror=hurt=1>', '"><script>window.hurt=2</script>', "]]>&'=cmd|calc", 'x\u0007y'];
    for (const name of bad) {
      mkdirSync(join(folder, 'estate', name.replaceAll('/', '')), { recursive: true });
      writeFileSync(join(folder, 'estate', name.replaceAll('/', ''), 'main.tf'), `resource "aws_s3_bucket" "b" {\n  bucket = ${JSON.stringify(name)}\n}\n`);
    }
    const { report: hostile } = await decoded(join(folder, 'estate'));
    for (const by of groupings) {
      const here = columnsBy(hostile, by);
      const squares = squaresOf(hostile, here);
      for (const paint of paints) {
        const svg = [...svgOf({ rows: layerRows, columns: here.all, from: 0, all: here.all, squares, paint }, hostile, { by })].join('');
        const file = join(folder, 'hostile.svg');
        writeFileSync(file, svg);
        const { page, complaints } = await visit(file, '', { waitFor: 'text' });
        expect(await page.evaluate(() => [document.contentType, (window as unknown as { hurt?: number }).hurt])).toEqual(['image/svg+xml', undefined]);
        expect(await page.locator('script, img, image, a, foreignObject, parsererror').count()).toBe(0);
        if (by === 'scope') expect(await page.locator('title').allTextContents()).toEqual(expect.arrayContaining([expect.stringContaining('<img src=x')]));
        expect(complaints).toEqual([]);
        await page.close();
      }
    }
  });
});
