// What follows from the service folders: the text of each service's index.ts and of the whole catalog.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = 'src/catalog';
const formats = ['terraform', 'cloudformation', 'arm', 'manifest', 'asset-inventory'];
export const said = '// Generated from the service folders by `npm run generate`; do not edit.\n';
/** `vendor/name` of every folder that holds a service. */
export const services = () =>
  readdirSync(root, { withFileTypes: true })
    .filter(vendor => vendor.isDirectory())
    .flatMap(vendor => readdirSync(join(root, vendor.name)).map(service => `${vendor.name}/${service}`))
    .filter(service => existsSync(join(root, service, 'service.ts')))
    .sort();

export const camel = text => text.replaceAll(/[/-](\w)/g, (_, c) => c.toUpperCase());
const capital = text => text[0].toUpperCase() + text.slice(1);
const has = (service, file) => existsSync(join(root, service, `${file}.ts`));
const offers = (service, file, word) => new RegExp(`^export const ${word}\\b`, 'm').test(readFileSync(join(root, service, `${file}.ts`), 'utf8'));

/** The index of one service: everything it says, in one module. */
export const serviceIndex = service => {
  const kept = file => file !== 'guards' || /^export default/m.test(readFileSync(join(root, service, 'guards.ts'), 'utf8'));
  const files = ['demarcation', 'checks', 'guards', 'fixes', ...formats].filter(file => has(service, file) && kept(file));
  const extras = ['computed', 'shipped', 'pieces'].flatMap(word =>
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
  shipped: ${named('shipped')},${extras.some(extra => extra.word === 'pieces') ? `\n  pieces: ${named('pieces')},` : ''}${files.includes('guards') ? '\n  guards,' : ''}${files.includes('fixes') ? '\n  fixes,' : ''}
};
export default entry;
`;
};

/** The module over these services. */
export const whole = services => `${said}import { type Catalog, joinServices } from '../model/index.ts';
${services.map(service => `import ${camel(service)} from './${service}/index.ts';\n`).join('')}
/** Everything Demarc knows about services. */
export const catalog: Catalog = joinServices([
${services.map(service => `  ${camel(service)},\n`).join('')}]);
`;
