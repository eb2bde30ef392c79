// Writes what follows from the service folders: an index.ts in each, and src/catalog/index.ts and met.ts over all of them.
// `npm run generate`. With --check it only says whether the files are up to date.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = 'src/catalog';
const formats = ['terraform', 'cloudformation', 'arm', 'manifest', 'asset-inventory'];
const said = '// Generated from the service folders by `npm run generate`; do not edit.\n';
const services = readdirSync(root, { withFileTypes: true })
  .filter(vendor => vendor.isDirectory())
  .flatMap(vendor => readdirSync(join(root, vendor.name)).map(service => `${vendor.name}/${service}`))
  .filter(service => existsSync(join(root, service, 'service.ts')))
  .sort();

const camel = text => text.replaceAll(/[/-](\w)/g, (_, c) => c.toUpperCase());
const capital = text => text[0].toUpperCase() + text.slice(1);
const has = (service, file) => existsSync(join(root, service, `${file}.ts`));
const offers = (service, file, word) => new RegExp(`^export const ${word}\\b`, 'm').test(readFileSync(join(root, service, `${file}.ts`), 'utf8'));

/** The index of one service: everything it says, in one module. */
const serviceIndex = service => {
  const files = ['demarcation', 'checks', ...formats].filter(file => has(service, file));
  const extras = ['computed', 'shipped'].flatMap(word =>
    formats.filter(file => has(service, file) && offers(service, file, word)).map(file => ({ word, file })),
  );
  const imports = files.map(file => {
    const named = extras.filter(extra => extra.file === file).map(({ word }) => `${word} as ${camel(file)}${capital(word)}`);
    return `import ${camel(file)}${named.length > 0 ? `, { ${named.join(', ')} }` : ''} from './${file}.ts';\n`;
  });
  const list = names => (names.length === 1 ? names[0] : `[${names.map(name => `...${name}`).join(', ')}]`);
  const named = word => list(extras.filter(extra => extra.word === word).map(({ file }) => `${camel(file)}${capital(word)}`));
  const known = files.filter(file => formats.includes(file)).map(camel);
  return `${said}import type { ServiceEntry } from '../../../model/index.ts';
${imports.sort((a, b) => (a.slice(a.indexOf("'")) < b.slice(b.indexOf("'")) ? -1 : 1)).join('')}
const entry: ServiceEntry = {
  demarcations: demarcation,
  checks,
  mappings: ${list(known)},
  computed: ${named('computed')},
  shipped: ${named('shipped')},
};
export default entry;
`;
};

const whole = () => `${said}import { type Catalog, joinServices } from '../model/index.ts';
${services.map(service => `import ${camel(service)} from './${service}/index.ts';\n`).join('')}
/** Everything Demarc knows about services. */
export const catalog: Catalog = joinServices([
${services.map(service => `  ${camel(service)},\n`).join('')}]);
`;

/** Which types each service reads: its own, those that say something about its assets, and those it works out. */
const typesOf = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'demarc-generate-'));
  try {
    const entryPoints = Object.fromEntries(services.map(service => [camel(service), join(root, service, 'index.ts')]));
    await build({ entryPoints, outdir: folder, bundle: true, splitting: true, format: 'esm', outExtension: { '.js': '.mjs' }, logLevel: 'error' });
    const all = services.map(async service => [service, typesRead((await import(pathToFileURL(join(folder, `${camel(service)}.mjs`)).href)).default)]);
    return await Promise.all(all);
  } finally {
    rmSync(folder, { recursive: true });
  }
};
const companions = lens => [
  ...(lens.companion ? [lens.companion.type] : []),
  ...(lens.also ?? []).flatMap(companions),
  ...Object.values(lens.each ?? {}).flatMap(companions),
];
const typesRead = ({ mappings, computed }) =>
  [...new Set([...mappings.flatMap(({ types, lenses }) => [...types, ...Object.values(lenses).flatMap(companions)]), ...computed.map(one => one.type)])].sort();

const met = types => `${said}import type { ServiceEntry } from '../model/index.ts';

type Load = () => Promise<{ readonly default: ServiceEntry }>;
/** Every service: how it is loaded, and the types that it reads, in one text. */
export const served: readonly (readonly [load: Load, types: string])[] = [
${types.map(([service, read]) => `  [() => import('./${service}/index.ts'), '${read.join(' ')}'],\n`).join('')}];
`;

const check = process.argv.includes('--check');
const stale = [];
const put = (file, text) => {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  if (check) stale.push(file);
  else writeFileSync(file, text);
};
for (const service of services) put(join(root, service, 'index.ts'), serviceIndex(service));
put(join(root, 'index.ts'), whole());
if (stale.length === 0) put(join(root, 'met.ts'), met(await typesOf()));
if (stale.length > 0) {
  console.error(`not up to date: ${stale.join(', ')}. Run npm run generate`);
  process.exit(1);
}
