import { describe, expect, it } from 'vitest';
import { hole, type Plain, unresolved } from '../../../model/index.ts';
import { constraintRefuses, refuses } from './enforcing.ts';

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

describe('a constraint of Gatekeeper', () => {
  const scoped = (name: string) => ({ enforcementAction: 'scoped', scopedEnforcementActions: [{ action: 'deny', enforcementPoints: [{ name }] }] });
  it.each<[Plain, unknown]>([
    [{}, { value: true }],
    [{ enforcementAction: 'deny' }, { value: true }],
    [{ enforcementAction: 'dryrun' }, { value: false }],
    [{ enforcementAction: 'warn' }, { value: false }],
    [scoped('validation.gatekeeper.sh'), { value: true }],
    [scoped('audit.gatekeeper.sh'), { value: false }],
    [{ enforcementAction: hole('x') }, { unknown: 'the enforcement action is not known', among: [true, false] }],
    [{ [unresolved]: 'why' }, { unknown: 'the enforcement action is not known', among: [true, false] }],
    [{ [unresolved]: 'why', enforcementAction: 'warn' }, { value: false }],
    [
      { enforcementAction: 'scoped', scopedEnforcementActions: { [unresolved]: 'why' } },
      { unknown: 'a scoped action is not known', among: [true, false] },
    ],
  ])('%j', (spec, answer) => {
    expect(constraintRefuses(spec)).toEqual(answer);
  });
});
