// `npm run pictures -w web [-- COMMAND]`: pictures of the pages of examples/acme into docs/pages, wide and narrow, light and dark. Needs Chromium and a build.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';

process.chdir(join(import.meta.dirname, '..'));
const [command = 'dist/demarc.js'] = process.argv.slice(2);
const bucket = encodeURIComponent('examples/acme/aws-shop~aws_s3_bucket.uploads');
const lambda = encodeURIComponent('examples/acme/aws-shop~aws_lambda_function.resize');
/** How the estate was a week before, for the page that says what moved. */
const lastWeek = {
  'aws-shop/main.tf': [
    ['auto_minor_version_upgrade = false', 'auto_minor_version_upgrade = true'],
    ['"python3.7"', '"python3.13"'],
    ['http_tokens = "optional"', 'http_tokens = "required"'],
    ['storage_encrypted          = true', 'storage_encrypted          = false'],
    ['backup_retention_period    = 14', 'backup_retention_period    = 0'],
    ['resource "aws_lambda_function"', 'resource "aws_sqs_queue" "thumbnails" {\n  name = "thumbnails"\n}\n\nresource "aws_lambda_function"'],
  ],
  'cluster/web.yaml': [['privileged: true', 'privileged: false']],
};
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
  changes: '#/changes',
  services: '#/services',
  service: '#/services?service=aws.rds&kind=aws.rds.instance',
};
/** The others are as long as their tables. */
const wholes = ['overview', 'matrix', 'matrix-duties', 'line', 'line-what-if'];
const sizes = { 1440: 960, 390: 844 };
/** Of what is longer the upper part is shown, so that no picture takes more than 250 KB. */
const highest = { 1440: 1720, 390: 3600 };
const themes = ['light', 'dark'];

const upperPart = async (page, width, most) => ({
  x: 0,
  y: 0,
  width,
  height: Math.min(most, await page.evaluate(() => document.documentElement.scrollHeight)),
});

const folder = mkdtempSync(join(tmpdir(), 'demarc-pictures-'));
const executablePath = [process.env['DEMARC_CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  place => place !== undefined && existsSync(place),
);
try {
  const reports = { now: join(folder, 'report.html'), compared: join(folder, 'compared.html'), earlier: join(folder, 'now', 'last-week.json') };
  const assess = (cwd, day, output, ...more) => {
    const made = spawnSync(process.execPath, [resolve(command), 'assess', 'examples/acme', '--output', output, ...more], {
      cwd,
      env: { ...process.env, DEMARC_TODAY: day },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    if (!existsSync(output)) throw new Error(`${output} was not made (${made.status})`);
  };
  const before = join(folder, 'before', 'examples', 'acme');
  cpSync('examples/acme', before, { recursive: true });
  cpSync('examples/acme', join(folder, 'now', 'examples', 'acme'), { recursive: true });
  for (const [name, edits] of Object.entries(lastWeek)) {
    const file = join(before, name);
    const text = readFileSync(file, 'utf8');
    const missing = edits.find(([now]) => !text.includes(now));
    if (missing) throw new Error(`${name} has no ${missing[0]}`);
    writeFileSync(
      file,
      edits.reduce((all, [now, then]) => all.replace(now, then), text),
    );
  }
  assess(join(folder, 'before'), '2026-11-15', reports.earlier, '--format', 'json', '--facts');
  assess('.', '2026-11-22', reports.now, '--format', 'html');
  assess(join(folder, 'now'), '2026-11-22', reports.compared, '--format', 'html', '--compare', 'last-week.json');
  mkdirSync('docs/pages', { recursive: true });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  for (const theme of themes)
    for (const [width, height] of Object.entries(sizes)) {
      const page = await browser.newPage({ viewport: { width: Number(width), height }, colorScheme: theme, reducedMotion: 'reduce' });
      for (const [name, hash] of Object.entries(views)) {
        await page.goto(`file://${name === 'changes' ? reports.compared : reports.now}${hash}`);
        await page.waitForSelector('main.page');
        await page.waitForTimeout(400);
        const known = await page.evaluate(() => document.querySelector('nav [aria-current]')?.getAttribute('href'));
        if (known === undefined || !hash.startsWith(known)) continue;
        const isOver = (await page.locator('.drawer').count()) > 0;
        await page.screenshot({
          path: `docs/pages/${name}-${width}-${theme}.png`,
          fullPage: !isOver && wholes.includes(name),
          ...(!isOver && wholes.includes(name) && { clip: await upperPart(page, Number(width), highest[width]) }),
        });
      }
      await page.close();
    }
  await browser.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
