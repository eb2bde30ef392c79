import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hole } from '../../../model/index.ts';
import { number, unknown } from '../value.ts';
import { gives, type Plain } from './plain-values.fixture.ts';

const x = hole('var.x');
const open = unknown('var.x has no value', 'var.x');

describe('format', () => {
  it.each<[string, readonly Plain[], string]>([
    ['Hello, %s!', ['Ander'], 'Hello, Ander!'],
    ['There are %d lights', [4], 'There are 4 lights'],
    ['100%%', [], '100%'],
    ['%#v', ['hello'], '"hello"'],
    ['%#v', [{ a: 1 }], '{"a":1}'],
    ['%#v', [[true]], '[true]'],
    ['%#v', [null], 'null'],
    ['%v', [null], 'null'],
    ['%v', ['a'], 'a'],
    ['%v', [true], 'true'],
    ['%v', [['a', 1]], '["a",1]'],
    ['%v', [1.5], '1.5'],
    ['%v', [100000], '100000'],
    ['%v', [1000000], '1e+06'],
    ['%s', [1000000], '1000000'],
    ['%s', [true], 'true'],
    ['%q', ['a"b'], '"a\\"b"'],
    ['%t', ['true'], 'true'],
    ['%5s|%-5s|%05s', ['ab', 'ab', 'ab'], '   ab|ab   |000ab'],
    ['%.2s', ['héllo'], 'hé'],
    ['%3s', ['👩‍👩‍👧'], '  👩‍👩‍👧'],
    ['%d %+d % d', [4, 4, 4], '4 +4  4'],
    ['%03d', [7], '007'],
    ['%-4d|', [7], '7   |'],
    ['%5d', [-42], '  -42'],
    ['%05d', [-42], '-0042'],
    ['%.3d', [7], '007'],
    ['%d', ['12'], '12'],
    ['%b %o %x %X', [5, 8, 255, 255], '101 10 ff FF'],
    ['%#x %#o', [255, 8], '0xff 010'],
    ['%f', [1.5], '1.500000'],
    ['%.2f', [2.345], '2.34'],
    ['%.2f', [2.355], '2.36'],
    ['%.0f', [2.5], '2'],
    ['%.0f', [3.5], '4'],
    ['%9.2f|', [123.456], '   123.46|'],
    ['%09.2f', [-1.5], '-00001.50'],
    ['%e', [123456.789], '1.234568e+05'],
    ['%.1E', [0.00099], '9.9E-04'],
    ['%.0e', [9.6], '1e+01'],
    ['%g', [0.0001], '0.0001'],
    ['%g', [0.00001], '1e-05'],
    ['%g', [123456789], '1.23456789e+08'],
    ['%.3g', [6.02214], '6.02'],
    ['%.3g', [1234.5], '1.23e+03'],
    ['%.6g', [100000], '100000'],
    ['%g', [0], '0'],
    ['%e', [0], '0.000000e+00'],
    ['%[2]s %[1]s', ['a', 'b'], 'b a'],
    ['%[1]s %s', ['a', 'b'], 'a b'],
    ['%[3]d%[1]d%d', [1, 2, 3], '312'],
  ])('format(%j, %j)', (written, args, expected) => {
    expect(gives('format', written, ...args)).toBe(expected);
  });

  it.each<[string, readonly Plain[], string]>([
    ['%s', [], 'Function "format": not enough arguments for "%s" at 0: need index 1 but have 0 total.'],
    ['%s', [1, 2], 'Invalid value for "args" parameter: too many arguments; only 1 used by format string.'],
    ['a', [1], 'Invalid value for "args" parameter: too many arguments; no verbs in format string.'],
    ['%s', [null], 'Function "format": unsupported value for "%s" at 0: null value cannot be formatted.'],
    ['%d', ['a'], 'Function "format": unsupported value for "%d" at 0: a number is required.'],
    ['x %d', [1.5], 'Function "format": unsupported value for "%d" at 2: an integer is required.'],
    ['%t', ['a'], 'Function "format": unsupported value for "%t" at 0: a bool is required.'],
    ['%s', [[]], 'Function "format": unsupported value for "%s" at 0: string required, but have tuple.'],
    ['%z', [1], 'Function "format": unsupported format verb \'z\' in "%z" at offset 0.'],
    ['%', [1], 'Function "format": unrecognized format character at offset 1.'],
    ['%*d', [1, 2], 'Function "format": unrecognized format character at offset 1.'],
    ['%999999999s', ['a'], 'Function "format": the width or the precision of "%999999999s" is larger than can be worked with.'],
  ])('refuses format(%j, %j)', (written, args, message) => {
    expect(gives('format', written, ...args)).toEqual({ failure: message });
  });

  it('leaves a hole for what is not known', () => {
    expect(gives('format', 'arn:%s/%d', open, open)).toBe(`arn:${x}/${x}`);
    expect(gives('format', '%s', `a${x}`)).toBe(`a${x}`);
    expect(gives('format', '%q', `a"${x}`)).toBe(`"a\\"${x}"`);
    expect(gives('format', '%9s', `a${x}`)).toBe(hole('format("%9s", …)'));
    expect(gives('format', '%#v', { a: open })).toBe(`{"a":${x}}`);
    expect(gives('format', '%v', [[open], 'b'])).toBe(`[[${x}],"b"]`);
  });

  it('prints as Number does wherever the two agree', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), fc.integer({ min: 0, max: 15 }), (value, precision) => {
        fc.pre(value !== 0 && Math.abs(value) > 1e-15);
        const shortest = String(gives('format', `%.17e`, value));
        expect(Math.abs(Number(shortest) - value)).toBeLessThanOrEqual(Math.abs(value) * 1e-15);
        const fixed = String(gives('format', `%.${precision}f`, value));
        expect(Math.abs(Number(fixed) - value)).toBeLessThanOrEqual(0.500001 * 10 ** -precision + Math.abs(value) * 1e-15);
        expect(Number(gives('format', '%g', value))).toBe(value);
      }),
    );
  });
});

