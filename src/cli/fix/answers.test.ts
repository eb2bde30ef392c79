import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { answersFrom } from './answers.ts';

const folder = mkdtempSync(join(tmpdir(), 'demarc-answers-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'demarc.yaml');
const read = (text: string, given: readonly string[] = []) => {
  writeFileSync(file, text);
  return answersFrom([file], given);
};

describe('what the charter answers', () => {
  it('is read from remediation, and the command line wins', () => {
    const text = 'remediation:\n  kms-key: arn:1\n  admin-ranges: [10.0.0.0/8, 192.0.2.0/24]\n';
    expect(read(text).answers).toEqual({ 'kms-key': 'arn:1', 'admin-ranges': { is: 'list', items: ['10.0.0.0/8', '192.0.2.0/24'] } });
    expect(read(text, ['kms-key=arn:2', 'trusted-ranges=10.0.0.0/8,10.1.0.0/16']).answers).toMatchObject({
      'kms-key': 'arn:2',
      'trusted-ranges': { is: 'list', items: ['10.0.0.0/8', '10.1.0.0/16'] },
    });
  });

  it('is a map where each of several things has a value of its own', () => {
    const images = { is: 'map', entries: { nginx: 'nginx:1.29.3', 'redis:7': 'redis:7.4@sha256:0a' } };
    expect(read('remediation:\n  images:\n    nginx: nginx:1.29.3\n    redis:7: redis:7.4@sha256:0a\n')).toEqual({ answers: { images }, problems: [] });
    expect(read('', ['images=nginx=nginx:1.29.3,redis:7=redis:7.4@sha256:0a']).answers).toEqual({ images });
    expect(() => read('', ['images=nginx'])).toThrow(/OLD=NEW/);
  });

  it.each([
    ['remediation: [a]', 1, 'is not a map'],
    ['remediation:\n  images: nginx', 2, 'is not a map'],
    ['remediation:\n  kms-kye: a', 2, 'Did you mean kms-key?'],
    ['remediation:\n  moonbase: a', 2, 'No fix asks for "moonbase"'],
    ['remediation:\n  kms-key: {a: b}', 2, 'is not a plain value'],
  ])('has problems with their line: %s', (text, line, message) => {
    const { problems } = read(text);
    expect(problems).toEqual([expect.objectContaining({ line, message: expect.stringContaining(message) })]);
  });

  it('may be nothing at all', () => {
    expect(read('teams: []')).toEqual({ answers: {}, problems: [] });
    expect(read('remediation:')).toEqual({ answers: {}, problems: [] });
  });

  it('is refused on the command line when nothing asks for it', () => {
    expect(() => read('', ['moon=1'])).toThrow(/no fix asks for "moon"/);
    expect(() => read('', ['moon'])).toThrow(/NAME=VALUE/);
  });
});
