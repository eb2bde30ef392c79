import { dirname, join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { serviceIndex, whole } from './scripts/service-files.mjs';

const only = process.env['DEMARC_SERVICES']?.split(' ');

/** For `npm run try`: the catalog is these services only, as their folders stand. */
const fewServices = {
  name: 'few-services',
  resolveId: (source, importer) => (only !== undefined && importer?.endsWith('/src/catalog/index.ts') ? join(dirname(importer), source) : undefined),
  load: id => {
    if (only === undefined) return undefined;
    if (id.endsWith('/src/catalog/index.ts')) return whole(only);
    const service = /\/src\/catalog\/([^/]+\/[^/]+)\/index\.ts$/.exec(id)?.[1];
    return service !== undefined && only.includes(service) ? serviceIndex(service) : undefined;
  },
};

export default defineConfig({
  plugins: [fewServices],
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'web/src/**/*.test.ts', 'web/test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 60_000,
  },
});
