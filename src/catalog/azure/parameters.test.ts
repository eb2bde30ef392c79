import { describe, expect, it } from 'vitest';
import { type Plain, unresolved } from '../../model/index.ts';
import { isSwitchedOn, supportOf } from './parameters.ts';

const open = { [unresolved]: 'var.x has no value' };

describe('a parameter', () => {
  it.each<[Plain, boolean]>([
    ['on', true],
    ['ON', true],
    [1, true],
    ['off', false],
    ['', false],
  ])('%s is on: %s', (value, on) => expect(isSwitchedOn(value)).toEqual({ value: on }));
  it.each<[Plain]>([[open], ['\uE000var.x\uE001'], ['perhaps']])('is not known of %j', value =>
    expect(isSwitchedOn(value)).toMatchObject({ among: [true, false] }),
  );
});

describe('the support of a version', () => {
  const of = supportOf({ '5.7': 'extended', '11': 'ended', '13': 'extended' });
  it.each<[Plain, string]>([
    ['5.7', 'extended'],
    ['8.0.21', 'standard'],
    ['11', 'ended'],
    [13, 'extended'],
    ['17', 'standard'],
  ])('%s is %s', (version, value) => expect(of(version)).toEqual({ value }));
  it.each<[Plain]>([[open], ['latest'], ['1\uE000var.x\uE001']])('is not known of %j', version =>
    expect(of(version)).toMatchObject({ among: ['standard', 'extended', 'ended'] }),
  );
});
