import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linesOf, piecesOf, shortened, widthOf } from './wrapped.ts';

it('goes on in the next line after a word, and within paths', () => {
  expect(linesOf('Datacenter of your own', 110, 13)).toEqual(['Datacenter of', 'your own']);
  expect(linesOf('infra/production/eu-west-1', 100, 13)).toEqual(['infra/', 'production/', 'eu-west-1']);
  expect(linesOf('', 100, 13)).toEqual([]);
});

it('loses nothing but spaces, and no line is wider than the room', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 30, max: 200 }), (text, room) => {
      const lines = linesOf(text, room, 13);
      expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
      expect(piecesOf(text).join('')).toBe(text);
      for (const line of lines) if ([...line].length > 1) expect(widthOf(line, 13)).toBeLessThanOrEqual(room);
    }),
  );
});

it('keeps what tells most of a long name', () => {
  expect(shortened('infra/live/production/network', 16)).toBe('…duction/network');
  expect(shortened('production-network-of-the-shop', 16)).toBe('production-netw…');
  expect(shortened('production', 16)).toBe('production');
});
