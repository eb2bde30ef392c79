import { expect, it } from 'vitest';
import { hole, unresolved } from '../../../model/index.ts';
import { hidesTheWorst, leavesOutTheWorst } from './filters.ts';

it('tells mute rules that hide the worst', () => {
  expect(hidesTheWorst('severity="HIGH"')).toEqual({ value: true });
  expect(hidesTheWorst('')).toEqual({ value: true });
  expect(hidesTheWorst('severity="HIGH" AND category="OPEN_FIREWALL"')).toEqual({ value: false });
  expect(hidesTheWorst('severity="LOW"')).toEqual({ value: false });
  expect(hidesTheWorst(hole('var.x'))).toMatchObject({ unknown: expect.any(String) });
  expect(hidesTheWorst({ [unresolved]: 'var.x' })).toMatchObject({ unknown: 'var.x' });
});
it('tells notifications that leave the worst out', () => {
  expect(leavesOutTheWorst('severity="HIGH" OR severity="CRITICAL"')).toEqual({ value: false });
  expect(leavesOutTheWorst('severity="CRITICAL"')).toEqual({ value: true });
  expect(leavesOutTheWorst('NOT severity="HIGH"')).toEqual({ value: true });
  expect(leavesOutTheWorst('NOT severity="LOW"')).toEqual({ value: false });
  expect(leavesOutTheWorst('state="ACTIVE"')).toEqual({ value: false });
  expect(leavesOutTheWorst({ [unresolved]: 'var.x' })).toMatchObject({ unknown: 'var.x' });
});
