import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineAt, placeOf, reporting, sourceOf } from './source.ts';

describe('lines', () => {
  it('end with LF, CRLF or CR', () => {
    const source = sourceOf('f', 'a\nb\r\nc\rd');
    expect(['a', 'b', 'c', 'd'].map(letter => lineAt(source, source.text.indexOf(letter)))).toEqual([1, 2, 3, 4]);
  });

  it('agree with counting line breaks', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', '\n', '\r', ' ') });
    fc.assert(
      fc.property(texts, fc.nat(), (text, n) => {
        const offset = text.length === 0 ? 0 : n % text.length;
        const before = text.slice(0, offset).replaceAll('\r\n', '\n');
        const inBreak = text[offset] === '\n' && text[offset - 1] === '\r';
        const breaks = before.split(/[\n\r]/).length - (inBreak ? 1 : 0);
        expect(lineAt(sourceOf('f', text), offset)).toBe(breaks);
      }),
    );
  });

  it('give a place its last line only when that is another', () => {
    const source = sourceOf('f', 'ab\ncd\n');
    expect(placeOf(source, { start: 0, end: 2 })).toEqual({ file: 'f', line: 1 });
    expect(placeOf(source, { start: 0, end: 3 })).toEqual({ file: 'f', line: 1 });
    expect(placeOf(source, { start: 1, end: 5 })).toEqual({ file: 'f', line: 1, endLine: 2 });
    expect(placeOf(source, { start: 4, end: 4 })).toEqual({ file: 'f', line: 2 });
  });
});

it('reports the first problems of a file, and that there are more', () => {
  const { problems, report } = reporting(sourceOf('f', 'x'));
  for (let i = 0; i < 100; i++) report(0, `problem ${i}`);
  expect(problems).toHaveLength(21);
  expect(problems.at(-1)?.message).toContain('more faults');
});
