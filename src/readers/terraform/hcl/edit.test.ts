import { expect, test } from 'vitest';
import { edit } from './edit.ts';

test('replaces, removes and inserts, in any order', () => {
  const changes = [
    { start: 10, end: 11, text: '30' },
    { start: 0, end: 1, text: 'x' },
    { start: 6, end: 6, text: '!' },
    { start: 6, end: 6, text: '?' },
    { start: 2, end: 4, text: '' },
  ];
  expect(edit('a = 1\nb = 2\n', changes)).toBe('x 1\n!?b = 30\n');
});
test('nothing to change', () => expect(edit('abc', [])).toBe('abc'));
test.each([
  [
    [
      { start: 0, end: 2, text: '' },
      { start: 1, end: 3, text: '' },
    ],
  ],
  [[{ start: 2, end: 9, text: '' }]],
  [[{ start: 2, end: 1, text: '' }]],
  [[{ start: -1, end: 1, text: '' }]],
])('refuses %j', changes => expect(() => edit('abc', changes)).toThrow(RangeError));
