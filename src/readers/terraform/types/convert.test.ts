import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hole } from '../../../model/index.ts';
import { type Plain, plainOf, valued } from '../functions/plain-values.fixture.ts';
import { text, unknown, type Value } from '../value.ts';
import { convert } from './convert.ts';
import { numberText } from './number.ts';
import type { AttributeType, Type } from './type.ts';

const [string, number, bool, any]: readonly Type[] = [{ is: 'string' }, { is: 'number' }, { is: 'bool' }, { is: 'any' }] as const;
const type = (of: Type | undefined): Type => of ?? { is: 'any' };
const listOf = (of: Type | undefined): Type => ({ is: 'list', of: type(of) });
const setOf = (of: Type | undefined): Type => ({ is: 'set', of: type(of) });
const mapOf = (of: Type | undefined): Type => ({ is: 'map', of: type(of) });
const attribute = (of: Type | undefined, more: Omit<AttributeType, 'type'> = {}): AttributeType => ({ type: type(of), ...more });
const objectOf = (attributes: Readonly<Record<string, AttributeType>>): Type => ({ is: 'object', attributes: new Map(Object.entries(attributes)) });
const converted = (plain: Plain, to: Type | undefined): unknown => plainOf(convert(valued(plain), type(to)));
const open = unknown('var.x has no value', 'var.x');

