// Lists every address that the catalog cites, with the day it was read, grade and age: `npm run citations`.
//   --older DAYS     only what was read longer ago
//   --grade GRADE    only what rests on such a grade: read, secondary, inferred
//   --pages FOLDER   stored copies of pages, FOLDER/<host>/<path>.{html,md,txt}: says what no longer stands in them
//   --json
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const { values } = parseArgs({ options: { older: { type: 'string' }, grade: { type: 'string' }, pages: { type: 'string' }, json: { type: 'boolean' } } });
const folder = mkdtempSync(join(tmpdir(), 'demarc-citations-'));
const load = async () => {
  const outfile = join(folder, 'citations.mjs');
  const contents = "export { catalog } from './src/catalog/index.ts';\nexport * from './src/reports/citations.ts';\n";
  await build({ stdin: { contents, resolveDir: '.', loader: 'ts' }, bundle: true, format: 'esm', platform: 'node', outfile, logLevel: 'error' });
  return await import(pathToFileURL(outfile).href);
};
const { catalog, citedPages, missingMarks } = await load();
rmSync(folder, { recursive: true });

/** The stored copy of a page, without its tags. */
const stored = url => {
  const { host, pathname } = new URL(url);
  const base = join(values.pages, host, pathname.replace(/\/$/, ''));
  const file = ['', '.html', '.md', '.txt'].map(end => base + end).find(name => existsSync(name) && !name.endsWith('/'));
  return file && readFileSync(file, 'utf8').replaceAll(/<(script|style)[\s\S]*?<\/\1>|<[^>]+>/g, ' ');
};

const today = new Date().toISOString().slice(0, 10);
const all = citedPages(catalog, today);
const pages = all
  .filter(page => values.older === undefined || page.age > Number(values.older))
  .filter(page => values.grade === undefined || page.grades.includes(values.grade));
if (values.json) {
  console.log(JSON.stringify(pages, null, 2));
} else if (values.pages === undefined) {
  for (const { url, read, age, grades, uses, services } of pages) console.log([read, `${age} d`, grades.join('+'), uses, url, services.join(' ')].join('\t'));
  console.log(`${pages.length} of ${all.length} addresses`);
} else {
  let gone = 0;
  let read = 0;
  for (const { url, says } of pages) {
    const text = stored(url);
    if (text === undefined) continue;
    read += 1;
    for (const one of says) {
      const missing = missingMarks(one, text);
      if (missing.length > 0) console.log(`${url}\n  no longer has ${missing.join(', ')}: ${one}`);
      gone += missing.length > 0 ? 1 : 0;
    }
  }
  console.log(`${read} of ${pages.length} addresses have a stored copy; ${gone} statements no longer stand in theirs`);
  process.exitCode = gone > 0 ? 1 : 0;
}
