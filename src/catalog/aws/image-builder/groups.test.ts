import { expect, it } from 'vitest';
import { type Plain, unresolved } from '../../../model/index.ts';
import { letsInAll } from './groups.ts';

it.each<[Plain, boolean]>([
  [['all'], true],
  ['all', true],
  [[], false],
  [undefined, false],
])('%j lets in everybody: %s', (groups, everybody) => expect(letsInAll(groups)).toEqual({ value: everybody }));
it('keeps open what is not known', () => {
  expect(letsInAll({ [unresolved]: 'var.groups has no value' })).toEqual({ unknown: 'var.groups has no value', among: [true, false] });
});
