import { describe, expect, it } from 'vitest';
import { controlAnswers } from '../../src/reports/frameworks/control-answers.ts';
import { proofTitles } from '../../src/reports/frameworks/framework-report.ts';
import { decoded } from '../src/data/decoded.fixture.ts';
import { numbersOf } from '../src/pages/frameworks/control-detail.tsx';
import { findingsThat } from '../src/query/findings.ts';
import { rowsThat } from '../src/query/rows.ts';
import { inBrowser, reportFile, seriousFaults, visit } from './browser.ts';

process.env['DEMARC_TODAY'] = '2026-11-20';
const { assessed, input, report } = await decoded('examples/acme');
const pci = report.frameworks.find(({ id }) => id === 'pci-dss-4.0.1') ?? expect.fail('there is no PCI DSS');

describe('every number of a control', () => {
  it('is that of the command, and leads to as many rows', () => {
    for (const answer of controlAnswers(pci, assessed.ledger))
      for (const { count, query } of numbersOf(answer, pci.id))
        expect([answer.control.id, query, rowsThat(query, report).length]).toEqual([answer.control.id, query, count]);
  });
  it('leads to findings where a control is about settings', () => {
    const cis = report.frameworks.find(({ id }) => id === 'cis-aws-5.0');
    const answers = cis ? controlAnswers(cis, assessed.ledger).filter(({ unmet }) => unmet > 0) : [];
    expect(answers.length).toBeGreaterThan(0);
    for (const answer of answers)
      for (const { words, count, query } of numbersOf(answer, cis?.id ?? '')) {
        const subjects = new Set([...findingsThat(query, report)].map(i => `${report.found.subject[i]} ${report.found.check.of[i]}`));
        expect([words, subjects.size]).toEqual([words, count]);
      }
  });
});

inBrowser('frameworks', async () => {
  const file = await reportFile(input, 'frameworks.html');

  it('show an auditor requirement 3 of PCI DSS: who holds it, on which page, how far it is proved, and the rows', async () => {
    const { page, complaints } = await visit(file, '#/frameworks');
    await page.getByLabel('Framework', { exact: true }).selectOption('pci-dss-4.0.1');
    await page.getByLabel('Find a control').fill('3.');
    const answers = controlAnswers({ ...pci, controls: pci.controls.filter(({ id }) => id.startsWith('3.')) }, assessed.ledger);
    await page.getByText(`${answers.length} controls`).waitFor();
    const rows = await page.locator('.control > button').allInnerTexts();
    expect(rows).toHaveLength(answers.length);
    answers.forEach(({ control, proof }, i) => {
      expect(rows[i]).toContain(control.id);
      expect(rows[i]).toContain(proofTitles[proof]);
    });
    await page.locator('.control > button').filter({ hasText: '3.5.1' }).focus();
    await page.keyboard.press('Enter');
    const detail = page.locator('.control-detail');
    expect(await detail.textContent()).toContain('Encrypt at rest');
    expect(await detail.locator('a[href^="https://docs.aws.amazon.com"]').count()).toBeGreaterThan(0);
    expect(decodeURIComponent(page.url())).toContain('control=3.5.1');
    const unmet = detail.getByRole('link', { name: /unmet/ });
    const count = ((await unmet.textContent()) ?? '').split(' ')[0];
    await unmet.focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.page-gaps .table-tools');
    expect(((await page.locator('.table-tools [role=status]').first().textContent()) ?? '').split(' ')[0]).toBe(count);
    expect(complaints).toEqual([]);
  });

  it('count as the command does, for all of them', async () => {
    const { page } = await visit(file, '#/frameworks?framework=nist-800-53-r5&level=moderate');
    expect(await page.locator('.table-tools [role=status]').first().textContent()).toMatch(/^\d+ controls$/);
    const { page: other } = await visit(file, '#/frameworks?framework=iso-27001-2022');
    const iso = report.frameworks.find(({ id }) => id === 'iso-27001-2022');
    const unmet = iso ? controlAnswers(iso, assessed.ledger).filter(({ proof }) => proof === 'unmet').length : -1;
    expect(await other.locator('.proofs li').first().textContent()).toContain(String(unmet));
  });

  it('have no serious fault in either theme, and fit a telephone', async () => {
    for (const theme of ['light', 'dark'] as const) {
      const { page } = await visit(file, '#/frameworks?find=3.5&control=3.5.1', { theme });
      expect(await seriousFaults(page)).toEqual([]);
    }
    const { page } = await visit(file, '#/frameworks?find=3.5&control=3.5.1', { width: 390, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});
