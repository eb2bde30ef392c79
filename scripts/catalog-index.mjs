// Writes what follows from the service folders: an index.ts in each, and src/catalog/index.ts and met.ts over all of them.
// `npm run generate`. With --check it only says whether the files are up to date.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { camel, said, serviceIndex, services as servicesOf, whole } from './service-files.mjs';

const root = 'src/catalog';
const services = servicesOf();

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
const typesRead = ({ demarcations, mappings, computed, pieces = [] }) =>
  [
    ...new Set([
      ...demarcations.map(line => line.of.id),
      ...mappings.flatMap(({ types, lenses }) => [...types, ...Object.values(lenses).flatMap(companions)]),
      ...computed.map(one => one.type),
      ...pieces,
    ]),
  ].sort();

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
put(join(root, 'index.ts'), whole(services));
if (stale.length === 0) put(join(root, 'met.ts'), met(await typesOf()));
if (stale.length > 0) {
  console.error(`not up to date: ${stale.join(', ')}. Run npm run generate`);
  process.exit(1);
}
