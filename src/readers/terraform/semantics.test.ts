import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyOf, estateOf, plain } from './estate.fixture.ts';
import { call, gives, type Plain } from './functions/plain-values.fixture.ts';
import type { Value } from './value.ts';

const main = (expression: string): string =>
  `variable "hush" {\n  default = "secret"\n  sensitive = true\n}\nlocals {\n  greeting = "hello $\${name}"\n}\nresource "x_y" "z" {\n  v = ${expression}\n}`;
const read = (expression: string) => estateOf({ 'main.tf': main(expression) });
const resultOf = (expression: string): unknown => {
  const estate = read(expression);
  expect(estate.problems).toEqual([]);
  return plain(bodyOf(estate, 'x_y.z')?.entries['v']);
};

describe('numbers', () => {
  it.each([
    ['0.1 + 0.2', '0.3'],
    ['1 / 3 * 3', '1'],
    ['9007199254740993 + 1', '9007199254740994'],
    ['123456789012345678901234567890 * 2', '246913578024691357802469135780'],
    ['1e30 + 1', '1000000000000000000000000000001'],
    ['-5 % 3', '-2'],
    ['5.5 % 2', '1.5'],
    ['-5 % 5', '0'],
    ['-0', '-0'],
    ['2.50', '2.5'],
    ['1e-7', '0.0000001'],
    ['1 / 0', '+Inf'],
    ['1 / length("abc")', `0.${'3'.repeat(154)}5`],
    ['length("ab") / length("abc")', '0.6666666666666666667'],
    ['pow(2, 0.5) * 1', '1.4142135623730951454746218587388284504413604736328125'],
    ['sum([0.1, 0.2, 0.3])', '0.6'],
    ['parseint("zzzzzzzzzzzzzzzz", 36)', '7958661109946400884391935'],
    ['tonumber("-inf")', '-Inf'],
  ])('%s is %s', (expression, digits) => expect(resultOf(`tostring(${expression})`)).toBe(digits));
  it.each([
    ['0.1 + 0.2 == 0.3', true],
    ['9007199254740993 == 9007199254740992', false],
    ['9007199254740993 > 9007199254740992', true],
    ['tonumber("0.30") == 0.3', true],
  ])('%s is %s', (expression, answer) => expect(resultOf(expression)).toBe(answer));
  it.each(['0 / 0', 'tonumber("1_000")', 'signum(0.5)', '1 / 0 - 1 / 0', 'jsonencode(1 / 0)', 'log(-1, 10)'])('%s is a problem', expression =>
    expect(read(expression).problems).toHaveLength(1),
  );
});

describe('texts', () => {
  it('are in normal form C, wherever they come from', () => {
    for (const made of ['"cafe\\u0301"', '"${"cafe"}\u0301"', 'jsondecode("\\"cafe\\u0301\\"")', 'join("", ["cafe", "\\u0301"])'])
      expect(resultOf(`[${made} == "caf\u00e9", length(${made}), ${made}]`)).toEqual([true, 4, 'caf\u00e9']);
  });
});

describe('the branches of a condition', () => {
  it.each([
    ['true ? 1 : "a"', '1'],
    ['true ? [1] : ["a"]', ['1']],
    ['true ? { a = 1 } : { a = "x" }', { a: '1' }],
    ['false ? { a = 1 } : { b = "x" }', { b: 'x' }],
    ['true ? null : 1', null],
    ['true ? [] : toset(["a"])', []],
    ['true ? 5 : { a = 1 }.b', 5],
  ])('%s come to one type', (expression, value) => expect(resultOf(expression)).toEqual(value));
  it.each([
    ['true ? 1 : [1]', 'true ? 1 : [1]: the two results must be of one type, and they are number and tuple.'],
    ['false ? 1 : true', 'false ? 1 : true: the two results must be of one type, and they are bool and number.'],
    ['true ? [] : {}', 'true ? [] : {}: the two results must be of one type, and they are tuple and object.'],
  ])('%s clash', (expression, message) => expect(read(expression).problems.map(problem => problem.message)).toEqual([message]));
  it('are only a problem when both types are known', () => {
    const files = { 'main.tf': 'variable "a" {}\nresource "x_y" "z" {\n v = true ? var.a : [1]\n w = false ? { a = null, b = [] } : { c = "x" }\n}' };
    expect(estateOf(files).problems).toEqual([]);
  });
});

