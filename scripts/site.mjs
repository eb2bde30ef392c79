// Writes the whole catalog as a static site: index.html, a packed file for each service that is fetched when it is looked at, and offline.html, which holds
// everything and works from disk. `npm run site [folder]` (usually site); needs `npm run build` before.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { build } from 'esbuild';

const [out = 'site'] = process.argv.slice(2);
const shell = process.env.DEMARC_SHELL ?? 'dist/pages.html';
if (!existsSync(shell)) throw new Error(`there is no ${shell}: npm run build`);

const load = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'demarc-site-'));
  try {
    const outfile = join(folder, 'site.mjs');
    const contents = "export { catalog } from './src/catalog/index.ts';\nexport { siteOf } from './src/reports/html/site.ts';\n";
    await build({ stdin: { contents, resolveDir: '.', loader: 'ts' }, bundle: true, format: 'esm', platform: 'node', outfile, logLevel: 'error' });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const { catalog, siteOf } = await load();
const pack = text => deflateRawSync(text, { level: 9 });
const site = siteOf(catalog, readFileSync(shell, 'utf8'), text => pack(text).toString('base64'));
rmSync(join(out, 'services'), { recursive: true, force: true });
mkdirSync(join(out, 'services'), { recursive: true });
writeFileSync(join(out, 'index.html'), site.index);
writeFileSync(join(out, 'offline.html'), site.offline);
for (const [id, text] of site.services) writeFileSync(join(out, 'services', `${id}.json.deflate`), pack(text));
console.log(`${site.services.length} services in ${out}/`);
