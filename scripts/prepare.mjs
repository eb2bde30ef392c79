// What npm runs after an install and before a pack. With `npm install --global` of a git repository (as pre-commit does it), npm asks for
// the development dependencies of the clone globally too, so that they are not beside it: they are fetched here, then the build runs.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

if (!existsSync('node_modules/esbuild')) {
  const env = { ...process.env, npm_config_global: 'false', npm_config_location: 'project' };
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--include=dev'], { env, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
await import('./build.mjs');
