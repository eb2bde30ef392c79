import { expect, it } from 'vitest';
import { hole, unresolved } from '../../../model/index.ts';
import { listens } from './listening.ts';

it.each([
  [['/tiller', '--listen=localhost:44134'], 'localhost:44134'],
  [['/tiller', '--listen', '127.0.0.1:44134'], '127.0.0.1:44134'],
  [['/tiller'], ''],
  [['sh', '-c', 'tiller --listen=:44134'], ':44134'],
])('%s', (words, is) => {
  expect(listens(words)).toEqual({ value: is });
});
it.each([[['/tiller', hole('x')]], [['/tiller', { [unresolved]: 'no value' }]], [{ [unresolved]: 'no value' }]])('is not known: %o', words => {
  expect(listens(words)).toHaveProperty('unknown');
});
