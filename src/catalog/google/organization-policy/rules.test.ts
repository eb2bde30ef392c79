import { describe, expect, it } from 'vitest';
import { hole, unresolved } from '../../../model/index.ts';
import { allowsAll, constraintIn, enforcedBy, listAllowsAll, stateOf } from './rules.ts';

const open = { [unresolved]: 'var.x' };

it('finds the constraint in a name', () => {
  expect(constraintIn('projects/acme/policies/sql.restrictPublicIp')).toEqual({ value: 'sql.restrictPublicIp' });
  expect(constraintIn('constraints/sql.restrictPublicIp')).toEqual({ value: 'sql.restrictPublicIp' });
  expect(constraintIn(`${hole('var.parent')}/policies/sql.restrictPublicIp`)).toEqual({ value: 'sql.restrictPublicIp' });
  expect(constraintIn(`projects/acme/policies/${hole('var.name')}`)).toMatchObject({ unknown: expect.any(String) });
  expect(constraintIn(open)).toEqual({ unknown: 'var.x' });
});

describe('whether it is enforced', () => {
  it.each([
    [[{ rules: [{ enforce: 'TRUE' }] }], 'enforced'],
    [{ rules: [{ enforce: true }] }, 'enforced'],
    [[{ rules: [{ enforce: 'TRUE' }, { enforce: 'FALSE', condition: [{ expression: 'a' }] }] }], 'not enforced'],
    [[{ reset: true }], 'not enforced'],
    [[{ inherit_from_parent: true }], 'left to those above'],
    [[], 'left to those above'],
  ])('%j: %s', (spec, value) => {
    expect(stateOf(spec)).toEqual({ value });
  });
  it('by the older form', () => {
    expect(enforcedBy([{ enforced: true }])).toEqual({ value: 'enforced' });
    expect(enforcedBy([{ enforced: false }])).toEqual({ value: 'not enforced' });
    expect(enforcedBy([])).toEqual({ value: 'left to those above' });
    expect(enforcedBy([{ enforced: open }])).toMatchObject({ unknown: 'var.x' });
  });
  it('is open where it is', () => {
    expect(stateOf([{ rules: [{ enforce: open }] }])).toMatchObject({ unknown: 'var.x' });
    expect(stateOf([{ rules: [{ enforce: 'FALSE' }, open] }])).toEqual({ value: 'not enforced' });
    expect(stateOf(open)).toMatchObject({ unknown: 'var.x' });
  });
});

it('tells a list that lets everything through', () => {
  expect(allowsAll([{ rules: [{ allow_all: 'TRUE' }] }])).toEqual({ value: true });
  expect(allowsAll({ rules: [{ values: { allowedValues: ['in:eu-locations'] } }] })).toEqual({ value: false });
  expect(allowsAll([{ rules: [{ allow_all: open }] }])).toMatchObject({ unknown: 'var.x' });
  expect(listAllowsAll([{ allow: [{ all: true }] }])).toEqual({ value: true });
  expect(listAllowsAll([{ allow: [{ values: ['C0abc'] }] }])).toEqual({ value: false });
  expect(listAllowsAll([{ allow: [{ all: open }] }])).toMatchObject({ unknown: 'var.x' });
});
