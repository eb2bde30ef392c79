import { expect, it } from 'vitest';
import { hole, unresolved } from '../../../model/index.ts';
import { refuses } from './enforcing.ts';

const unknown = { [unresolved]: 'var.x has no value' };
const rule = { name: 'r', validate: { pattern: {} } };

it.each([
  [{ validationFailureAction: 'Enforce', rules: [rule] }, true],
  [{ validationFailureAction: 'enforce', rules: [rule] }, true],
  [{ validationFailureAction: 'Audit', rules: [rule] }, false],
  [{ rules: [rule] }, false],
  [{ rules: [{ validate: { failureAction: 'Enforce' } }] }, true],
  [{ validationFailureAction: 'Enforce', rules: [rule, { validate: { failureAction: 'Audit' } }] }, false],
  [{ rules: [{ mutate: {} }] }, true],
  [{ rules: [{ verifyImages: [{ failureAction: 'Audit' }] }] }, false],
])('%o', (spec, is) => {
  expect(refuses(spec)).toEqual({ value: is });
});
it.each([[unknown], [{ rules: [unknown] }], [{ rules: unknown }], [{ validationFailureAction: hole('x'), rules: [rule] }]])('is not known: %o', spec => {
  expect(refuses(spec)).toMatchObject({ among: [true, false] });
});
