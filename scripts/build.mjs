// Builds dist/: the command and the library, bundled by esbuild, the library's types, and the empty page of `--format html`, built by Vite.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const sources = readdirSync('src', { recursive: true })
  .filter(file => file.endsWith('.ts'))
  .sort();
const source = createHash('sha256');
for (const file of sources) source.update(file).update(readFileSync(join('src', file)));
rmSync('dist', { recursive: true, force: true });
await build({
  entryPoints: { demarc: 'src/cli/main.ts', index: 'src/index.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minifySyntax: true,
  minifyWhitespace: true,
  chunkNames: 'chunks/[name]-[hash]',
  define: { 'process.env.DEMARC_VERSION': JSON.stringify(version), 'process.env.DEMARC_BUILD': JSON.stringify(source.digest('hex').slice(0, 16)) },
  // Bundled CommonJS packages ask for `require`.
  banner: { js: "import{createRequire as demarcRequire}from'node:module';const require=demarcRequire(import.meta.url);" },
  logLevel: 'warning',
});
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.types.json'], { stdio: 'inherit' });
chmodSync('dist/demarc.js', 0o755);
execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', 'web', '--logLevel', 'warn', '--outDir', join(process.cwd(), 'dist/pages')], {
  stdio: 'inherit',
});
renameSync('dist/pages/index.html', 'dist/pages.html');
rmSync('dist/pages', { recursive: true });
// So that `npx demarc` runs in a checkout, as it does where the package is installed.
mkdirSync('node_modules/.bin', { recursive: true });
if (!existsSync('node_modules/.bin/demarc')) symlinkSync('../../dist/demarc.js', 'node_modules/.bin/demarc');
