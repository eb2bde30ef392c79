import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from './json.ts';
import { plainValue } from './plain-value.ts';
import { lineAt, type TreeFile } from './source.ts';
import { entryIn, type TreeNode, valueIn } from './tree.ts';

const plain = (read: TreeFile): unknown => plainValue(read.documents[0]);
const messages = (read: TreeFile): readonly string[] => read.problems.map(({ line, message }) => `${line}: ${message}`);

/** Integers past 2^53 are read as texts. */
const exact = (_: string, value: unknown): unknown =>
  Number.isInteger(value) && !Number.isSafeInteger(value) && !String(value).includes('e') ? String(value) : value;

describe('valid JSON', () => {
  it('reads back what JSON.stringify wrote', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const read = readJson(text, 'f');
        expect(read.problems).toEqual([]);
        expect(plain(read)).toEqual(JSON.parse(text, exact));
      }),
      { numRuns: 500 },
    );
  });

  it('knows where everything stands', () => {
    const value = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.array(fc.boolean())));
    fc.assert(
      fc.property(value, of => {
        const text = JSON.stringify(of, null, 2);
        const [root] = readJson(text, 'f').documents;
        const slices = (node: TreeNode): unknown => JSON.parse(text.slice(node.start, node.end));
        for (const [key, expected] of Object.entries(of)) {
          const entry = entryIn(root, key);
          expect(entry && JSON.parse(text.slice(entry.keyStart, entry.keyEnd))).toBe(key);
          expect(entry && slices(entry.value)).toEqual(expected);
        }
      }),
    );
  });

  it('keeps keys that objects treat in a special way', () => {
    const [root] = readJson('{"__proto__": 1, "constructor": 2, "toString": 3}', 'f').documents;
    expect(root?.is === 'map' && root.entries.map(entry => entry.key)).toEqual(['__proto__', 'constructor', 'toString']);
  });

  it('keeps the digits of integers past 2^53, and what is too large for a number', () => {
    expect(plain(readJson('[12345678901234567890, 123456789012, 1e400, 1.0]', 'f'))).toEqual(['12345678901234567890', 123456789012, '1e400', 1]);
  });

  it('decodes escapes', () => {
    expect(plain(readJson(String.raw`"a\n\"\\\/é😀"`, 'f'))).toBe('a\n"\\/é😀');
  });

  it('skips a byte order mark', () => {
    expect(plain(readJson('\uFEFF{"a": 1}', 'f'))).toEqual({ a: 1 });
  });
});

describe('faulty JSON', () => {
  it.each([
    ['{"a": 1,}', { a: 1 }, '1: JSON has no trailing commas: remove this one.'],
    ['[1,\n2,\n]', [1, 2], '2: JSON has no trailing commas: remove this one.'],
    ['// x\n[1]', [1], '1: JSON has no comments: this one is skipped. Remove it.'],
    ['[1, /* , */ 2]', [1, 2], '1: JSON has no comments: this one is skipped. Remove it.'],
    ['{"a": 1\n"b": 2}', { a: 1, b: 2 }, '2: A comma is missing before this.'],
    ['{"a" 1}', { a: 1 }, '1: A colon is missing after this key.'],
    ['{"a": , "b": 2}', { a: null, b: 2 }, '1: The value of this key is missing, or is not JSON: it is read as null.'],
    ['{a: 1}', { a: 1 }, '1: This must stand in double quotes: it is read as a text.'],
    ['{1: 2}', { 1: 2 }, '1: A key must stand in double quotes.'],
    ['[yes]', ['yes'], '1: This must stand in double quotes: it is read as a text.'],
    ['[01]', ['01'], '1: This must stand in double quotes: it is read as a text.'],
    ['[1] [2]', [1], '1: There is more after the end of the JSON value: it is not read. Remove it.'],
    ['[,1]', [1], '1: There is nothing before this comma. Remove it.'],
    ['["a\\x"]', ['a\\x'], '1: JSON knows no escape \\x: it is read as it stands.'],
    ['{"a": 1, "a": 2}', { a: 2 }, '1: The key a is written twice in this map: the last one counts. Remove the other.'],
  ])('%j is read as far as it goes', (text, value, problem) => {
    const read = readJson(text, 'f');
    expect(plain(read)).toEqual(value);
    expect(messages(read)).toContain(problem);
  });

  it('keeps what stands before an early end', () => {
    const read = readJson('{"a": 1,\n "b": {"c": [1, 2', 'f');
    expect(plain(read)).toEqual({ a: 1, b: { c: [1, 2] } });
    expect(messages(read)).toContain('1: This { is never closed: the file ends too early, and is read as far as it goes.');
  });

  it('keeps what stands after an unclosed text', () => {
    const read = readJson('{"a": "x,\n "b": 2}', 'f');
    expect(plain(read)).toEqual({ a: 'x,', b: 2 });
    expect(messages(read)).toContain('1: This text is not closed on its line: add the closing quote.');
  });

  it('reports an empty file', () => {
    expect(messages(readJson(' \n', 'f'))).toEqual(['1: This JSON file is empty.']);
  });

  it('reads around what is nested too deeply', () => {
    const read = readJson(`{"a": ${'['.repeat(100_000)}"]"${']'.repeat(100_000)}, "b": 2}`, 'f');
    expect(valueIn(read.documents[0], 'b')).toMatchObject({ value: 2 });
    expect(messages(read)).toEqual(['1: This is nested more than 200 deep: it is read as null.']);
  });

  it('does not overflow on brackets that are never closed', () => {
    for (const bracket of ['[', '{"a":', '[{', ']', '}', '[}', '{]']) expect(readJson(bracket.repeat(100_000), 'f').problems.length).toBeGreaterThan(0);
  });

  it('ends on any text, with places inside it', () => {
    const unit = fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '\\', '/', '*', '\n', ' ', '1', '-', 'a', 'true', 'u', '#', "'");
    const within = (node: TreeNode, length: number): boolean => node.start >= 0 && node.end >= node.start && node.end <= length;
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 80 }), text => {
        const read = readJson(text, 'f');
        const all = (node: TreeNode): boolean =>
          within(node, text.length) && (node.is === 'map' ? node.entries.every(entry => all(entry.value)) : node.is === 'list' ? node.items.every(all) : true);
        expect(read.documents.every(all)).toBe(true);
        expect(read.problems.every(({ line }) => line >= 1 && line <= lineAt(read.source, text.length))).toBe(true);
        const valid = isJson(text);
        if (valid) expect(plain(read)).toEqual(JSON.parse(text, exact));
        else expect(read.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 5000 },
    );
  });
});

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return !/"(?:[^"\\]|\\.)*"\s*:[\s\S]*"(?:[^"\\]|\\.)*"\s*:/.test(text);
  } catch {
    return false;
  }
};
