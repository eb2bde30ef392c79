import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hole } from '../../../model/index.ts';
import { unknown } from '../value.ts';
import { numberText } from './number.ts';
import { toText } from './print.ts';

const textOf = (value: number): string => numberText({ is: 'number', value });

describe('how values print', () => {
  it.each([
    [1e3, '1000'],
    [0.1, '0.1'],
    [-0, '-0'],
    [1e21, '1000000000000000000000'],
    [2 ** 64, '18446744073709551616'],
    [1.5e-7, '0.00000015'],
    [-2.5e-10, '-0.00000000025'],
    [123456.789, '123456.789'],
    [-1e22, '-10000000000000000000000'],
  ])('%s as %s', (value, expected) => {
    expect(textOf(value)).toBe(expected);
  });

  it('loses nothing of a number and never has an exponent', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), value => {
        expect(Number(textOf(value))).toBe(value);
        expect(textOf(value)).toMatch(/^-?\d+(\.\d+)?$/);
      }),
    );
  });

  it('prints what is not known as a hole, and has no text for collections', () => {
    expect(toText(unknown('', 'var.x'))).toBe(hole('var.x'));
    expect(toText({ is: 'bool', value: true })).toBe('true');
    expect(toText({ is: 'null' })).toBeUndefined();
    expect(toText({ is: 'tuple', items: [] })).toBeUndefined();
  });
});