describe('null', () => {
  it.each(['tolist([["a"], null])', 'contains(["a"], null)', 'toset(tostring(null))', 'tolist(null)[*]', 'transpose({ a = [null] })', 'merge({}, "a")'])(
    '%s is a problem',
    expression => expect(read(expression).problems).toHaveLength(1),
  );
  it.each([
    ['tolist(["a", null])', ['a', null]],
    ['null[*]', []],
    ['coalesce(null, "", "a")', 'a'],
    ['coalesce(tostring(null), 1)', '1'],
    ['null == tostring(null)', true],
  ])('%s is none', (expression, value) => expect(resultOf(expression)).toEqual(value));
});

describe('secrets', () => {
  const isSecret = (expression: string): unknown => resultOf(`issensitive(${expression})`);
  it.each([
    'var.hush',
    '"x-${var.hush}"',
    'false ? var.hush : "b"',
    '[var.hush] == ["a"]',
    '{ (var.hush) = 1 }',
    '{ for v in [var.hush] : v => 1 }',
    '[for v in [1] : v if var.hush == "a"]',
    'toset([var.hush])',
    'sort(["b", var.hush])',
    'setunion([var.hush], ["a"])',
    'jsonencode({ a = var.hush })',
    'zipmap([var.hush], [1])',
    '(var.hush == "a") || true',
    '["a", "b"][length(var.hush) - 6]',
    'flatten([sensitive(["a"])])',
  ])('%s is one', expression => expect(isSecret(expression)).toBe(true));
  it.each(['length([var.hush])', 'keys({ a = var.hush })', '[var.hush]', 'nonsensitive(var.hush)', '{ a = 1, b = var.hush }.a', 'can(var.hush)'])(
    '%s is none',
    expression => expect(isSecret(expression)).toBe(false),
  );
  it('never stand in a problem', () => {
    for (const wrong of ['1 + var.hush', '{}[var.hush]', 'tonumber(var.hush)', 'true ? var.hush : [1]', 'regex("x", var.hush)', 'cidrhost(var.hush, 1)'])
      expect(JSON.stringify(read(wrong).problems)).not.toContain('"secret');
  });
});

describe('templates from elsewhere', () => {
  it('are filled in', () => expect(resultOf('templatestring(local.greeting, { name = "you" })')).toBe('hello you'));
  it('stand somewhere else', () =>
    expect(read('templatestring("hello", {})').problems.map(problem => problem.message)).toEqual([
      'templatestring takes its template from elsewhere, such as a local value: one that is written here needs no function.',
    ]));
  it('fail as a whole, so that try goes on', () => expect(resultOf('try(templatestring(local.greeting, { name = [] }), "nobody")')).toBe('nobody'));
});

describe('networks', () => {
  it.each([
    ['cidrhost("fd00::/8", 9007199254740993)', 'fd00::20:0:0:1'],
    ['cidrhost("10.0.0.0/24", -1)', '10.0.0.255'],
    ['cidrsubnet("10.0.0.0/8", -1, 0)', '10.0.0.0/7'],
  ])('%s is %s', (expression, value) => expect(resultOf(expression)).toBe(value));
  it.each(['cidrsubnets("2001:db8::/32", 33)', 'cidrsubnets("0.0.0.0/0", 2)', 'cidrsubnet("10.0.0.0/8", 8, -1)'])('%s is a problem', expression =>
    expect(read(expression).problems).toHaveLength(1),
  );
});

describe('encodings', () => {
  it.each([
    ['textencodebase64("hi", "UTF-16")', '/v8AaABp'],
    ['textdecodebase64("//5oAGkA", "UTF-16")', 'hi'],
    ['textencodebase64("é", "latin1")', '6Q=='],
    ['title("ǆ ﬁ a")', 'ǅ ﬁ A'],
    ['yamlencode(true)', 'true\n...\n'],
    ['jsondecode("\\"\\\\ud800\\"")', '\ufffd'],
  ])('%s is %j', (expression, value) => expect(resultOf(expression)).toBe(value));
  it.each(['textencodebase64("é", "utf8")', 'textdecodebase64("gQ==", "windows-1252")', 'yamldecode("")', 'join("x")'])('%s is a problem', expression =>
    expect(read(expression).problems).toHaveLength(1),
  );
});

