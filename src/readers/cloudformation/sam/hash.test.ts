import { expect, it } from 'vitest';
import { hashOf } from './hash.ts';

it('is the beginning of the SHA-1 of a text', () => {
  expect(hashOf('')).toBe('da39a3ee5e');
  expect(hashOf('abc')).toBe('a9993e3647');
});

it('is that of other data as JSON with its keys in order, in ASCII', () => {
  expect(hashOf({ b: [1, 'é'], a: null })).toBe(hashOf('{"a":null,"b":[1,"\\u00e9"]}'));
});
