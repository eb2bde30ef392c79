import { describe, expect, it } from 'vitest';
import { reference, unresolved } from '../../../model/index.ts';
import { anyPassword } from './users.ts';

const any = anyPassword('password');
const open = { [unresolved]: 'var.x has no value' };

describe('whether a password is written out', () => {
  it('is when one user has one', () => {
    expect(any({ username: 'a', password: 'MindTheGap12' })).toEqual({ value: true });
    expect(
      any([
        { username: 'a', password: open },
        { username: 'b', password: 'MindTheGap12' },
      ]),
    ).toEqual({ value: true });
  });
  it('is not when they come from elsewhere', () => {
    expect(any([{ username: 'a', password: reference('random_password.a.result') }])).toEqual({ value: false });
    expect(any([])).toEqual({ value: false });
  });
  it('is open where users or passwords are not known', () => {
    expect(any(open)).toMatchObject({ unknown: 'var.x has no value' });
    expect(any([{ username: 'a', password: open }])).toMatchObject({ unknown: 'var.x has no value' });
  });
});
