import { expect, it } from 'vitest';
import { hole, unresolved } from '../../../model/index.ts';
import { pushTo } from './push.ts';

it.each([
  ['https://shop.example.com/orders', 'by TLS'],
  [`https://${hole('var.host')}/orders`, 'by TLS'],
  ['http://shop.example.com/orders', 'in the open'],
  ['', 'none'],
])('%s', (address, value) => {
  expect(pushTo(address)).toEqual({ value });
});
it('is open where the address is', () => {
  expect(pushTo({ [unresolved]: 'var.x' })).toMatchObject({ unknown: 'var.x' });
  expect(pushTo(hole('var.address'))).toMatchObject({ among: ['by TLS', 'in the open'] });
});
