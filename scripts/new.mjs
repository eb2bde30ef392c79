// Scaffolds a service: `npm run new service aws sqs`. Then fill in the files it names; CONTRIBUTING.md says how.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [what, vendor, name] = process.argv.slice(2);
if (what !== 'service' || !/^[a-z][a-z0-9-]*$/.test(vendor ?? '') || !/^[a-z][a-z0-9-]*$/.test(name ?? '')) {
  console.error('usage: npm run new service VENDOR NAME     (for example: npm run new service aws sqs)');
  process.exit(2);
}
const folder = join('src/catalog', vendor, name);
if (existsSync(folder)) {
  console.error(`${folder} is there already`);
  process.exit(2);
}
const id = `${vendor}.${name}`;
const today = new Date().toISOString().slice(0, 10);
const constant = name.replaceAll(/-(\w)/g, (_, c) => c.toUpperCase());
const baselines = vendor === 'aws' ? "import { abstracted } from '../baselines/index.ts';\n" : "import { allUnstudied } from '../../../model/index.ts';\n";
const start = vendor === 'aws' ? 'abstracted' : 'allUnstudied';

const files = {
  'sources.ts': `import { cite } from '../../../model/index.ts';

const read = '${today}';

/** The provider's pages that this service relies on, in our own words. */
export const says = {
  encrypted: cite('https://docs.example.com/the-page-you-read', 'What it says, in one sentence of your own.', read),
};
`,
  'service.ts': `import { asset, flag, service, text } from '../../../model/index.ts';
import { says } from './sources.ts';

const ${constant} = service({ id: '${id}', name: 'The name people know', vendor: '${vendor}' });

/** A kind of asset and its facts; \`unset\` is what the cloud does when nothing is said. */
export const thing = asset(${constant}, 'thing', {
  name: text({ unset: '' }),
  encrypted: flag({ unset: false, source: says.encrypted }),
});
`,
  'demarcation.ts': `import { customer, demarcate } from '../../../model/index.ts';
${baselines}import { thing } from './service.ts';
import { says } from './sources.ts';

export default [
  demarcate(thing, {
    ...${start},
    'encrypt-at-rest': customer('Switch encryption on.', says.encrypted),
  }),
];
`,
  'checks.ts': `import { checks } from '../../../model/index.ts';
import { thing } from './service.ts';

export default [
  checks(thing, {
    '${id}.encrypts': {
      duty: 'encrypt-at-rest',
      title: 'The thing is encrypted at rest',
      severity: 'high',
      expect: { encrypted: true },
      risk: 'Whoever gets at the storage can read it.',
    },
  }),
];
`,
  'terraform.ts': `import { at, mapping } from '../../../model/index.ts';
import { thing } from './service.ts';

export default [
  mapping(thing, '${vendor}_${name.replaceAll('-', '_')}_thing', ['id', 'arn', 'name'], {
    name: at('name'),
    encrypted: at('encrypted', false),
  }),
];
`,
  ...(vendor === 'aws' && {
    'cloudformation.ts': `import { at, mapping } from '../../../model/index.ts';
import { thing } from './service.ts';

export default [
  mapping(thing, 'AWS::Service::Thing', ['Name'], {
    name: at('Name'),
    encrypted: at('Encrypted', false),
  }),
];
`,
  }),
  'examples.ts': `import { examples } from '../../../model/index.ts';

/** At least one met, one unmet and one unproven example for each check, in every format. */
export default examples(
  {
    shows: 'an encrypted thing',
    terraform: \`
resource "${vendor}_${name.replaceAll('-', '_')}_thing" "example" {
  name      = "example"
  encrypted = true
}\`,
    gives: { '${id}.encrypts': 'met' },
  },
);
`,
};
mkdirSync(folder, { recursive: true });
for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
await import('./catalog-index.mjs');
console.log(`${folder}: ${Object.keys(files).join(', ')}
Next: read the provider's pages into sources.ts, then follow CONTRIBUTING.md. \`npm test\` says what is still missing.`);
