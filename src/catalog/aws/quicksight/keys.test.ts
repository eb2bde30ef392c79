import { expect, it } from 'vitest';
import { type Plain, unresolved } from '../../../model/index.ts';
import { hasDefault } from './keys.ts';

const open = { [unresolved]: 'var.on has no value' };

it.each<[Plain, boolean]>([
  [[{ key_arn: 'a' }, { key_arn: 'b', default_key: true }], true],
  [{ key_arn: 'a', default_key: true }, true],
  [[{ key_arn: 'a', default_key: false }], false],
])('%j has a default: %s', (keys, has) => expect(hasDefault(keys)).toEqual({ value: has }));
it('keeps open what is not known', () => {
  expect(hasDefault(open)).toMatchObject({ unknown: 'var.on has no value' });
  expect(hasDefault([{ default_key: open }])).toMatchObject({ among: [true, false] });
});
