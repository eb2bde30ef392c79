import { expect, it } from 'vitest';
import { hole, unresolved } from '../../../model/index.ts';
import { stateOf, waits } from './runtime.ts';

const open = { [unresolved]: 'var.x' };
it.each([
  ['nodejs22', 'supported'],
  ['python310', 'deprecated'],
  ['nodejs20', 'decommissioned'],
  ['python37', 'decommissioned'],
])('%s is %s', (runtime, value) => {
  expect(stateOf(runtime)).toEqual({ value });
});
it('does not guess', () => {
  expect(stateOf('go199')).toMatchObject({ unknown: expect.any(String), among: expect.any(Array) });
  expect(stateOf(`nodejs${hole('var.version')}`)).toMatchObject({ among: expect.any(Array) });
  expect(stateOf(open)).toMatchObject({ unknown: 'var.x' });
});
it('tells when fixes wait for a deployment', () => {
  expect(waits([{}])).toEqual({ value: 'on deployment' });
  expect(waits([])).toEqual({ value: 'automatic' });
  expect(waits({ runtimeVersion: '1' })).toEqual({ value: 'on deployment' });
  expect(waits(open)).toMatchObject({ unknown: 'var.x' });
});
