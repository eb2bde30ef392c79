import { expect, it } from 'vitest';
import { type Plain, unresolved } from '../../../model/index.ts';
import { leftToIam } from './defaults.ts';

const open = { [unresolved]: 'var.who has no value' };
const principal = (entry: { readonly [key: string]: Plain }) => entry['principal'];

it.each<[Plain, boolean]>([
  [undefined, false],
  [[], false],
  [[{ permissions: ['ALL'], principal: 'IAM_ALLOWED_PRINCIPALS' }], true],
  [{ permissions: ['ALL'], principal: 'IAM_ALLOWED_PRINCIPALS' }, true],
  [[{ permissions: ['ALL'], principal: 'arn:aws:iam::111122223333:role/lake' }], false],
])('%j leaves it to IAM: %s', (entries, left) => expect(leftToIam(entries, principal)).toEqual({ value: left }));
it('keeps open what is not known', () => {
  expect(leftToIam(open, principal)).toEqual({ unknown: 'var.who has no value', among: [true, false] });
  expect(leftToIam([{ principal: open }], principal)).toEqual({ unknown: 'var.who has no value', among: [true, false] });
});
