import { describe, expect, it } from 'vitest';
import { hole, unresolved } from '../../model/index.ts';
import { valueIn } from './keyed-list.ts';

const pair = { key: 'Key', value: 'Value', wanted: 'deletion_protection.enabled', words: { true: true, false: false }, usual: false };
const open = { [unresolved]: 'var.x has no value' };

describe('valueIn', () => {
  it('finds the pair that is meant', () => {
    expect(
      valueIn(
        [
          { Key: 'idle_timeout', Value: '60' },
          { Key: 'deletion_protection.enabled', Value: 'true' },
        ],
        pair,
      ),
    ).toEqual({ value: true });
    expect(valueIn([{ Key: 'deletion_protection.enabled', Value: true }], pair)).toEqual({ value: true });
    expect(valueIn({ Key: 'deletion_protection.enabled', Value: 'false' }, pair)).toEqual({ value: false });
  });
  it('takes silence for what the cloud does', () => {
    expect(valueIn([{ Key: 'idle_timeout', Value: '60' }], pair)).toEqual({ value: false });
    expect(valueIn([], pair)).toEqual({ value: false });
  });
  it('keeps open what is not known', () => {
    const among = [true, false];
    expect(valueIn(open, pair)).toEqual({ unknown: 'var.x has no value', among });
    expect(valueIn([{ Key: 'deletion_protection.enabled', Value: open }], pair)).toEqual({ unknown: 'var.x has no value', among });
    expect(valueIn([{ Key: 'deletion_protection.enabled', Value: 'perhaps' }], pair)).toMatchObject({ among });
    expect(valueIn([open], pair)).toEqual({ unknown: 'var.x has no value', among });
    expect(valueIn([{ Key: hole('var.key'), Value: 'true' }], pair)).toMatchObject({ among });
    expect(valueIn([{ Key: open, Value: 'true' }], pair)).toMatchObject({ among });
    expect(valueIn('nonsense', pair)).toMatchObject({ among });
  });
  it('prefers what is known to what is not', () => {
    expect(valueIn([open, { Key: 'deletion_protection.enabled', Value: 'true' }], pair)).toEqual({ value: true });
  });
});
