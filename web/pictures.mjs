// `npm run pictures -w web [-- COMMAND]`: pictures of the pages of examples/acme into docs/pages, wide and narrow, light and dark. Needs Chromium and a build.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

process.chdir(join(import.meta.dirname, '..'));
const [command = 'dist/demarc.js'] = process.argv.slice(2);
const bucket = encodeURIComponent('examples/acme/aws-shop~aws_s3_bucket.uploads');
const lambda = encodeURIComponent('examples/acme/aws-shop~aws_lambda_function.resize');
const views = {
  overview: '#/overview',
  matrix: '#/matrix',
  'matrix-duties': '#/matrix?paint=status&open=data,platform',
  field: '#/matrix?cell=data~aws.s3',
  asset: `#/matrix?asset=${lambda}&duty=publish-platform-patches`,
  findings: `#/matrix?asset=${bucket}&tab=findings`,
  line: '#/line',
  'line-what-if': '#/line?at=aws.rds&set=aws.rds.instance.autoMinor=true',
  'line-published': '#/line?view=published&model=paas',
  gaps: '#/gaps',
  assets: '#/assets',
  frameworks: '#/frameworks',
  providers: '#/providers',
  services: '#/services',
  service: '#/services?service=aws.rds&kind=aws.rds.instance',
};
/** The others are as long as their tables. */
const wholes = ['overview', 'matrix', 'matrix-duties', 'line', 'line-what-if'];
const sizes = { 1440: 1000, 390: 844 };
const themes = ['light', 'dark'];

const folder = mkdtempSync(join(tmpdir(), 'demarc-pictures-'));
const executablePath = [process.env['DEMARC_CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  place => place !== undefined && existsSync(place),
);
try {
  const report = join(folder, 'report.html');
  const made = spawnSync(process.execPath, [command, 'assess', 'examples/acme', '--format', 'html', '--output', report], {
    env: { ...process.env, DEMARC_TODAY: '2026-11-22' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (!existsSync(report)) throw new Error(`the report was not made (${made.status})`);
  mkdirSync('docs/pages', { recursive: true });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  for (const theme of themes)
    for (const [width, height] of Object.entries(sizes)) {
      const page = await browser.newPage({ viewport: { width: Number(width), height }, colorScheme: theme, reducedMotion: 'reduce' });
      await page.goto(`file://${report}`);
      await page.waitForSelector('main.page');
      for (const [name, hash] of Object.entries(views)) {
        await page.goto(`file://${report}${hash}`);
        await page.waitForTimeout(400);
        const known = await page.evaluate(() => document.querySelector('nav [aria-current]')?.getAttribute('href'));
        if (known === undefined || !hash.startsWith(known)) continue;
        const isOver = (await page.locator('.drawer').count()) > 0;
        await page.screenshot({
          path: `docs/pages/${name}-${width}-${theme}.png`,
          fullPage: !isOver && wholes.includes(name),
        });
      }
      await page.close();
    }
  await browser.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
