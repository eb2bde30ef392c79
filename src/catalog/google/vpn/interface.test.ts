import { expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { interfaceIn } from './interface.ts';

it('tells the interface of a tunnel', () => {
  expect(interfaceIn(1)).toEqual({ value: { items: [1] } });
  expect(interfaceIn('0')).toEqual({ value: { items: [0] } });
  expect(interfaceIn('x')).toEqual({ value: { items: [], rest: 'the interface is not known' } });
  expect(interfaceIn({ [unresolved]: 'var.x' })).toEqual({ value: { items: [], rest: 'var.x' } });
});
