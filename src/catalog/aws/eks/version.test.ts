import { expect, it } from 'vitest';
import { hole, unresolved } from '../../../model/index.ts';
import { supportOf, supports } from './version.ts';

it.each([
  ['1.36', 'standard'],
  ['1.34', 'standard'],
  ['1.33', 'extended'],
  ['1.31', 'extended'],
  ['1.30', 'ended'],
  ['1.21', 'ended'],
  [1.33, 'extended'],
  [1.3, 'ended'],
])('%s is in %s support', (version, support) => expect(supportOf(version)).toEqual({ value: support }));

it('does not guess', () => {
  expect(supportOf({ [unresolved]: 'var.version has no value' })).toEqual({ unknown: 'var.version has no value', among: supports });
  expect(supportOf(`1.${hole('var.minor')}`)).toMatchObject({ among: supports });
  expect(supportOf(`1.3${hole('var.digit')}`)).toMatchObject({ among: supports });
  expect(supportOf('latest')).toMatchObject({ among: supports });
});
