import { describe, expect, it } from 'vitest';
import { number, unknown, type Value } from '../value.ts';
import { call, gives, type Plain } from './plain-values.fixture.ts';

describe('number functions', () => {
  it.each<[string, readonly Plain[], unknown]>([
    ['abs', [23], 23],
    ['abs', [-12.4], 12.4],
    ['ceil', [5], 5],
    ['ceil', [5.1], 6],
    ['ceil', [-0.5], 0],
    ['floor', [5], 5],
    ['floor', [4.9], 4],
    ['floor', ['-4.5'], -5],
    ['log', [50, 10], 1.6989700043360185],
    ['log', [16, 2], 4],
    ['max', [12, 54, 3], 54],
    ['min', [12, 54, 3], 3],
    ['max', ['7', 3], 7],
    ['parseint', ['100', 10], 100],
    ['parseint', ['FF', 16], 255],
    ['parseint', ['-10', 16], -16],
    ['parseint', ['1011111011101111', 2], 48879],
    ['parseint', ['aA', 62], 656],
    ['parseint', ['+7', 8], 7],
    ['pow', [3, 2], 9],
    ['pow', [4, 0], 1],
    ['pow', [2, 64], 2 ** 64],
    ['signum', [-13], -1],
    ['signum', [0], 0],
    ['signum', [344], 1],
    ['sum', [[10, 13, 6, 4.5]], 33.5],
    ['sum', [['1', 2]], 3],
    ['sum', [[0.1, 0.2]], 0.3],
    ['range', [3], [0, 1, 2]],
    ['range', [1, 4], [1, 2, 3]],
    ['range', [1, 8, 2], [1, 3, 5, 7]],
    ['range', [1, 4, 0.5], [1, 1.5, 2, 2.5, 3, 3.5]],
    ['range', [0, 0.5, 0.1], [0, 0.1, 0.2, 0.3, 0.4]],
    ['range', [4, 1], [4, 3, 2]],
    ['range', [-2], [0, -1]],
    ['range', [10, 5, -2], [10, 8, 6]],
    ['range', [0], []],
  ])('%s %j', (name, args, expected) => {
    expect(gives(name, ...args)).toEqual(expected);
  });

  it.each<[string, readonly Plain[], string]>([
    ['abs', ['x'], 'Invalid value for "num" parameter: a number is required.'],
    ['abs', [true], 'Invalid value for "num" parameter: number required, but have bool.'],
    ['abs', [], 'Function "abs" expects 1 argument(s).'],
    ['max', [], 'Function "max" expects at least 1 argument(s).'],
    ['parseint', ['FF', 10], 'Invalid value for "number" parameter: cannot parse the given string as a base 10 integer.'],
    ['parseint', ['', 10], 'Invalid value for "number" parameter: cannot parse the given string as a base 10 integer.'],
    ['parseint', ['1', 63], 'Invalid value for "base" parameter: base must be a whole number between 2 and 62 inclusive.'],
    ['log', [-1, 10], 'The result is not a number.'],
    ['signum', [0.5], 'Invalid value for "num" parameter: a whole number of 64 bits is required.'],
    ['sum', [[]], 'Invalid value for "list" parameter: cannot sum an empty list.'],
    ['sum', [['a']], 'Invalid value for "list" parameter: argument must be list, set, or tuple of number values.'],
    ['sum', [[null]], 'Invalid value for "list" parameter: argument must be list, set, or tuple of number values.'],
    ['range', [1e9], 'More than 1024 values were generated; either decrease the difference between start and end or use a smaller step.'],
    ['range', [1, 2, 0], 'Invalid value for "params" parameter: step must not be zero.'],
    ['range', [1, 5, -1], 'Invalid value for "params" parameter: end must be less than start when step is negative.'],
    ['range', [5, 1, 1], 'Invalid value for "params" parameter: end must be greater than start when step is positive.'],
    ['range', [1, 2, 3, 4], 'Function "range" expects at most 3 argument(s).'],
  ])('refuses %s %j', (name, args, message) => {
    expect(gives(name, ...args)).toEqual({ failure: message });
  });

  it('gives exactly 1024 numbers at most', () => {
    const result = call('range', [1024]);
    expect('items' in result && result.items.length).toBe(1024);
  });

  it.each([
    ['parseint', ['ffffffffffffffffff', 16], '4722366482869645213695'],
    ['sum', [[2 ** 53, 1]], '9007199254740993'],
    ['sum', [[0.1, 0.2]], '0.3'],
    ['pow', [2, 100], '1267650600228229400000000000000'],
    ['pow', [10, 400], '+Inf'],
    ['log', [0, 10], '-Inf'],
    ['ceil', ['12345678901234567890.5'], '12345678901234567891'],
    ['floor', ['-0.5'], '-1'],
    ['abs', ['-12345678901234567890.25'], '12345678901234567890.25'],
    ['max', ['0.1', '0.10000000000000000000001'], '0.10000000000000000000001'],
  ])('%s %j is %s to its last digit', (name, args, digits) => {
    expect(gives('tostring', call(name, args) as Value)).toBe(digits);
  });

  it('knows no sum of what is not known', () => {
    const open = unknown('var.x has no value', 'var.x');
    expect(gives('sum', [1, open])).toBe('?sum([…])');
    expect(gives('sum', { is: 'list', items: [number(1)], rest: 'a dynamic block' })).toBe('?sum([…])');
    expect(gives('max', 1, open)).toBe('?max(1, var.x)');
  });
});
