import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { dutyIds } from '../../src/model/index.ts';
import { columnsOf, verdictCounts } from '../../src/reports/tally.ts';
import { decoded } from '../src/data/decoded.fixture.ts';
import { columnsBy, groupings } from '../src/pages/matrix/columns.ts';
import { linePath, lineUnder } from '../src/pages/matrix/line.ts';
import { isWithThird, paintOf, thirdsIn, wordsWhose } from '../src/pages/matrix/paint.ts';
import { layerRows, rowsOf } from '../src/pages/matrix/rows.ts';
import { sentenceOf } from '../src/pages/matrix/sentence.ts';
import { squaresOf, states } from '../src/pages/matrix/squares.ts';
import { inBrowser, reportFile, seriousFaults, visit } from './browser.ts';

const { assessed, input, report } = await decoded('examples/acme');
const columns = columnsBy(report, 'service');
const squares = squaresOf(report, columns);
const columnAt = (key: string): number => columns.all.findIndex(column => column.key === key);
const layer = (name: string) => layerRows.find(row => row.key === name) ?? expect.fail(`no layer ${name}`);

describe('the numbers of the matrix', () => {
  it.each(groupings)('are those of the ledger, by %s', by => {
    const here = columnsBy(report, by);
    const counted = here.all.flatMap(({ counted }) => counted.flat());
    const verdicts = Object.fromEntries(Object.keys(verdictCounts([])).map(name => [name, 0]));
    for (const { cell, times } of counted) verdicts[cell.verdict] = (verdicts[cell.verdict] ?? 0) + times;
    expect(verdicts).toEqual(verdictCounts(columnsOf(assessed.ledger)));
    const rows = squaresOf(report, here);
    const open = here.all.reduce((sum, _, column) => sum + layerRows.reduce((all, row) => all + rows.at(column, row).open, 0), 0);
    expect(open).toBe((verdicts['unmet'] ?? 0) + (verdicts['unproven'] ?? 0) - unchecked());
    expect(layerRows.reduce((sum, row) => sum + rows.total(row).open, 0)).toBe(open);
  });
  /** Yours without a check is unproven for the ledger, and a state of its own here. */
  const unchecked = (): number =>
    columns.all
      .flatMap(({ counted }) => counted.flat())
      .reduce((sum, { cell, whose, times }) => sum + (cell.verdict === 'unproven' && cell.asked === 0 && whose !== 'nobody' ? times : 0), 0);

  it.each(groupings)('call nothing grave that is not unmet, and miss nothing grave, by %s', by => {
    const here = columnsBy(report, by);
    const fields = squaresOf(report, here);
    const squaresHere = here.all.flatMap((_, column) => rowsOf(new Set(layerRows.map(row => row.key))).map(row => fields.at(column, row)));
    for (const { worst, counts } of squaresHere) if (worst) expect(counts.unmet + counts.unproven + counts.gap).toBeGreaterThan(0);
    if (by === 'service') for (const { worst, counts } of squaresHere) if (counts.unmet > 0) expect(worst).toBeDefined();
  });

  it('are the same whether a layer is folded or not', () => {
    const unfolded = rowsOf(new Set(layerRows.map(row => row.key))).filter(row => row.duty);
    expect(unfolded).toHaveLength(dutyIds.length);
    for (const row of layerRows)
      for (const state of states) {
        const duties = unfolded.filter(one => one.layer === row.layer);
        expect(duties.reduce((sum, one) => sum + squares.at(1, one).counts[state], 0)).toBe(squares.at(1, row).counts[state]);
      }
  });

  it('count every asset in one column', () => {
    for (const by of ['service', 'account', 'scope'] as const) {
      const assets = columnsBy(report, by).all.reduce((sum, column) => sum + column.assets, 0);
      expect(assets).toBe(report.estate.counts.assets);
    }
  });
});

