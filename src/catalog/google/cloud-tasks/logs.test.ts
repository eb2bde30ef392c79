import { expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { logsOf } from './logs.ts';

it('tells what a queue logs', () => {
  expect(logsOf(1)).toEqual({ value: 'everything' });
  expect(logsOf('0.5')).toEqual({ value: 'a part' });
  expect(logsOf(0)).toEqual({ value: 'nothing' });
  expect(logsOf(undefined)).toEqual({ value: 'nothing' });
  expect(logsOf('x')).toMatchObject({ unknown: expect.any(String) });
  expect(logsOf({ [unresolved]: 'var.x' })).toEqual({ unknown: 'var.x' });
});
