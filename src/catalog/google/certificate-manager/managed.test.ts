import { expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { managerOf } from './managed.ts';

it('tells who manages a certificate', () => {
  expect(managerOf({ managed: [{ domains: ['example.com'] }] })).toEqual({ value: 'Google' });
  expect(managerOf({ selfManaged: {} })).toEqual({ value: 'you' });
  expect(managerOf({ managed: [] })).toEqual({ value: 'you' });
  expect(managerOf({ managed: { [unresolved]: 'var.x' } })).toMatchObject({ unknown: 'var.x' });
  expect(managerOf({ [unresolved]: 'var.x' })).toMatchObject({ unknown: 'var.x' });
});
