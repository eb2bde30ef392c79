import { describe, expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { tellsSomebody } from './alarm.ts';

const tells = tellsSomebody('alarm_actions', 'actions_enabled');
const open = { [unresolved]: 'var.x has no value' };

describe('whether an alarm tells somebody', () => {
  it('does when it has actions that are on', () => {
    expect(tells({ alarm_actions: ['arn:aws:sns:eu-west-1:111122223333:security'] })).toEqual({ value: true });
    expect(tells({ alarm_actions: ['a'], actions_enabled: true })).toEqual({ value: true });
  });
  it('does not without actions, or with actions that are off', () => {
    expect(tells({})).toEqual({ value: false });
    expect(tells({ alarm_actions: [] })).toEqual({ value: false });
    expect(tells({ alarm_actions: ['a'], actions_enabled: false })).toEqual({ value: false });
  });
  it('leaves open what is not known', () => {
    expect(tells(open)).toMatchObject({ unknown: 'var.x has no value' });
    expect(tells({ alarm_actions: open })).toMatchObject({ unknown: 'var.x has no value' });
    expect(tells({ alarm_actions: ['a'], actions_enabled: open })).toMatchObject({ unknown: 'var.x has no value' });
    expect(tells({ alarm_actions: [], actions_enabled: open })).toEqual({ value: false });
  });
});