describe('the matrix', () => {
  it('goes from what leaves most to you to what leaves least', () => {
    const names = columns.all.filter(column => !column.once).map(column => column.key);
    expect(names.indexOf('on-premises.datacenter')).toBeLessThan(names.indexOf('aws.s3'));
    expect(names.at(-1)).toBe('microsoft.microsoft-365');
    expect(columns.all.slice(-2).every(column => column.once)).toBe(true);
  });

  it('draws the line under the lowest layer that leaves you something', () => {
    const under = (key: string): string | undefined => layerRows[lineUnder(columnAt(key), columns.all, layerRows, squares) ?? -1]?.key;
    expect(under('on-premises.datacenter')).toBe('hardware');
    expect(under('aws.s3')).toBe('platform');
    expect(lineUnder(columnAt('organisation:'), columns.all, layerRows, squares)).toBeUndefined();
    expect(
      linePath(
        [1, 1, 0, undefined, 2],
        i => i * 10,
        row => row,
      ),
    ).toBe('M0 2H10V2H20V1H30M40 3H50');
  });

  it('says one field in a sentence', () => {
    const data = layer('data');
    const text = sentenceOf(squares.at(columnAt('aws.s3'), data), columns.all[columnAt('aws.s3')] ?? expect.fail('no S3'), report);
    expect(text).toMatch(/^AWS and you both have duties here\. 5 unmet, /);
    expect(text).toContain('Gravest (');
    const lambda = sentenceOf(
      squares.at(columnAt('aws.lambda'), layer('operating-system')),
      columns.all[columnAt('aws.lambda')] ?? expect.fail('no Lambda'),
      report,
    );
    expect(lambda).toContain('1 held by nobody');
  });
});

describe('a matrix beside an earlier one', () => {
  const lambda = report.about.address.indexOf('aws_lambda_function.checkout');
  const subject = lambda < 0 ? report.about.service.of.indexOf(report.about.service.names.indexOf('aws.lambda')) : lambda;
  const move = { subject, duty: 'upgrade-platform', from: 'AWS', to: 'AWS + you', because: ['update mode Auto → Manual (main.tf:3)'] } as const;
  const compared = { names: ['last week', 'today'], moves: [move], opened: [], closed: [], doubtful: [], added: [], gone: [] } as const;
  const beside = squaresOf({ ...report, compared }, columns);

  it('knows a third party by its name', () => {
    const thirds = thirdsIn(report.ledger);
    expect(thirds.has('NordOps')).toBe(true);
    const whose = ['AWS', 'you', 'AWS + you', 'NordOps', 'NordOps + you', 'AWS or you', 'nobody', 'not applicable'].map(words => wordsWhose(words, thirds));
    expect(whose).toEqual(['provider', 'customer', 'shared', 'third-party', 'shared', 'open', 'nobody', 'not-applicable']);
    expect([isWithThird('NordOps + you', thirds), isWithThird('AWS + you', thirds)]).toEqual([true, false]);
  });

  it('shows what moved, from whom to whom and why, and nothing else', () => {
    const square = beside.at(columnAt('aws.lambda'), layer('platform'));
    expect(paintOf(square, 'change')).toBe('moved from-provider to-shared');
    expect(sentenceOf(square, columns.all[columnAt('aws.lambda')] ?? expect.fail('no Lambda'), report)).toContain(
      '1 duty moves, from AWS to AWS + you, because update mode Auto → Manual',
    );
    expect(paintOf(beside.at(columnAt('aws.s3'), layer('platform')), 'change')).toBe('unmoved');
  });

  inBrowser('in a browser', () => {
    it('has a way to be painted of its own', async () => {
      const { page } = await visit(await reportFile({ ...input, compared }, 'compared.html'), '#/matrix?paint=change');
      expect(await page.locator('.square.moved').count()).toBe(1);
      expect(await page.locator('.legend').textContent()).toContain('as it was');
      await page.close();
    });
  });
});

/** What does not stand inside the place that it belongs to, as far as that is on the screen. */
const outsideOf = (page: Page, place: string, inner: string): Promise<readonly string[]> =>
  page.evaluate(
    ([place, inner]) => {
      const screen = document.querySelector('.matrix')?.getBoundingClientRect();
      return [...document.querySelectorAll(place)].flatMap(element => {
        const box = element.getBoundingClientRect();
        if (!screen || box.right > screen.right) return [];
        return [...element.querySelectorAll(inner)].flatMap(one => {
          const own = one.getBoundingClientRect();
          const isOut = own.left < box.left - 1 || own.right > box.right + 1 || own.top < box.top - 1 || own.bottom > box.bottom + 1;
          return isOut ? [`${one.textContent}: ${[own.left, own.top, own.width, own.height]} in ${[box.left, box.top, box.width, box.height]}`] : [];
        });
      });
    },
    [place, inner] as const,
  );