describe('formatlist', () => {
  it('goes through its lists side by side and repeats the rest', () => {
    expect(gives('formatlist', 'Hello, %s!', ['Valentina', 'Ander', 'Olivia', 'Sam'])).toEqual([
      'Hello, Valentina!',
      'Hello, Ander!',
      'Hello, Olivia!',
      'Hello, Sam!',
    ]);
    expect(gives('formatlist', '%s, %s!', 'Salutations', ['Valentina', 'Ander'])).toEqual(['Salutations, Valentina!', 'Salutations, Ander!']);
    expect(gives('formatlist', 'a')).toEqual(['a']);
    expect(gives('formatlist', '%s', [])).toEqual([]);
    expect(gives('formatlist', 'x-%s', ['a', open])).toEqual(['x-a', `x-${x}`]);
  });
  it('is not known where a list may have more items', () => {
    expect(gives('formatlist', '%s', { is: 'list', items: [], rest: 'it is dynamic' })).toBe('?formatlist("%s", […])');
  });
  it('counts even where the format is not known', () => {
    expect(gives('formatlist', `${x}%s`, ['a', 'b'])).toEqual(['?formatlist("${var.x}%s", …)[0]', '?formatlist("${var.x}%s", …)[1]']);
  });
  it('refuses lists of different lengths', () => {
    expect(gives('formatlist', '%s%s', ['a', 'b'], ['c'])).toEqual({
      failure: 'Invalid value for "args" parameter: argument 2 has length 1, which is inconsistent with argument 1 of length 2.',
    });
    expect(gives('formatlist', '%s%d', 'a', ['c'])).toEqual({
      failure: 'Function "formatlist": error on format iteration 0: unsupported value for "%d" at 2: a number is required.',
    });
  });
  it('takes numbers as they are', () => {
    expect(gives('formatlist', '%d', { is: 'list', items: [number(1), number(2)] })).toEqual(['1', '2']);
  });
});
