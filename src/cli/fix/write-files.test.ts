import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeFiles } from './write-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'demarc-write-'));
afterAll(() => rmSync(folder, { recursive: true }));
const put = (file: string, start: number, end: number, text: string) => [file, [{ file, start, end, text, of: [] }]] as const;

describe('files are written', () => {
  it('with their mode and their byte order mark', () => {
    const file = join(folder, 'a.tf');
    writeFileSync(file, '\uFEFFa = 1\r\n');
    chmodSync(file, 0o640);
    writeFiles(new Map([put(file, 4, 5, '2')]));
    expect(readFileSync(file, 'utf8')).toBe('\uFEFFa = 2\r\n');
    expect(statSync(file).mode & 0o777).toBe(0o640);
  });

  it('all or none, where one cannot be', () => {
    const own = join(folder, 'all');
    mkdirSync(own);
    const good = join(own, 'good.tf');
    writeFileSync(good, 'a = 1\n');
    expect(() => writeFiles(new Map([put(good, 4, 5, '2'), put(join(own, 'gone.tf'), 0, 0, 'x')]))).toThrow(/gone\.tf cannot be written/);
    expect(readFileSync(good, 'utf8')).toBe('a = 1\n');
    expect(readdirSync(own)).toEqual(['good.tf']);
  });
});

describe('a write that is killed', () => {
  const script = join(folder, 'write.mjs');
  beforeAll(async () => {
    const source = new URL('./write-files.ts', import.meta.url).pathname;
    await build({
      stdin: {
        contents: `import { writeFiles } from ${JSON.stringify(source)}; const [, , folder, count] = process.argv;
          const files = new Map(Array.from({ length: Number(count) }, (_, i) => [folder + '/' + i, [{ file: '', start: 0, end: 3, text: 'new', of: [] }]]));
          process.stdout.write('begin'); writeFiles(files); process.stdout.write('end');`,
        resolveDir: folder,
      },
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile: script,
    });
  });

  it('leaves every file whole, old or new', async () => {
    const count = 400;
    const rest = 'x'.repeat(200_000);
    let cut = 0;
    for (const wait of [1, 5, 20, 60, 120, 200]) {
      const own = join(folder, `killed-${wait}`);
      mkdirSync(own);
      for (let i = 0; i < count; i++) writeFileSync(join(own, String(i)), `old${rest}`);
      const code = await killedAfter(wait, [script, own, String(count)]);
      const texts = Array.from({ length: count }, (_, i) => readFileSync(join(own, String(i)), 'utf8'));
      expect(texts.filter(text => text !== `old${rest}` && text !== `new${rest}`)).toEqual([]);
      if (code === null) cut++;
      rmSync(own, { recursive: true });
    }
    expect(cut).toBeGreaterThan(0);
  }, 60_000);
});

/** The exit code, or null when it was killed first: so many milliseconds after it began to write. */
const killedAfter = (wait: number, argv: readonly string[]): Promise<number | null> =>
  new Promise(resolve => {
    const child = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'inherit'] });
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), wait));
    child.on('exit', code => resolve(code));
  });