describe('laws', () => {
  const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 6 }), { maxLength: 6 });
  const plainValue = fc.letrec<{ node: Plain }>(tie => ({
    node: fc.oneof(
      { depthSize: 'small' },
      fc.string({ unit: 'grapheme' }).map(text => text.normalize('NFC')),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map(value => value + 0),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('node'), { maxLength: 3 }),
      fc.dictionary(fc.stringMatching(/^[a-h]{1,3}$/), tie('node'), { maxKeys: 3 }),
    ),
  })).node;
  const result = (name: string, ...args: readonly Plain[]): Value => {
    const value = call(name, args);
    if (value.is === 'failure') throw new Error(value.message);
    return value;
  };

  it('what JSON and YAML are made of comes back', () => {
    fc.assert(
      fc.property(plainValue, value => {
        expect(gives('jsondecode', String(gives('jsonencode', value)))).toEqual(value);
        expect(gives('yamldecode', String(gives('yamlencode', value)))).toEqual(value);
      }),
    );
  });
  it('what is sorted stays as it is, and holds the same', () => {
    fc.assert(
      fc.property(texts, list => {
        const sorted = result('sort', list);
        expect(gives('sort', sorted)).toEqual(gives('sort', list));
        expect(gives('length', sorted)).toBe(list.length);
        expect(gives('toset', sorted)).toEqual(gives('toset', list));
      }),
    );
  });
  it('turning round twice is nothing, and so is what is distinct already', () => {
    fc.assert(
      fc.property(texts, list => {
        const normal = list.map(text => text.normalize('NFC'));
        expect(gives('reverse', result('reverse', list))).toEqual(normal);
        expect(gives('distinct', result('distinct', list))).toEqual(gives('distinct', list));
        expect(gives('flatten', result('chunklist', list, 2))).toEqual(normal);
      }),
    );
  });
  it('sets have no order and no copies', () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        expect(gives('setunion', a, b)).toEqual(gives('setunion', b, a));
        expect(gives('setintersection', a, b)).toEqual(gives('setintersection', b, a));
        expect(gives('setunion', result('setsubtract', a, b), result('setintersection', a, b))).toEqual(gives('toset', a));
        expect(gives('length', result('setproduct', a, b))).toBe(a.length * b.length);
      }),
    );
  });
  it('keys and values make the map again', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), fc.string()), map => {
        expect(gives('zipmap', result('keys', map), result('values', map))).toEqual(gives('merge', map));
        expect(gives('merge', map, map)).toEqual(gives('merge', map));
      }),
    );
  });
  it('whole numbers are reckoned with to their last digit', () => {
    const large = fc.bigInt({ min: -(10n ** 60n), max: 10n ** 60n });
    fc.assert(
      fc.property(large, large, (a, b) => {
        expect(resultOf(`[tostring(${a} + ${b}), tostring(${a} * ${b}), ${a} < ${b}]`)).toEqual([String(a + b), String(a * b), a < b]);
      }),
      { numRuns: 40 },
    );
  });
  it('a decimal is printed as it was written', () => {
    const decimal = fc.tuple(fc.bigInt({ min: 1n, max: 10n ** 40n }), fc.bigInt({ min: 1n, max: 10n ** 40n }));
    fc.assert(
      fc.property(decimal, ([whole, fraction]) => {
        const written = `${whole}.${String(fraction).replace(/0+$/, '')}`;
        expect(gives('tostring', result('tonumber', written))).toBe(written);
      }),
    );
  });
  it('a text is cut into what makes it again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ minLength: 1, maxLength: 2 }), (text, separator) => {
        expect(gives('join', separator, result('split', separator, text))).toBe(text.normalize('NFC'));
        expect(gives('strrev', result('strrev', text))).toBe(text.normalize('NFC'));
      }),
    );
  });
});
