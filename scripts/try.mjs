// Tests a few services by themselves: `npm run try aws/sqs`. Name the services that it reaches through links too.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const services = process.argv.slice(2);
const missing = services.filter(service => !existsSync(`src/catalog/${service}/service.ts`));
if (services.length === 0 || missing.length > 0) {
  console.error(
    missing.length > 0 ? `there is no src/catalog/${missing[0]}/service.ts` : 'usage: npm run try VENDOR/NAME…     (for example: npm run try aws/sqs)',
  );
  process.exit(2);
}
const tests = [
  'test/catalog.test.ts',
  'test/examples.test.ts',
  'test/unknowns.test.ts',
  'test/fixes.test.ts',
  ...services.map(service => `src/catalog/${service}/`),
];
const { status } = spawnSync('npx', ['vitest', 'run', ...tests], { stdio: 'inherit', env: { ...process.env, DEMARC_SERVICES: services.join(' ') } });
process.exit(status ?? 1);
