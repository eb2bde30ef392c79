import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Bytes } from '../model/index.ts';
import { disk } from './disk.ts';

let root = '';
const at = (file: string): string => join(root, file);
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'demarc-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const bytesOf = (file: string): Bytes => {
  const bytes = disk.bytes?.(at(file));
  if (!bytes || !('size' in bytes)) throw new Error(`${file} cannot be read`);
  return bytes;
};
const textOf = (bytes: Bytes): string => Buffer.from(bytes.read(0, bytes.size)).toString();
const lines = (count: number): string => Array.from({ length: count }, (_, i) => `{"line": ${i}, "noise": "${(i * 7919).toString(36)}"}`).join('\n');

describe('a file in pieces', () => {
  it('is read from any place', () => {
    writeFileSync(at('plain.json'), '0123456789');
    const bytes = bytesOf('plain.json');
    expect(bytes.size).toBe(10);
    expect(Buffer.from(bytes.read(3, 4)).toString()).toBe('3456');
    expect(Buffer.from(bytes.read(8, 10)).toString()).toBe('89');
    expect(bytes.read(20, 5)).toHaveLength(0);
  });

  it('is read anew when it has changed', () => {
    writeFileSync(at('changing.json'), 'before');
    expect(textOf(bytesOf('changing.json'))).toBe('before');
    rmSync(at('changing.json'));
    writeFileSync(at('changing.json'), 'after it');
    expect(textOf(bytesOf('changing.json'))).toBe('after it');
  });

  it('is empty when it is gone in the meantime', () => {
    writeFileSync(at('gone.json'), 'x'.repeat(100));
    const bytes = bytesOf('gone.json');
    for (let i = 0; i < 20; i++) {
      writeFileSync(at(`other-${i}.json`), 'x');
      bytesOf(`other-${i}.json`);
    }
    rmSync(at('gone.json'));
    expect(bytes.read(0, 10)).toHaveLength(0);
  });

  it('that PowerShell wrote is read as UTF-8', () => {
    writeFileSync(at('utf16.json'), Buffer.from('\uFEFF{"a": "ü"}', 'utf16le'));
    expect(textOf(bytesOf('utf16.json'))).toBe('{"a": "ü"}');
  });
});

describe('a packed file', () => {
  it('is unpacked, whatever its name', () => {
    writeFileSync(at('packed'), gzipSync('{"a": 1}'));
    expect(textOf(bytesOf('packed'))).toBe('{"a": 1}');
    expect(bytesOf('packed').problem).toBeUndefined();
    expect(disk.read(at('packed'))).toEqual({ text: '{"a": 1}' });
  });

  it('of several parts is one file', () => {
    writeFileSync(at('parts.gz'), Buffer.concat([gzipSync('one '), gzipSync('two')]));
    expect(textOf(bytesOf('parts.gz'))).toBe('one two');
  });

  it('that is cut or damaged gives what can be unpacked, and says so', () => {
    const text = lines(20_000);
    const packed = gzipSync(text);
    writeFileSync(at('cut.gz'), packed.subarray(0, packed.length - 5000));
    const cut = bytesOf('cut.gz');
    expect(text.startsWith(textOf(cut))).toBe(true);
    expect(cut.size).toBeGreaterThan(text.length / 2);
    expect(cut.problem).toBe('the gzip file ends too early: what was unpacked is read');
    const damaged = Buffer.from(packed);
    damaged.fill(0xff, packed.length - 3000, packed.length - 2000);
    writeFileSync(at('damaged.gz'), damaged);
    expect(bytesOf('damaged.gz').size).toBeGreaterThan(text.length / 4);
    expect(bytesOf('damaged.gz').problem).toBe('the gzip file is damaged: what was unpacked is read');
  });

  it('larger than may be unpacked in memory goes by way of the disk', () => {
    const text = `${'x'.repeat(1_000_000)}\n`.repeat(40);
    writeFileSync(at('large.gz'), gzipSync(text, { level: 1 }));
    const bytes = bytesOf('large.gz');
    expect(bytes.size).toBe(text.length);
    expect(Buffer.from(bytes.read(1_000_000, 3)).toString()).toBe('\nxx');
    expect(bytes.problem).toBeUndefined();
  });
});

describe('standard input', () => {
  it('is read to its end, packed or not, and again', () => {
    const contents = `import { disk } from ${JSON.stringify(join(process.cwd(), 'src/cli/disk.ts'))};
      disk.read('standard input');
      process.stdout.write(JSON.stringify(disk.read('standard input')));`;
    buildSync({ stdin: { contents, resolveDir: process.cwd() }, bundle: true, platform: 'node', format: 'esm', outfile: at('reads.mjs') });
    for (const input of [Buffer.from('{"a": 1}'), gzipSync('{"a": 1}')]) {
      const { stdout } = spawnSync(process.execPath, [at('reads.mjs')], { input, encoding: 'utf8' });
      expect(JSON.parse(stdout)).toEqual({ text: '{"a": 1}' });
    }
  });
});