describe('convert', () => {
  it.each<[Plain, Type | undefined, unknown]>([
    [1, string, '1'],
    [1e3, string, '1000'],
    [true, string, 'true'],
    ['12.50', number, 12.5],
    ['-1e-3', number, -0.001],
    ['.5', number, 0.5],
    ['true', bool, true],
    ['1', bool, true],
    ['0', bool, false],
    [null, string, null],
    [[1, 'a'], listOf(string), ['1', 'a']],
    [[1, 'a'], listOf(any), ['1', 'a']],
    [[1, true], listOf(string), ['1', 'true']],
    [['b', 'a', 'b'], setOf(string), ['a', 'b']],
    [[10, 9, '9'], setOf(number), [9, 10]],
    [{ b: 1, a: 'x' }, mapOf(any), { a: 'x', b: '1' }],
    [[1, 'a'], { is: 'tuple', items: [type(string), type(string)] }, ['1', 'a']],
    [{ a: 1, b: 2 }, objectOf({ a: attribute(string) }), { a: '1' }],
    [{}, objectOf({ a: attribute(string, { optional: true }) }), { a: null }],
    [{}, objectOf({ a: attribute(string, { optional: true, default: text('d') }) }), { a: 'd' }],
    [{ a: null }, objectOf({ a: attribute(string, { optional: true, default: text('d') }) }), { a: 'd' }],
    [{ a: null }, objectOf({ a: attribute(string) }), { a: null }],
    [{ o: {} }, objectOf({ o: attribute(objectOf({ n: attribute(number, { optional: true, default: text('3') }) })) }), { o: { n: 3 } }],
    [
      {},
      objectOf({ o: attribute(objectOf({ n: attribute(number, { optional: true, default: text('3') }) }), { optional: true, default: valued({}) }) }),
      { o: { n: 3 } },
    ],
  ])('%j to %j', (plain, to, expected) => {
    expect(converted(plain, to)).toEqual(expected);
  });

  it.each<[Plain, Type | undefined, string]>([
    ['x', number, 'a number is required'],
    ['Infinity', number, 'a number is required'],
    ['0x10', number, 'a number is required'],
    ['', number, 'a number is required'],
    ['yes', bool, 'a bool is required'],
    ['TRUE', bool, 'a bool is required; to convert from string, use lowercase "true"'],
    [1, bool, 'bool required, but have number'],
    [[], string, 'string required, but have tuple'],
    [{}, listOf(string), 'list of string required, but have object'],
    ['a', mapOf(string), 'map of string required, but have string'],
    [[{}], listOf(string), 'element 0: string required, but have object'],
    [[1, []], listOf(any), 'all list elements must have the same type'],
    [[1, true], setOf(any), 'all set elements must have the same type'],
    [{ a: 'x' }, mapOf(number), 'element "a": a number is required'],
    [{}, objectOf({ a: attribute(string) }), 'attribute "a" is required'],
    [{}, objectOf({ a: attribute(string), b: attribute(string), c: attribute(string) }), 'attributes "a", "b" and "c" are required'],
    [{ a: { b: 'x' } }, objectOf({ a: attribute(objectOf({ b: attribute(number) })) }), 'attribute "a": attribute "b": a number is required'],
    [['a'], { is: 'tuple', items: [type(string), type(string)] }, 'tuple of length 2 required, but have 1 element(s)'],
  ])('refuses %j to %j', (plain, to, message) => {
    expect(converted(plain, to)).toEqual({ failure: message });
  });

  it('keeps marks on what it passes on', () => {
    const at = { file: 'main.tf', line: 3 };
    const ref = { to: 'aws_x.y', attribute: 'port' };
    expect(convert({ is: 'number', value: 80, at, ref, sensitive: true }, type(string))).toEqual({ is: 'text', value: '80', at, ref, sensitive: true });
    const list = convert({ is: 'tuple', items: [{ is: 'number', value: 1, at }, text('a')] }, listOf(string));
    expect('items' in list && list.items[0]).toEqual({ is: 'text', value: '1', at });
  });

  it('keeps what is not known, with its new type', () => {
    expect(convert(open, type(string))).toEqual({ ...open, type: 'string' });
    expect(convert(unknown('', 'x', { among: [text('1'), text('a')] }), type(number))).toMatchObject({ type: 'number', among: [{ is: 'number', value: 1 }] });
    expect(converted(unknown('', 'x', { among: [text('b'), text('a')] }), number)).toEqual({ failure: 'a number is required' });
    expect(converted(unknown('', 'x', { type: 'list' }), string)).toEqual({ failure: 'string required, but have list' });
    expect(converted(`1${hole('var.x')}`, number)).toBe('?1${var.x}');
    expect(converted(`a${hole('var.x')}`, number)).toEqual({ failure: 'a number is required' });
    expect(converted([open, 'b'], setOf(string))).toEqual(['b', '?var.x']);
    expect(converted({ is: 'object', entries: new Map(), rest: 'more' }, objectOf({ a: attribute(string), b: attribute(string, { optional: true }) }))).toEqual(
      { a: '?a', b: '?b' },
    );
    expect(converted({ is: 'list', items: [text('1')], rest: 'more' }, setOf(number))).toEqual([1, '…']);
  });

  it('does not say what the elements beside an unknown one are converted to', () => {
    expect(converted([1, open], listOf(any))).toEqual([1, '?var.x']);
    expect(converted([1, 'a', open], listOf(any))).toEqual(['1', 'a', '?var.x']);
  });

  it('takes the attributes of an instance that are asked for', () => {
    const instance: Value = { is: 'instance', id: 'aws_x.y', attribute: name => text(`the ${name}`), names: () => ['arn'] };
    expect(converted(instance, objectOf({ arn: attribute(string), id: attribute(string) }))).toEqual({ arn: 'the arn', id: 'the id' });
    expect(converted(instance, mapOf(string))).toEqual({ arn: 'the arn', '…': 'known after apply' });
    expect(converted(instance, string)).toEqual({ failure: 'string required, but have object' });
    expect(convert(instance, type(any))).toBe(instance);
  });

  it.each(['9007199254740993', '18446744073709551616', '3.14159265358979323846', '123456789012345678901234567890.5', '-0.1000000000000000000000001'])(
    'holds every digit of %s',
    written => {
      const held = convert({ is: 'text', value: written }, type(number));
      expect(held.is === 'number' && numberText(held)).toBe(written);
    },
  );
  it.each(['1e30000', '1'.repeat(6000)])('refuses numbers without bounds', written => {
    expect(convert({ is: 'text', value: written }, type(number))).toMatchObject({ is: 'failure' });
  });

  it('gives back every number from its text', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), value => {
        const written = convert({ is: 'number', value }, type(string));
        expect(written.is === 'failure' ? written : plainOf(convert(written, type(number)))).toBe(value);
      }),
      { numRuns: 1000 },
    );
  });

  it('changes nothing more the second time', () => {
    const to = fc.constantFrom(
      listOf(any),
      setOf(any),
      mapOf(any),
      listOf(string),
      setOf(string),
      mapOf(string),
      objectOf({ a: attribute(any, { optional: true }) }),
    );
    const value = fc.oneof(
      fc.array(fc.oneof(fc.string(), fc.integer(), fc.boolean())),
      fc.dictionary(fc.constantFrom('a', 'b'), fc.oneof(fc.string(), fc.integer())),
    );
    fc.assert(
      fc.property(value, to, (plain, wanted) => {
        const once = convert(valued(plain), wanted);
        if (once.is !== 'failure') expect(convert(once, wanted)).toEqual(once);
      }),
    );
  });
});
