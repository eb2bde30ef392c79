import { expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { logsOf } from './logs.ts';

it('tells what a gateway logs', () => {
  expect(logsOf(undefined)).toEqual({ value: 'nothing' });
  expect(logsOf([{ enable: false, filter: 'ALL' }])).toEqual({ value: 'nothing' });
  expect(logsOf([{ enable: true, filter: 'ERRORS_ONLY' }])).toEqual({ value: 'failures only' });
  expect(logsOf({ enable: true })).toEqual({ value: 'connections' });
  expect(logsOf([{ enable: true, filter: { [unresolved]: 'var.filter' } }])).toMatchObject({ unknown: 'var.filter' });
  expect(logsOf({ [unresolved]: 'var.logs' })).toMatchObject({ unknown: 'var.logs' });
});
