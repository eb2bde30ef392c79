import { describe, expect, it } from 'vitest';
import { hole, type Plain, unresolved } from '../../../model/index.ts';
import { switchOf } from './words.ts';

describe('a switch that is written as a text', () => {
  it.each<[Plain, boolean]>([
    ['true', true],
    ['TRUE', true],
    [true, true],
    ['false', false],
    ['', false],
    [null, false],
  ])('%j: %s', (plain, on) => expect(switchOf(plain)).toEqual({ value: on }));
  it('keeps open what is not known', () => {
    expect(switchOf({ [unresolved]: 'var.x has no value' })).toMatchObject({ unknown: 'var.x has no value' });
    expect(switchOf(hole('var.x'))).toMatchObject({ among: [true, false] });
  });
});
