import { describe, expect, it } from 'vitest';
import { hole } from '../../../model/index.ts';
import { number, text, unknown, type Value } from '../value.ts';
import { call, gives, type Plain } from './plain-values.fixture.ts';

const open = unknown('var.x has no value', 'var.x');
const either = unknown('var.on has no value', 'var.on', {
  among: [
    { is: 'bool', value: true },
    { is: 'bool', value: false },
  ],
});
const id = (to: string): Value => ({ ...unknown('known after apply', `${to}.id`), ref: { to, attribute: 'id' } });
const partial = (...items: readonly Value[]): Value => ({ is: 'list', items, rest: 'a dynamic block' });
const instance: Value = { is: 'instance', id: 'root:aws_s3_bucket.b', attribute: name => text(`${name} of b`), names: () => ['id', 'arn'] };
const both = { among: [true, false] };

describe('functions that choose or count', () => {
  it.each<[string, readonly Plain[], unknown]>([
    ['alltrue', [['true', true]], true],
    ['alltrue', [[true, false]], false],
    ['alltrue', [[]], true],
    ['alltrue', [[null, true]], false],
    ['anytrue', [['true']], true],
    ['anytrue', [[true, false]], true],
    ['anytrue', [[]], false],
    ['anytrue', [[null]], false],
    ['coalesce', ['a', 'b'], 'a'],
    ['coalesce', ['', 'b'], 'b'],
    ['coalesce', [null, 1, 2], 1],
    ['coalesce', [1, 'hello'], '1'],
    ['coalesce', [true, 'hello'], 'true'],
    ['coalesce', [[], ['a']], []],
    [
      'coalescelist',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      ['a', 'b'],
    ],
    ['coalescelist', [[], ['c', 'd']], ['c', 'd']],
    ['contains', [['a', 'b', 'c'], 'a'], true],
    ['contains', [['a', 'b', 'c'], 'd'], false],
    ['contains', [[1], '1'], false],
    ['contains', [[{ a: [1] }], { a: [1] }], true],
    ['element', [['a', 'b', 'c'], 1], 'b'],
    ['element', [['a', 'b', 'c'], 3], 'a'],
    ['element', [['a', 'b', 'c'], -1], 'c'],
    ['element', [['a', 'b', 'c'], '2'], 'c'],
    ['index', [['a', 'b', 'c'], 'b'], 1],
    ['length', [[]], 0],
    ['length', [['a', 'b']], 2],
    ['length', [{ a: 'b' }], 1],
    ['length', ['hello'], 5],
    ['length', ['👾🕹️'], 2],
    ['length', ['e\u0301\r\n'], 2],
    ['one', [[]], null],
    ['one', [['hello']], 'hello'],
    ['one', [{ is: 'set', items: [text('a')] }], 'a'],
  ])('%s %j', (name, args, expected) => {
    expect(gives(name, ...args)).toEqual(expected);
  });

  it.each<[string, readonly Plain[], string]>([
    ['alltrue', [['x']], 'Invalid value for "list" parameter: element 0: a bool is required.'],
    ['coalesce', [{}, 'hello'], 'All arguments must have the same type.'],
    ['coalesce', [null, ''], 'No non-null, non-empty-string arguments.'],
    ['coalescelist', ['a'], 'Invalid value for "vals" parameter: coalescelist arguments must be lists or tuples.'],
    ['coalescelist', [[]], 'No non-empty list arguments.'],
    ['element', [[], 0], 'Cannot use element function with an empty list.'],
    ['element', [['a'], 0.5], 'Invalid value for "index" parameter: a whole number is required.'],
    ['element', [['a'], null], 'Invalid value for "index" parameter: a whole number is required.'],
    ['index', [[], 'a'], 'Cannot search an empty list.'],
    ['index', [['a'], 'b'], 'Item not found.'],
    ['length', [5], 'Invalid value for "value" parameter: argument must be a string, a collection type, or a structural type.'],
    ['length', [null], 'Invalid value for "value" parameter: argument must be a string, a collection type, or a structural type.'],
    ['one', [['hello', 'goodbye']], 'Invalid value for "list" parameter: must be a list, set, or tuple value with either zero or one elements.'],
  ])('refuses %s %j', (name, args, message) => {
    expect(gives(name, ...args)).toEqual({ failure: message });
  });

  it('answers as far as what is known decides', () => {
    expect(gives('alltrue', [true, either])).toEqual(both);
    expect(gives('alltrue', [false, either])).toBe(false);
    expect(gives('anytrue', [true, open])).toBe(true);
    expect(gives('anytrue', partial())).toEqual(both);
    expect(gives('contains', ['a', open], 'a')).toBe(true);
    expect(gives('contains', ['a', open], 'b')).toEqual(both);
    expect(gives('contains', partial(text('a')), 'b')).toEqual(both);
    expect(gives('contains', [`a-${hole('var.x')}`], 'b-1')).toBe(false);
    expect(gives('contains', ['a', 'b'], unknown('', 'var.x', { among: [text('c'), text('d')] }))).toBe(false);
    expect(gives('index', ['a', open], 'a')).toBe(0);
    expect(gives('index', [open, 'a'], 'a')).toBe('?index([…], "a")');
  });

  it('knows the length only of what is all there', () => {
    expect(gives('length', [open, open])).toBe(2);
    expect(gives('length', partial(text('a')))).toBe('?length([…])');
    expect(gives('length', { is: 'set', items: [text('a'), open] })).toBe('?length([…])');
    expect(gives('length', { is: 'set', items: [open] })).toBe(1);
    expect(gives('length', `a${hole('var.x')}`)).toBe('?length("a${var.x}")');
    expect(gives('length', { is: 'map', entries: new Map([['a', instance]]) })).toBe(1);
    expect(gives('length', instance)).toBe('?length({…})');
  });

  it('says among which elements an unknown index chooses', () => {
    expect(gives('element', ['a', 'b'], open)).toEqual({ among: ['a', 'b'] });
    expect(gives('element', ['a'], open)).toBe('a');
    expect(gives('element', [id('x'), id('y')], open)).toBe('?element([…], var.x)');
    expect(gives('element', ['a', 'b', 'c'], unknown('', 'n', { among: [number(0), number(1)] }))).toEqual({ among: ['a', 'b'] });
    expect(gives('element', partial(text('a')), 0)).toBe('?element([…], 0)');
  });

  it('chooses an attribute that a resource always has', () => {
    expect(gives('coalesce', '', id('x'), 'b')).toBe('?x.id');
    expect(gives('coalesce', open, 'b')).toBe('?coalesce(var.x, "b")');
    expect(gives('coalesce', `a${hole('var.x')}`, 'b')).toBe(`a${hole('var.x')}`);
    expect(gives('coalesce', null, open)).toBe('?var.x');
    expect(gives('coalescelist', partial(text('a')), ['b'])).toEqual(['a', '…']);
    expect(gives('coalescelist', partial(), ['b'])).toBe('?coalescelist([…], […])');
  });

  it('takes the only element there can be', () => {
    expect(gives('one', partial(text('a')))).toBe('a');
    expect(gives('one', partial())).toBe('?one([…])');
    expect(gives('one', { is: 'set', items: [id('x'), id('y')] })).toBe('?one([…])');
    const found = call('one', [[id('x')]]);
    expect('ref' in found && found.ref).toEqual({ to: 'x', attribute: 'id' });
  });
});
