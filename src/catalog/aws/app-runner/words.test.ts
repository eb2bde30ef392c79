import { expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { isThroughNetwork, sourceOf } from './words.ts';

const open = { [unresolved]: 'var.x has no value' };

it('tells code from images by what is written', () => {
  expect(sourceOf({ repository_url: 'https://example.com/acme/shop' })).toEqual({ value: 'source code' });
  expect(sourceOf(open)).toMatchObject({ among: ['an image', 'source code'] });
});
it('tells where traffic leaves', () => {
  expect(isThroughNetwork('VPC')).toEqual({ value: true });
  expect(isThroughNetwork('DEFAULT')).toEqual({ value: false });
  expect(isThroughNetwork(open)).toMatchObject({ among: [true, false] });
});
