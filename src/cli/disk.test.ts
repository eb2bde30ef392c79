import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { disk } from './disk.ts';

let root = '';
const at = (file: string): string => join(root, file);
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'demarc-'));
  mkdirSync(at('folder'));
  writeFileSync(at('plain.tf'), 'a = 1\n');
  writeFileSync(at('bom.tf'), '\uFEFFa = 1\n');
  writeFileSync(at('utf16.json'), Buffer.from('\uFEFF{"a": "ü"}', 'utf16le'));
  writeFileSync(at('binary.json'), Buffer.from([0x50, 0x4b, 0x03, 0x00, 0x01]));
  writeFileSync(at('large.json'), '');
  truncateSync(at('large.json'), 51 * 1024 * 1024);
  symlinkSync('folder', at('link'));
  symlinkSync('nowhere', at('dangling'));
  symlinkSync('/dev/null', at('device.tf'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the disk', () => {
  it('gives texts, without the mark at their start', () => {
    expect(disk.read(at('plain.tf'))).toEqual({ text: 'a = 1\n' });
    expect(disk.read(at('bom.tf'))).toEqual({ text: 'a = 1\n' });
    expect(disk.read(at('utf16.json'))).toEqual({ text: '{"a": "ü"}' });
  });

  it.each([
    ['binary.json', 'this is a binary file'],
    ['large.json', 'the file has 51 MB, and files over 50 MB are not read: split it'],
    ['missing.tf', 'the file cannot be read (ENOENT)'],
    ['folder', 'this is not a file'],
    ['device.tf', 'this is not a file'],
  ])('says why it does not read %s', (file, problem) => {
    expect(disk.read(at(file))).toEqual({ problem });
  });

  it('lists a folder, with folders marked and through links', () => {
    expect(disk.list(root)).toEqual(['binary.json', 'bom.tf', 'dangling', 'device.tf', 'folder/', 'large.json', 'link/', 'plain.tf', 'utf16.json']);
    expect(disk.list('')).toEqual(disk.list('.'));
    expect(disk.list('')).toContain('package.json');
    expect(disk.list(at('missing'))).toBeUndefined();
    expect(disk.list(at('plain.tf'))).toBeUndefined();
  });
});
