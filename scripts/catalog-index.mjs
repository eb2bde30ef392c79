// Writes src/catalog/index.ts from the service folders: `npm run generate`. With --check it only says whether the file is up to date.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = 'src/catalog';
const formats = ['terraform', 'cloudformation', 'arm', 'manifest', 'asset-inventory'];
const files = ['demarcation', 'checks', ...formats];
const services = readdirSync(root, { withFileTypes: true })
  .filter(vendor => vendor.isDirectory())
  .flatMap(vendor => readdirSync(join(root, vendor.name)).map(service => `${vendor.name}/${service}`))
  .filter(service => existsSync(join(root, service, 'service.ts')))
  .sort();

const camel = text => text.replaceAll(/[/-](\w)/g, (_, c) => c.toUpperCase());
const nameOf = (service, file) => `${camel(service)}${file[0].toUpperCase()}${camel(file.slice(1))}`;
const has = (service, file) => existsSync(join(root, service, `${file}.ts`));
const exportsOf = (service, file) => readFileSync(join(root, service, `${file}.ts`), 'utf8');

const imports = [];
const lists = { demarcation: [], checks: [], mappings: [], computed: [], shipped: [] };
for (const service of services) {
  for (const file of files.filter(f => has(service, f))) {
    const name = nameOf(service, file);
    const extra = ['computed', 'shipped'].filter(word => new RegExp(`^export const ${word}\\b`, 'm').test(exportsOf(service, file)));
    const named = extra.map(word => `${word} as ${nameOf(service, file)}${word[0].toUpperCase()}${word.slice(1)}`);
    imports.push(`import ${name}${named.length > 0 ? `, { ${named.join(', ')} }` : ''} from './${service}/${file}.ts';`);
    lists[formats.includes(file) ? 'mappings' : file].push(`...${name}`);
    for (const word of extra) lists[word].push(`...${name}${word[0].toUpperCase()}${word.slice(1)}`);
  }
}

const list = (name, items) => `const ${name} = [\n${items.map(item => `  ${item},\n`).join('')}];\n`;
const text = `// Generated from the service folders by \`npm run generate\`; do not edit.
import type { Catalog, Checks, Computed, Demarcation, Mapping, Service, Shipped } from '../model/index.ts';
${imports.join('\n')}

${list('demarcations: readonly Demarcation[]', lists.demarcation)}${list('checks: readonly Checks[]', lists.checks)}${list('mappings: readonly Mapping[]', lists.mappings)}${list('computed: readonly Computed[]', lists.computed)}${list('shipped: readonly Shipped[]', lists.shipped)}const services: readonly Service[] = [...new Map(demarcations.map(line => [line.of.service.id, line.of.service])).values()];

/** Everything Demarc knows about services. */
export const catalog: Catalog = { services, demarcations, checks, mappings, computed, shipped };
`;
const target = join(root, 'index.ts');
const before = existsSync(target) ? readFileSync(target, 'utf8') : '';
if (process.argv.includes('--check')) {
  if (before !== text) {
    console.error(`${target} is not up to date: run npm run generate`);
    process.exit(1);
  }
} else if (before !== text) writeFileSync(target, text);