inBrowser('the matrix in a browser', () => {
  it('is walked with the keyboard alone, to why a bucket is yours', async () => {
    const { page, complaints } = await visit(await reportFile(input), '#/matrix');
    const focused = (): Promise<string | null> =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? null);
    await page.locator('.square[tabindex="0"]').focus();
    for (let i = 0; i < 20 && !(await focused())?.startsWith('Data · '); i++) await page.keyboard.press('ArrowDown');
    for (let i = 0; i < 20 && !(await focused())?.startsWith('Data · Amazon S3'); i++) await page.keyboard.press('ArrowRight');
    expect(await focused()).toMatch(/^Data · Amazon S3: AWS and you both have duties here\. 5 unmet/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Data · Amazon S3' }).waitFor();
    const link = (): Promise<boolean> => page.evaluate(() => document.activeElement?.matches('a[href*="aws_s3_bucket.uploads"]') === true);
    for (let i = 0; i < 40 && !(await link()); i++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'aws_s3_bucket.uploads' }).waitFor();
    const duty = (): Promise<boolean> =>
      page.evaluate(() => document.activeElement?.matches('summary') === true && document.activeElement.textContent?.startsWith('Classify data') === true);
    for (let i = 0; i < 60 && !(await duty()); i++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const why = page.locator('details[open] .why');
    await why.waitFor();
    expect(await why.textContent()).toMatch(/The line of aws\.s3\.bucket.*you.*docs\.aws\.amazon\.com.*\d{4}-\d\d-\d\d.*Verdict/);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Data · Amazon S3' }).waitFor();
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label')?.startsWith('Data · Amazon S3') === true);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('goes to the ends with Home, End and Control, and folds a layer with Enter', async () => {
    const { page } = await visit(await reportFile(input), '#/matrix');
    const focused = (): Promise<string | null> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);
    await page.locator('.square[tabindex="0"]').focus();
    await page.keyboard.press('End');
    expect(await focused()).toContain('the accounts');
    await page.keyboard.press('Control+End');
    expect(await focused()).toMatch(/the accounts: \d+ open dut/);
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toMatch(/^Operations: /);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => window.location.hash)).toBe('#/matrix?open=operations');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toMatch(/^(?!Endpoint).* · Kubernetes workloads: /);
    await page.close();
  });

  it('leads from a total to a list of just as many, with the keyboard as well', async () => {
    const { page } = await visit(await reportFile(input), '#/matrix');
    const listed = async (): Promise<string | undefined> => /^[\d,]+/.exec((await page.locator('.table-tools [role=status]').first().textContent()) ?? '')?.[0];
    expect(await page.locator('.row-total a:not([href]), .column-total a:not([href]), .column-head a:not([href])').count()).toBe(0);
    await page.locator('.square[tabindex="0"]').focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Tab');
    const open = await page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press('Enter');
    await page.locator('.item').first().waitFor();
    expect(await listed()).toBe(open);
    await page.goBack();
    await page.locator('.square[tabindex="0"]').focus();
    await page.keyboard.press('Control+End');
    for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowLeft');
    const total = await page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press('Enter');
    await page.locator('.item').first().waitFor();
    expect(await listed()).toBe(total);
    await page.goBack();
    await page.locator('.column-head', { hasText: 'S3' }).getByRole('link').click();
    await page.locator('main.page-assets').waitFor();
    expect(new URL(page.url()).hash).toBe('#/assets?q=service:aws.s3');
    await page.close();
  });

  it('shows the same for the same address', async () => {
    const { page } = await visit(await reportFile(input), '#/matrix?by=team&paint=status&open=data&cell=data~shop');
    expect(await page.locator('.choice label:has(:checked)').allTextContents()).toEqual(['Teams', 'Status']);
    expect(await page.getByRole('rowheader', { expanded: true }).count()).toBe(1);
    await page.getByRole('dialog', { name: 'Data · shop' }).waitFor();
    await page.close();
  });

  it.each(['light', 'dark'] as const)(
    'has no serious fault for those who cannot see or point, %s',
    async theme => {
      for (const hash of ['#/matrix', '#/matrix?paint=status&open=platform', '#/matrix?paint=severity', '#/matrix?cell=data~aws.s3']) {
        const { page, complaints } = await visit(await reportFile(input), hash, { theme });
        expect(await seriousFaults(page), hash).toEqual([]);
        expect(complaints).toEqual([]);
        await page.close();
      }
    },
    180_000,
  );

  it.each([390, 1440])('fits a screen of %i, and cuts no name', async width => {
    for (const hash of ['#/matrix', '#/matrix?open=all', '#/matrix?by=scope&open=data', '#/matrix?by=team', '#/matrix?by=account']) {
      const { page } = await visit(await reportFile(input), hash, { width, height: 844 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await outsideOf(page, '.column-head', 'span'), hash).toEqual([]);
      expect(await outsideOf(page, '.column-group', 'span'), hash).toEqual([]);
      expect(await outsideOf(page, '.row-head', 'span'), hash).toEqual([]);
      await page.close();
    }
  });
});
