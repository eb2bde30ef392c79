import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { decoded } from '../src/data/decoded.fixture.ts';
import { linkTo, readAddress } from '../src/shell/address.ts';
import { emptyPage, inBrowser, reportFile, visit } from './browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'demarc-frame-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const { input } = await decoded('examples/acme');

describe('an address', () => {
  it('is read as it was written, whatever stands in it', () => {
    const words = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.string({ minLength: 1, unit: 'grapheme' }));
    fc.assert(
      fc.property(words, chosen => {
        expect(readAddress(linkTo('gaps', chosen))).toEqual({ page: 'gaps', chosen: { ...chosen } });
      }),
    );
  });

  it('says what is chosen so that people can read it', () => {
    expect(linkTo('gaps', { q: 'layer:data team:payments', see: undefined, by: '' })).toBe('#/gaps?q=layer:data+team:payments');
    expect(readAddress('')).toEqual({ page: '', chosen: {} });
  });
});

inBrowser('the frame', () => {
  it('asks nothing of the network, and its policy lets no other script run', async () => {
    const { page, complaints } = await visit(await reportFile(input));
    expect(complaints).toEqual([]);
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.body.append(script);
      return 'ran' in window;
    });
    expect(ran).toBe(false);
    expect(complaints.join()).toContain('Content Security Policy');
    await page.close();
  });

  it('goes from page to page, with the keyboard as well, and back', async () => {
    const { page } = await visit(await reportFile(input));
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the page');
    const titles = await page.getByRole('navigation', { name: 'Pages' }).getByRole('link').allTextContents();
    expect(titles.slice(0, 2)).toEqual(['Overview', 'Matrix']);
    for (const title of titles.slice(1)) {
      await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: title, exact: true }).press('Enter');
      await page.waitForFunction(name => document.title === `${name} · Demarc`, title);
      expect(await page.evaluate(() => document.activeElement?.id), title).toBe('main');
    }
    await page.goBack();
    await page.waitForFunction(name => document.title === `${name} · Demarc`, titles.at(-2));
    await page.close();
  });

  it('shows the rest when one part fails', async () => {
    const file = await reportFile(input, 'broken.html');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/(data-block="detail">)[^<]*/g, '$1AAAA'));
    const { page } = await visit(file, `#/matrix?asset=${encodeURIComponent('examples/acme/aws-shop~aws_s3_bucket.uploads')}`);
    await page.getByText('The details cannot be unpacked').waitFor();
    expect(await page.locator('.asset-stack li').count()).toBeGreaterThan(5);
    expect(await page.getByRole('grid').count()).toBe(1);
    await page.close();
  });

  it('says what to do when there is no report in it', async () => {
    const file = join(folder, 'empty.html');
    writeFileSync(file, await emptyPage());
    const { page } = await visit(file, '', { waitFor: '[role="alert"]' });
    expect(await page.getByRole('alert').textContent()).toContain('demarc assess --format html');
    await page.close();
  });

  it('stays quick with hundreds of columns, of which few are drawn', async () => {
    for (let i = 0; i < 500; i++) {
      const file = join(folder, 'estate', `scope-${String(i).padStart(3, '0')}`, 'main.tf');
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, 'resource "aws_s3_bucket" "one" {\n  bucket = "one"\n}\nresource "aws_sqs_queue" "two" {\n  name = "two"\n}\n');
    }
    const { input: large } = await decoded(join(folder, 'estate'));
    const { page } = await visit(await reportFile(large, 'large.html'), '#/matrix?by=scope');
    expect(await page.getByRole('grid').getAttribute('aria-colcount')).toBe('502');
    expect(await page.locator('.matrix .square').count()).toBeLessThan(700);
    const frame = page.locator('.minimap-frame');
    expect((await frame.boundingBox())?.x).toBeLessThan(60);
    await page.locator('.matrix-tools fieldset:nth-of-type(2) input:not(:checked)').first().click();
    expect(await page.locator('.matrix .square').count()).toBeLessThan(700);
    await page.locator('.square[tabindex="0"]').focus();
    await page.keyboard.press('End');
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-colindex') === '502');
    await page.waitForFunction(() => (document.querySelector('.minimap-frame')?.getBoundingClientRect().right ?? 0) > window.innerWidth - 60);
    await page.keyboard.press('Control+Home');
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label')?.includes('scope-000') === true);
    await page.close();
  }, 180_000);
});
