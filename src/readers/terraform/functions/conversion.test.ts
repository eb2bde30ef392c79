import { describe, expect, it } from 'vitest';
import { text, unknown, type Value } from '../value.ts';
import { call, gives, type Plain } from './plain-values.fixture.ts';

const secret: Value = { is: 'text', value: 'hunter2', sensitive: true };

describe('conversion functions', () => {
  it.each<[string, readonly Plain[], unknown]>([
    ['tobool', [true], true],
    ['tobool', ['true'], true],
    ['tobool', [null], null],
    ['tolist', [['a', 'b', 'c']], ['a', 'b', 'c']],
    ['tolist', [['a', 'b', 3]], ['a', 'b', '3']],
    ['tomap', [{ a: 1, b: 2 }], { a: 1, b: 2 }],
    ['tomap', [{ a: 'foo', b: true }], { a: 'foo', b: 'true' }],
    ['tonumber', [1], 1],
    ['tonumber', ['1e3'], 1000],
    ['tonumber', [null], null],
    ['toset', [['c', 'b', 'b']], ['b', 'c']],
    ['toset', [['a', 'b', 3]], ['3', 'a', 'b']],
    ['tostring', ['hello'], 'hello'],
    ['tostring', [1], '1'],
    ['tostring', [1e21], '1000000000000000000000'],
    ['tostring', [0.1], '0.1'],
    ['tostring', [null], null],
    ['ephemeralasnull', [{ a: 1 }], { a: 1 }],
    ['type', [['a', 1, { b: true }]], 'tuple([string, number, object({b: bool})])'],
    ['type', [{ is: 'list', items: [text('a')] }], 'list(string)'],
  ])('%s %j', (name, args, expected) => {
    expect(gives(name, ...args)).toEqual(expected);
  });

  it.each<[string, readonly Plain[], string]>([
    ['tobool', ['True'], 'cannot convert string to bool; only the strings "true" or "false" are allowed'],
    ['tobool', [1], 'cannot convert number to bool: bool required, but have number'],
    ['tonumber', ['no'], 'cannot convert string to number; given string must be a decimal representation of a number'],
    ['tonumber', ['0x1'], 'cannot convert string to number; given string must be a decimal representation of a number'],
    ['tostring', [[]], 'cannot convert tuple to string: string required, but have tuple'],
    ['tolist', [['a', {}]], 'cannot convert tuple to list: all list elements must have the same type'],
    ['tomap', [{ a: 1, b: [] }], 'cannot convert object to map: all map elements must have the same type'],
  ])('refuses %s %j', (name, args, why) => {
    expect(gives(name, ...args)).toEqual({ failure: `Invalid value for "v" parameter: ${why}.` });
  });

  it('keeps an unknown value, with what is now known of its type', () => {
    const open: Value = { ...unknown('known after apply', 'aws_x.y.id'), ref: { to: 'x', attribute: 'id' } };
    expect(call('tostring', [open])).toEqual({ ...open, type: 'string' });
    expect(gives('tobool', unknown('var.x has no value', 'var.x', { among: [text('true'), text('maybe')] }))).toBe(true);
  });

  it('marks and unmarks secrets', () => {
    expect(gives('issensitive', secret)).toBe(true);
    expect(call('issensitive', [secret])).not.toHaveProperty('sensitive');
    expect(gives('issensitive', 'a')).toBe(false);
    expect(gives('issensitive', unknown('var.x has no value', 'var.x'))).toEqual({ among: [true, false] });
    expect(call('sensitive', ['a'])).toEqual({ is: 'text', value: 'a', sensitive: true });
    expect(call('nonsensitive', [secret])).toEqual(text('hunter2'));
  });
});
