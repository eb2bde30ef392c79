import { describe, expect, it } from 'vitest';
import { hole, unresolved } from '../../../model/index.ts';
import { powerOf, powers, reachesAllData } from './powers.ts';

const open = { [unresolved]: 'var.actions' };
describe('the power of a role', () => {
  it('is that of an owner when everything is allowed', () => {
    expect(powerOf([{ actions: ['*'], not_actions: [] }])).toEqual({ value: 'owner' });
    expect(powerOf([{ actions: ['*/read'] }, { Actions: ['*'] }])).toEqual({ value: 'owner' });
  });
  it('is that of a contributor when the assignment of roles is taken out', () => {
    expect(powerOf([{ actions: ['*'], notActions: ['Microsoft.Authorization/*/Write', 'Microsoft.Authorization/*/Delete'] }])).toEqual({
      value: 'manages everything',
    });
    expect(powerOf({ actions: ['*'], not_actions: ['microsoft.authorization/roleassignments/write'] })).toEqual({ value: 'owner' });
  });
  it('hands out roles by any wildcard that takes in the assignment or the change of roles', () => {
    for (const action of ['Microsoft.Authorization/*', 'microsoft.authorization/roledefinitions/write', 'Microsoft.Authorization/*/write', '*/write'])
      expect(powerOf([{ actions: [action] }])).toEqual({ value: 'hands out roles' });
  });
  it('is little otherwise', () => {
    for (const action of ['Microsoft.Authorization/*/read', '*/read', 'Microsoft.Compute/*', 'Microsoft.Authorization/locks/write'])
      expect(powerOf([{ actions: [action] }])).toEqual({ value: 'little' });
    expect(powerOf([])).toEqual({ value: 'little' });
  });
  it('is not known when the actions are not', () => {
    expect(powerOf(open)).toEqual({ unknown: 'var.actions', among: powers });
    expect(powerOf([{ actions: ['*'], not_actions: open }])).toEqual({ unknown: 'var.actions', among: ['owner', 'manages everything'] });
    expect(powerOf([{ actions: [`Microsoft.${hole('x')}`] }])).toEqual({
      unknown: 'which actions it allows is not known',
      among: ['hands out roles', 'little'],
    });
    expect(powerOf([{ actions: [`Microsoft.Compute/${hole('x')}`] }])).toEqual({ value: 'little' });
  });
});
describe('the data that a role reaches', () => {
  it('are all with a wildcard alone', () => {
    expect(reachesAllData([{ data_actions: ['*'] }])).toEqual({ value: true });
    expect(reachesAllData([{ dataActions: ['Microsoft.Storage/*'] }])).toEqual({ value: false });
    expect(reachesAllData([{ data_actions: open }])).toEqual({ unknown: 'which actions it allows is not known', among: [true, false] });
  });
});
