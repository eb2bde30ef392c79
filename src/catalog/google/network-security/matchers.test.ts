import { expect, it } from 'vitest';
import { hole, unresolved } from '../../../model/index.ts';
import { fitsAll, letsThrough } from './matchers.ts';

it('tells rules that fit every request', () => {
  expect(fitsAll({ session_matcher: 'true' })).toEqual({ value: true });
  expect(fitsAll({ session_matcher: "host() == 'example.com'" })).toEqual({ value: false });
  expect(fitsAll({ sessionMatcher: 'true', applicationMatcher: "request.path.startsWith('/a')" })).toEqual({ value: false });
  expect(fitsAll({ session_matcher: hole('var.x') })).toMatchObject({ unknown: expect.any(String) });
  expect(fitsAll({ session_matcher: { [unresolved]: 'var.x' } })).toMatchObject({ unknown: 'var.x' });
  expect(fitsAll({ [unresolved]: 'var.x' })).toMatchObject({ unknown: 'var.x' });
});
it('tells severities that are let through', () => {
  expect(
    letsThrough([
      { action: 'ALLOW', severity: 'HIGH' },
      { action: 'DENY', severity: 'CRITICAL' },
    ]),
  ).toEqual({ value: { items: ['HIGH'] } });
  expect(letsThrough([{ action: 'ALLOW', severity: 'LOW' }])).toEqual({ value: { items: [] } });
  expect(letsThrough([{ action: { [unresolved]: 'var.x' }, severity: 'HIGH' }])).toEqual({ value: { items: [], rest: 'var.x' } });
  expect(letsThrough(undefined)).toEqual({ value: { items: [] } });
});
