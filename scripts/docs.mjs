// Writes docs/services from the catalog: a page and a picture for each service, and an index. `npm run docs`.
// With --check it only says whether the pages are up to date.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { services as servicesOf } from './service-files.mjs';

const out = 'docs/services';
const check = process.argv.includes('--check');

/** Bundled CommonJS packages ask for `require`. */
const asked = "import{createRequire as docsRequire}from'node:module';const require=docsRequire(import.meta.url);";

/** The catalog, its examples by folder, and what writes the pages, in one module. */
const load = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'demarc-docs-'));
  const examples = servicesOf().flatMap(service =>
    readdirSync(join('src/catalog', service))
      .filter(file => /^examples.*\.ts$/.test(file) && !file.endsWith('.test.ts'))
      .map(file => [service, `./src/catalog/${service}/${file}`]),
  );
  const entry = `export { catalog } from './src/catalog/index.ts';
export { openGuides } from './src/cli/guides.ts';
export { linePicture } from './src/reports/docs/line-picture.ts';
export { servicePage } from './src/reports/docs/service-page.ts';
export { servicesIndex } from './src/reports/docs/services-index.ts';
export { vendorName } from './src/reports/words.ts';
${examples.map(([, file], i) => `import e${i} from '${file}';\n`).join('')}
export const examples = [${examples.map(([service], i) => `['${service}', e${i}]`).join(', ')}];
`;
  try {
    const outfile = join(folder, 'docs.mjs');
    await build({
      stdin: { contents: entry, resolveDir: '.', loader: 'ts' },
      bundle: true,
      format: 'esm',
      platform: 'node',
      outfile,
      logLevel: 'error',
      banner: { js: asked },
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const { catalog, examples, linePicture, openGuides, servicePage, servicesIndex, vendorName } = await load();
const guides = await openGuides(
  catalog.demarcations.map(line => line.of.id),
  catalog,
);
const pageOf = service => `${service.replace('.', '/')}.md`;
const files = new Map([['README.md', servicesIndex(catalog, pageOf)]]);
for (const service of catalog.services) {
  const page = pageOf(service.id);
  const lines = catalog.demarcations.filter(line => line.of.service.id === service.id);
  const own = examples.filter(([folder]) => folder === service.id.replace('.', '/')).flatMap(([, all]) => all);
  const picture = page.replace(/\.md$/, '.svg');
  files.set(
    page,
    servicePage(catalog, service, own, picture.slice(picture.indexOf('/') + 1), check => guides.of(check)),
  );
  files.set(picture, linePicture(lines, service.name, vendorName(service.vendor)));
}

const stale = [];
for (const [file, text] of files) {
  const path = join(out, file);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  stale.push(path);
  if (check) continue;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
const there = existsSync(out) ? readdirSync(out, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile()) : [];
for (const entry of there) {
  const path = join(entry.parentPath, entry.name);
  if (files.has(path.slice(out.length + 1))) continue;
  stale.push(path);
  if (!check) rmSync(path);
}
if (check && stale.length > 0) {
  console.error(`not up to date: ${stale.slice(0, 5).join(', ')}${stale.length > 5 ? ` and ${stale.length - 5} more` : ''}. Run npm run docs`);
  process.exit(1);
}
