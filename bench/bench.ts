import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from '../src/readers/terraform/hcl/parse.ts';
import { assetsPerFile, writeEstate } from './estate.ts';
import { writeSnapshot } from './inventory.ts';

const command = 'dist/demarc.js';
const work = mkdtempSync(join(tmpdir(), 'demarc-bench-'));
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const print = (name: string, figure: string): void => console.log(`${name.padEnd(44)} ${figure}`);

interface Run {
  readonly seconds: number;
  readonly megabytes: number;
}
/** Runs Node on a script in a process of its own; the peak resident memory is what the process says of itself at its end. */
const run = (...args: readonly string[]): Run => {
  const report = join(work, 'report');
  writeFileSync(
    join(work, 'report.cjs'),
    `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(report)}, String(process.resourceUsage().maxRSS)));`,
  );
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--require', join(work, 'report.cjs'), ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (status === null || status > 1) throw new Error(stderr);
  return { seconds: (performance.now() - started) / 1000, megabytes: Number(readFileSync(report, 'utf8')) / 1024 };
};

const startUp = (): void => {
  writeFileSync(join(work, 'empty.js'), '');
  const pairs = Array.from({ length: 15 }, () => [run(join(work, 'empty.js')).seconds, run(command, '--version').seconds] as const);
  const [empty, version] = [median(pairs.map(p => p[0])), median(pairs.map(p => p[1]))];
  print('demarc --version over an empty script', `${(version / empty).toFixed(2)} x (${(version * 1000).toFixed(0)} ms over ${(empty * 1000).toFixed(0)} ms)`);
};

const terraformBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.tf'))
    .map(file => readFileSync(join(folder, file), 'utf8'));

const parsing = (texts: readonly string[]): void => {
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  const seconds = Array.from({ length: 12 }, () => {
    const started = performance.now();
    for (const text of texts) parse(text);
    return (performance.now() - started) / 1000;
  }).slice(4);
  print(`parsing, warm, ${texts.length} files of ${megabytes.toFixed(1)} MB`, `${(megabytes / median(seconds)).toFixed(0)} MB/s`);
};

const assess = (folder: string): Run => run(command, 'assess', folder, '--format', 'ndjson', '--output', join(work, 'ledger.ndjson'));

const scaling = (): void => {
  const sizes = [1000, 2000, 10_000, 20_000];
  const seconds = sizes.map(files => {
    const folder = join(work, `files-${files}`);
    writeEstate(folder, files);
    const runs = Array.from({ length: files > 2000 ? 1 : 3 }, () => assess(folder));
    const time = median(runs.map(r => r.seconds));
    print(
      `assessing ${files} files (${files * assetsPerFile} assets)`,
      `${time.toFixed(2)} s, ${Math.max(...runs.map(r => r.megabytes)).toFixed(0)} MB at most`,
    );
    return time;
  });
  const [one = 0, two = 0, ten = 0, twenty = 0] = seconds;
  print('twice the files: 1,000 to 2,000, 10,000 to 20,000', `${(two / one).toFixed(2)} x, ${(twenty / ten).toFixed(2)} x`);
};

/** The last size takes many minutes, and 2 GB of disk: it is measured when `DEMARC_BENCH_MILLION` is set. */
const inventories = (): void => {
  for (const assets of [10_000, 100_000, ...(process.env['DEMARC_BENCH_MILLION'] === undefined ? [] : [1_000_000])]) {
    const file = join(work, 'snapshot.json');
    writeSnapshot(file, assets);
    const { seconds, megabytes } = assess(file);
    print(
      `assessing a snapshot of ${assets} assets`,
      `${seconds.toFixed(1)} s, ${((seconds / assets) * 1000).toFixed(2)} ms each, ${megabytes.toFixed(0)} MB at most`,
    );
  }
};

try {
  mkdirSync(work, { recursive: true });
  const given = process.argv[2];
  startUp();
  const generated = join(work, 'parse');
  if (given === undefined) writeEstate(generated, 2000);
  parsing(terraformBelow(given ?? generated));
  scaling();
  inventories();
} finally {
  rmSync(work, { recursive: true, force: true });
}
