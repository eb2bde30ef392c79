// `npm run bench [-- DIR]`: start-up, parsing, scaling and memory, as ratios where a ratio says more. DIR is a folder of Terraform to parse; without it, generated files are.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const folder = mkdtempSync(join(tmpdir(), 'demarc-bench-'));
const outfile = join(folder, 'bench.mjs');
try {
  await build({
    entryPoints: ['bench/bench.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'error',
    banner: { js: "import{createRequire as demarcRequire}from'node:module';const require=demarcRequire(import.meta.url);" },
  });
  await import(pathToFileURL(outfile).href);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
