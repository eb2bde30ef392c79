import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { treePath } from './tree-path.ts';

describe('a path', () => {
  it.each([
    ['main.tf', 'main.tf'],
    ['./infra//main.tf', 'infra/main.tf'],
    ['infra/', 'infra'],
    ['.', '.'],
    [resolve('infra/main.tf'), 'infra/main.tf'],
    ['../other/main.tf', resolve('../other/main.tf')],
    ['..', resolve('..')],
    ['..hidden/main.tf', '..hidden/main.tf'],
    [join('/', 'elsewhere', 'main.tf'), '/elsewhere/main.tf'],
  ])('%s is told as %s', (given, told) => {
    expect(treePath(given)).toBe(told);
  });
});
