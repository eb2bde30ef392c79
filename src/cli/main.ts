#!/usr/bin/env node
import { version } from './version.ts';

// The version is answered before anything else is loaded: editors and pipelines ask for it all the time.
const [first, ...rest] = process.argv.slice(2);
if (rest.length === 0 && (first === '--version' || first === '-V')) process.stdout.write(`${version}\n`);
else process.exitCode = await (await import('./run.ts')).run(process.argv.slice(2));
