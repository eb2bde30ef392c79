import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../run.ts';

const key = (name: string): string => `resource "aws_kms_key" "${name}" {\n  description = "${name}"\n}\n`;
const fixedKey = (name: string): string => `resource "aws_kms_key" "${name}" {\n  description         = "${name}"\n  enable_key_rotation = true\n}\n`;
const charter = `teams:
  - { id: shop, contact: shop@example.com }
  - { id: platform, contact: platform@example.com }
ownership:
  - { team: platform }
  - { team: shop, where: { path: shop/** } }
`;

let [root, said] = ['', ''];
const at = (file: string): string => join(root, file);
const read = (file: string): string => readFileSync(at(file), 'utf8');
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'demarc-fix-'));
  for (const folder of ['shop', 'core']) mkdirSync(at(folder));
});
beforeEach(() => {
  said = '';
  writeFileSync(at('shop/main.tf'), key('orders'));
  writeFileSync(at('core/main.tf'), key('base'));
  writeFileSync(at('demarc.yaml'), charter);
  vi.spyOn(process.stderr, 'write').mockImplementation(text => {
    said += String(text);
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => rmSync(root, { recursive: true }));

const fix = (...argv: readonly string[]): Promise<number> => run(['fix', '--check', 'aws.kms.rotates-keys', '--output', at('shown'), ...argv]);

describe('demarc fix', () => {
  it('writes nothing unless that is asked for', async () => {
    expect(await fix(root, '--patch', at('out.patch'))).toBe(0);
    expect(read('shop/main.tf')).toBe(key('orders'));
    expect(read('out.patch')).toContain('+  enable_key_rotation = true');
    expect(read('shown')).toContain('The key is rotated every year or sooner');
  });

  it('writes what it offers', async () => {
    expect(await fix(root, '--write')).toBe(0);
    expect([read('shop/main.tf'), read('core/main.tf')]).toEqual([fixedKey('orders'), fixedKey('base')]);
  });

  it('fixes what a team carries, and nothing else', async () => {
    expect(await fix(root, '--owner', 'shop', '--write')).toBe(0);
    expect([read('shop/main.tf'), read('core/main.tf')]).toEqual([fixedKey('orders'), key('base')]);
    expect(await fix(root, '--owner', 'shopp')).toBe(2);
    expect(said).toContain('Did you mean shop?');
  });

  it('applies a plan as it was reviewed, and refuses it when a file changed', async () => {
    expect(await fix(root, '--plan', at('plan.json'))).toBe(0);
    writeFileSync(at('core/main.tf'), `${key('base')}# more\n`);
    expect(await run(['fix', '--apply', at('plan.json'), '--output', at('shown')])).toBe(2);
    expect(said).toMatch(/core\/main\.tf/);
    expect(read('shop/main.tf')).toBe(key('orders'));
    writeFileSync(at('core/main.tf'), key('base'));
    expect(await run(['fix', '--apply', at('plan.json'), '--output', at('shown')])).toBe(0);
    expect([read('shop/main.tf'), read('core/main.tf')]).toEqual([fixedKey('orders'), fixedKey('base')]);
  });
});
