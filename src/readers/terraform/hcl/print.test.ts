import { describe, expect, test } from 'vitest';
import { parse } from './parse.ts';
import { print } from './print.ts';
import type { HclFile } from './syntax.ts';
import { misplaced } from './testing/misplaced.ts';
import { sample } from './testing/sample.ts';

test('the sample is HCL and prints as it was', () => {
  const file = parse(sample);
  expect(file.errors).toEqual([]);
  expect(misplaced(file)).toEqual([]);
  expect(print(file)).toBe(sample);
});

test.each([
  ...['', '\n', '\uFEFF', '# c', '/**/', '/* c \n', '\t\0', '\uFEFF# c\r\n\r\na = 1 // d', 'a = [ # x\n] /* y */ # z', 'a=', 'a = \n', 'a=1,b=2', '},'],
  ...[
    'r {a{}',
    '}{',
    'r{a=1,',
    't""{# ',
    'n{{{}}\n# \ne""{',
    'a {\n  b {\n/* c\n  */ d {',
    'a=1[*]/**/.b',
    'a="%{if x}%{/* c */else}%{endif}"',
    'a=<<E\n%{if x}%{//\nelse}%{endif}\nE',
  ],
])('%j prints as it was', text => expect(print(parse(text))).toBe(text));

type Path = readonly (string | number)[];
const pathsIn = (value: unknown, path: Path = []): readonly Path[] =>
  typeof value === 'object' && value !== null ? [path, ...Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...path, key]))] : [path];
const valueAt = (value: unknown, path: Path): unknown => path.reduce((inner: unknown, key) => (inner as Record<string, unknown>)[key], value);
const holderOf = (root: object, path: Path): Record<string, unknown> => valueAt(root, path.slice(0, -1)) as Record<string, unknown>;

/** The file with one place in its tree changed. */
const changed = (file: HclFile, path: Path, change: (holder: Record<string, unknown>, key: string) => void): HclFile => {
  const copy = structuredClone(file);
  change(holderOf(copy, path), String(path.at(-1)));
  return copy;
};

describe('a tree that says something wrong does not print as the text', () => {
  const file = parse(sample);
  const paths = pathsIn(file.body, ['body']).filter(path => path.length > 1);
  const whatOf = (path: Path): unknown => valueAt(file, path);

  test('a span that is off by one', () => {
    const offsets = paths.filter(path => ['start', 'end', 'equals'].includes(String(path.at(-1))) && path.length > 2);
    const unnoticed = offsets.flatMap(path =>
      [-1, 1]
        .filter(by => print(changed(file, path, (holder, key) => (holder[key] = Number(holder[key]) + by))) === sample)
        .map(by => `${path.join('.')} ${by}`),
    );
    expect(unnoticed).toEqual([]);
    expect(offsets.length).toBeGreaterThan(400);
  });

  test('a name that is another', () => {
    const names = paths.filter(
      path => ['name', 'type', 'operator', 'key', 'item'].includes(String(path.at(-1))) && typeof whatOf(path) === 'string' && whatOf(path) !== '',
    );
    expect(names.filter(path => print(changed(file, path, (holder, key) => (holder[key] = `${holder[key]}x`))) === sample)).toEqual([]);
    expect(names.length).toBeGreaterThan(50);
  });

  test('anything missing from a list', () => {
    const members = paths.filter(path => Array.isArray(valueAt(file, path.slice(0, -1))));
    const without = (path: Path): HclFile => changed(file, path, (holder, key) => (holder as unknown as unknown[]).splice(Number(key), 1));
    expect(members.filter(path => print(without(path)) === sample)).toEqual([]);
    expect(members.length).toBeGreaterThan(50);
  });

  test('a comment or a skipped span missing', () => {
    const text = 'a = 1 # c\n@@ @\nb = 2\n';
    const { comments, ...rest } = parse(text);
    expect(print({ comments, ...rest })).toBe(text);
    expect(print({ ...rest, comments: [] })).not.toBe(text);
    expect(print({ ...rest, comments, skipped: [] })).not.toBe(text);
  });
});
