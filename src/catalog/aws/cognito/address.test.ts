import { expect, it } from 'vitest';
import { hole, unresolved } from '../../../model/index.ts';
import { isPlain } from './address.ts';

it.each([
  ['https://shop.example.com/back', false],
  ['http://shop.example.com/back', true],
  ['HTTP://shop.example.com', true],
  ['http://localhost:3000/back', false],
  ['http://localhost.example.com', true],
  ['http://127.0.0.1', false],
  ['shop://back', false],
  [`https://${hole('var.host')}/back`, false],
  [`http://${hole('var.host')}/back`, true],
])('%s: %s', (url, plain) => expect(isPlain(url)).toEqual({ value: plain }));
it('keeps open what is not known', () => {
  expect(isPlain(`${hole('var.url')}/back`)).toMatchObject({ among: [true, false] });
  expect(isPlain({ [unresolved]: 'var.x has no value' })).toMatchObject({ unknown: 'var.x has no value' });
});
