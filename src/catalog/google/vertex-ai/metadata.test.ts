import { expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { rootOf, upgradesOf } from './metadata.ts';

const open = { [unresolved]: 'var.x' };
it('reads who is root', () => {
  expect(rootOf({ 'notebook-disable-root': 'true' })).toEqual({ value: false });
  expect(rootOf({ other: 'true' })).toEqual({ value: true });
  expect(rootOf({ 'notebook-disable-root': open })).toMatchObject({ unknown: 'var.x' });
  expect(rootOf(open)).toMatchObject({ unknown: 'var.x' });
});
it('reads when it is upgraded', () => {
  expect(upgradesOf({ 'notebook-upgrade-schedule': '00 19 * * SAT' })).toEqual({ value: 'automatic' });
  expect(upgradesOf({})).toEqual({ value: 'by hand' });
  expect(upgradesOf({ 'notebook-upgrade-schedule': open })).toMatchObject({ unknown: 'var.x' });
});
