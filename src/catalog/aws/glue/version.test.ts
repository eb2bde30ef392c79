import { describe, expect, it } from 'vitest';
import { stateOf } from './version.ts';

const at = { file: 'main.tf', line: 1 };

describe('whether a version of Glue is still supported', () => {
  it.each([
    ['0.9', 'past its end'],
    ['1.0', 'past its end'],
    ['2.0', 'past its end'],
    ['3.0', 'supported'],
    ['4.0', 'supported'],
    ['5.1', 'supported'],
    ['10', 'supported'],
  ])('%s is %s', (value, state) => expect(stateOf({ version: { is: 'stated', value, at } })).toEqual({ value: state }));
  it('does not guess', () => {
    expect(stateOf({ version: { is: 'stated', value: 'newest', at } })).toMatchObject({ among: ['supported', 'past its end'] });
    expect(stateOf({ version: { is: 'unknown', why: 'var.v has no value', at } })).toMatchObject({ unknown: 'var.v has no value' });
  });
});
