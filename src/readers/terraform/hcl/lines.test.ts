import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lines } from './lines.ts';

test('counts lines from 1; a line break belongs to the line it ends', () => {
  const line = lines('ab\n\r\nc');
  expect([0, 2, 3, 4, 5, 6].map(line)).toEqual([1, 1, 2, 2, 3, 3]);
});
test('an empty text has one line', () => expect(lines('')(0)).toBe(1));
test('agrees with counting', () =>
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', '\n', '\r\n', '')), parts => {
      const text = parts.join('');
      const line = lines(text);
      for (let at = 0; at <= text.length; at++) expect(line(at)).toBe(text.slice(0, at).split('\n').length);
    }),
  ));
