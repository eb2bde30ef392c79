import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { write } from './output.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'demarc-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('writing', () => {
  it('puts all pieces into the file, whatever their length', () => {
    const pieces = Array.from({ length: 3000 }, (_, i) => `${'ü'.repeat(i % 97)}${i}\n`);
    const file = join(root, 'all.txt');
    write(pieces, file);
    expect(readFileSync(file, 'utf8')).toBe(pieces.join(''));
  });

  it('replaces what was in the file', () => {
    const file = join(root, 'twice.txt');
    write(['long long long'], file);
    write(['short'], file);
    expect(readFileSync(file, 'utf8')).toBe('short');
  });

  it('says so when a file cannot be written', () => {
    expect(() => write(['x'], root)).toThrow(/cannot be written \(EISDIR\)/);
    expect(() => write(['x'], join(root, 'no/such/folder.txt'))).toThrow(/cannot be written \(ENOENT\)/);
  });
});
