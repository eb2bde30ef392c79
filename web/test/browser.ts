import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, describe, vi } from 'vitest';
import { htmlReport, type PagesInput } from '../../src/reports/html/pages.ts';

// A browser on a machine that others load takes its time: what is tried is what it shows, not how fast.
vi.setConfig({ testTimeout: 180_000 });

const places = [process.env['DEMARC_CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = places.find(place => place !== undefined && existsSync(place));
if (executablePath === undefined)
  console.warn('SKIPPED: the pages are not tried in a browser, because there is no Chromium here (apt-get install chromium, or DEMARC_CHROMIUM).');

/** A test that needs a browser; without one it is said loudly to be skipped. */
export const inBrowser = describe.skipIf(executablePath === undefined);

const webFolder = fileURLToPath(new URL('..', import.meta.url));
let empty: Promise<string> | undefined;
/** The empty page, as the build makes it. */
export const emptyPage = (): Promise<string> => {
  empty ??= builtPage();
  return empty;
};
const builtPage = async (): Promise<string> => {
  const built = await build({ root: webFolder, configFile: join(webFolder, 'vite.config.ts'), logLevel: 'error', build: { write: false } });
  const outputs = Array.isArray(built) ? built.flatMap(one => one.output) : 'output' in built ? built.output : [];
  const page = outputs.find(output => output.fileName === 'index.html');
  if (page?.type !== 'asset') throw new Error('the build gave no page');
  return String(page.source);
};

const folder = mkdtempSync(join(tmpdir(), 'demarc-pages-'));
let browser: Promise<Browser> | undefined;
afterAll(async () => {
  await (await browser)?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The report as a file, as `demarc assess --format html` writes it. */
export const reportFile = async (input: PagesInput, name = 'report.html'): Promise<string> => {
  const file = join(folder, name);
  writeFileSync(file, [...htmlReport(input, await emptyPage(), text => deflateRawSync(text).toString('base64'))].join(''));
  return file;
};

/** A folder with an object of a type that the catalog does not know. */
export const strangeFolder = (): string => {
  const strange = mkdtempSync(join(folder, 'strange-'));
  writeFileSync(join(strange, 'widget.yaml'), 'apiVersion: acme.example/v1\nkind: Widget\nmetadata: { name: one }\n');
  return strange;
};

export interface View {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
  /** What stands there when it is open; the page, unless something else is said. */
  readonly waitFor?: string;
  /** The address of a server instead of a file: it may be asked. */
  readonly served?: boolean;
}
export interface Visit {
  readonly page: Page;
  /** What the browser complained of: errors, refused requests. */
  readonly complaints: string[];
}

/** Opens a report from disk at an address (`#/matrix`), and waits until it stands there. */
export const visit = async (
  file: string,
  hash = '',
  { width = 1440, height = 1000, theme = 'light', waitFor = 'main.page', served = false }: View = {},
): Promise<Visit> => {
  browser ??= chromium.launch({ ...(executablePath !== undefined && { executablePath }), args: ['--no-sandbox'] });
  const page = await (await browser).newPage({ viewport: { width, height }, colorScheme: theme, reducedMotion: 'reduce' });
  const complaints: string[] = [];
  page.on('pageerror', error => complaints.push(error.message));
  page.on('console', message => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', request => {
    if (!/^(file|data|blob):/.test(request.url()) && !(served && request.url().startsWith(file))) complaints.push(`asked for ${request.url()}`);
  });
  await page.goto(`${served ? '' : 'file://'}${file}${hash}`);
  await page.waitForSelector(waitFor);
  return { page, complaints };
};

/** What axe finds to be serious or worse, in words. */
export const seriousFaults = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { axe: run } = window as unknown as { readonly axe: typeof axe };
    const { violations } = await run.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, impact, nodes }) => ({
      id,
      impact,
      where: nodes.slice(0, 3).map(node => `${node.target.join(' ')}: ${node.failureSummary}`),
    }));
  });
  return found.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, where }) => `${id}: ${where.join(' | ')}`);
};
