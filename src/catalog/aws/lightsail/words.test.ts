import { expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { isEnabled } from './words.ts';

it('tells enabled from anything else', () => {
  expect(isEnabled('Enabled')).toEqual({ value: true });
  expect(isEnabled('Suspended')).toEqual({ value: false });
  expect(isEnabled({ [unresolved]: 'var.x has no value' })).toMatchObject({ among: [true, false] });
});
