import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Problem } from '../model/index.ts';
import { walk } from './walk.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'demarc-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const put = (...files: readonly string[]): void => {
  for (const file of files) {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), '');
  }
};
const walked = (...paths: readonly string[]) => {
  const problems: Problem[] = [];
  const files = walk(paths.length > 0 ? paths.map(path => join(root, path)) : [root], problem => problems.push(problem));
  const near = (file: string): string => file.replace(`${root}/`, '');
  return { files: files.map(near), problems: problems.map(problem => `${near(problem.file)}: ${problem.message}`) };
};

describe('walking', () => {
  it('finds every file in the same order each time', () => {
    put('b.tf', 'a.tf', 'z/m.tf', 'c/d/e.tf', 'c/f.tf');
    expect(walked().files).toEqual(['a.tf', 'b.tf', 'c/f.tf', 'c/d/e.tf', 'z/m.tf']);
  });

  it('leaves out what tools and packages put there, but no other hidden folder', () => {
    put('.git/x.tf', 'node_modules/x.tf', '.terraform/modules/x.tf', '.terragrunt-cache/x.tf', '.infra/x.tf', 'dist/x.tf');
    expect(walked().files).toEqual(['.infra/x.tf', 'dist/x.tf']);
  });

  it('takes what a CDK app wrote once it is whole, without the code that it uploads', () => {
    const asset = `asset.${'0a'.repeat(32)}`;
    put('half/cdk.out/Shop.template.json', 'app/cdk.out/manifest.json', 'app/cdk.out/Shop.template.json', `app/cdk.out/${asset}/main.tf`);
    put('app/cdk.out/assembly-Prod/manifest.json', 'asset.pipeline/main.tf');
    expect(walked().files).toEqual([
      'app/cdk.out/Shop.template.json',
      'app/cdk.out/manifest.json',
      'app/cdk.out/assembly-Prod/manifest.json',
      'asset.pipeline/main.tf',
    ]);
  });

  it('takes a folder of tools when it is asked for by name', () => {
    put('.terraform/modules/x.tf');
    expect(walked('.terraform').files).toEqual(['.terraform/modules/x.tf']);
  });

  it('takes files, and each only once', () => {
    put('a.tf', 'c/f.tf');
    expect(walked('a.tf', '.', 'c/f.tf').files).toEqual(['a.tf', 'c/f.tf']);
  });

  it('does not go round in circles of links, and visits each folder once', () => {
    put('a/x.tf', 'b/y.tf');
    symlinkSync('..', join(root, 'a/up'));
    symlinkSync('../b', join(root, 'a/b'));
    symlinkSync('../a', join(root, 'b/a'));
    expect(walked().files).toEqual(['a/x.tf', 'a/b/y.tf']);
  });

  it('reports what is not there', () => {
    put('a.tf');
    symlinkSync('nowhere.tf', join(root, 'dangling.tf'));
    symlinkSync('self.tf', join(root, 'self.tf'));
    const { files, problems } = walked('.', 'missing');
    expect(files).toEqual(['a.tf']);
    expect(problems).toEqual([
      'dangling.tf: the link leads nowhere (ENOENT)',
      'self.tf: the link leads nowhere (ELOOP)',
      'missing: there is no such file or folder (ENOENT)',
    ]);
  });

  it('takes nothing that is neither a file nor a folder', () => {
    symlinkSync('/dev/null', join(root, 'device.tf'));
    expect(walked()).toEqual({ files: [], problems: [] });
    expect(walked('device.tf').problems).toEqual(['device.tf: this is neither a file nor a folder']);
  });
});
