import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { revision } from './git-tree.ts';

const root = mkdtempSync(join(tmpdir(), 'demarc-git-'));
const before = process.cwd();
const git = (...args: string[]): void =>
  void execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], { cwd: root, stdio: 'pipe' });

beforeAll(() => {
  git('init', '-q');
  mkdirSync(join(root, 'infra', 'm'), { recursive: true });
  writeFileSync(join(root, 'infra', 'main.tf'), 'a = 1\n');
  writeFileSync(join(root, 'infra', 'm', 'x y.tf'), '\uFEFFb = "ü"\r\n');
  git('add', '-A');
  git('commit', '-qm', 'one');
  writeFileSync(join(root, 'infra', 'main.tf'), 'a = 2\n');
  process.chdir(join(root, 'infra'));
});
afterAll(() => {
  process.chdir(before);
  rmSync(root, { recursive: true });
});

describe('a revision', () => {
  it('is read as if it lay in the working directory', () => {
    const { tree, files, commit } = revision('HEAD');
    expect(commit).toMatch(/^[0-9a-f]{12}$/);
    expect(files(['.'])).toEqual(['m/x y.tf', 'main.tf']);
    expect(files(['m'])).toEqual(['m/x y.tf']);
    expect(tree.list('.')).toEqual(['m/', 'main.tf']);
    expect(tree.list('m')).toEqual(['x y.tf']);
    expect(tree.list('gone')).toBeUndefined();
    expect(tree.read('main.tf')).toEqual({ text: 'a = 1\n' });
    expect(tree.read('m/x y.tf')).toEqual({ text: 'b = "ü"\r\n' });
    expect(tree.read('gone.tf')).toEqual({ problem: 'there is no such file in HEAD' });
  });

  it('that does not exist is a usage error', () => {
    expect(() => revision('nowhere')).toThrow('"nowhere" is no folder, no file and no revision');
    expect(() => revision('--output=x')).toThrow('"--output=x" is no folder');
  });
});
