import { describe, expect, it } from 'vitest';
import { columnsOf, stateOf, times } from '../../src/reports/tally.ts';
import { decoded } from '../src/data/decoded.fixture.ts';
import { actionsOf, figuresOf } from '../src/pages/overview/figures.ts';
import { inBrowser, reportFile, seriousFaults, strangeFolder, visit } from './browser.ts';

const { assessed, input, report } = await decoded('examples/acme');
const counted = columnsOf(assessed.ledger).flatMap(column => column.counted);

describe('the numbers of the overview', () => {
  it('are those of the ledger', () => {
    const { states, all } = figuresOf(report);
    for (const [state, count] of Object.entries(states)) expect(count, state).toBe(times(counted.filter(one => stateOf(one) === state)));
    expect(all).toBe(times(counted.filter(one => stateOf(one) !== 'none')));
  });

  it('start with what is gravest', () => {
    const actions = actionsOf(report);
    expect(actions[0]?.severity).toBe('critical');
    const unmet = new Set(assessed.ledger.findings.filter(finding => finding.verdict === 'unmet').map(finding => finding.check));
    expect(new Set(actions.map(action => action.check.id))).toEqual(unmet);
  });
});

inBrowser('the overview in a browser', () => {
  it('shows five numbers, each a link', async () => {
    const { page, complaints } = await visit(await reportFile(input));
    expect(await page.locator('.figure-count').allTextContents()).toEqual(
      (['unmet', 'gap', 'unproven', 'done', 'assumed'] as const).map(state => figuresOf(report).states[state].toLocaleString('en')),
    );
    expect(await page.locator('.figure a').count()).toBe(5);
    expect(complaints).toEqual([]);
    await page.locator('.mini-rows').click();
    await page.waitForFunction(() => window.location.hash === '#/matrix');
    await page.getByRole('grid').waitFor();
    await page.close();
  });

  it('says what nobody has studied', async () => {
    const { input: strange } = await decoded('examples/acme', strangeFolder());
    const { page, complaints } = await visit(await reportFile(strange, 'strange.html'), '#/overview');
    expect(await page.locator('.unread').first().textContent()).toContain('Widget.acme.example');
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('says how much moved since an earlier state', async () => {
    const compared = {
      names: ['last week', 'today'],
      moves: [],
      opened: [],
      closed: [{ subject: 0, check: 'aws.s3.keeps-versions' }],
      doubtful: [],
      added: [],
      gone: [],
    } as const;
    const { page } = await visit(await reportFile({ ...input, compared }, 'compared.html'));
    expect(await page.locator('.page-head').textContent()).toContain('Since last week 0 responsibilities have moved');
    expect(await page.locator('.figure-change').textContent()).toBe('1 closed');
    await page.close();
  });

  it('keeps the theme that was chosen', async () => {
    const { page } = await visit(await reportFile(input));
    const paper = (): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await paper();
    await page.getByRole('button', { name: /^Theme: auto/ }).click();
    await page.getByRole('button', { name: /^Theme: light/ }).click();
    expect(await paper()).not.toBe(light);
    await page.reload();
    await page.getByRole('button', { name: /^Theme: dark/ }).waitFor();
    expect(await paper()).not.toBe(light);
    await page.close();
  });

  it.each(['light', 'dark'] as const)(
    'has no serious fault for those who cannot see or point, %s',
    async theme => {
      for (const width of [1440, 390]) {
        const { page } = await visit(await reportFile(input), '#/overview', { theme, width });
        expect(await seriousFaults(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        await page.close();
      }
    },
    180_000,
  );
});
