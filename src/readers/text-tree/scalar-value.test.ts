import { describe, expect, it } from 'vitest';
import { meaningOf, taggedMeaning } from './scalar-value.ts';

describe('what an unquoted scalar means', () => {
  it.each([
    ['true', true],
    ['Yes', true],
    ['ON', true],
    ['no', false],
    ['off', false],
    ['FALSE', false],
    ['', null],
    ['~', null],
    ['Null', null],
    ['0', 0],
    ['-1', -1],
    ['65535', 65535],
    ['123456789012', 123456789012],
    ['1.5', 1.5],
  ])('%j is %j', (text, value) => {
    expect(meaningOf(text)).toBe(value);
  });

  it.each([
    ['012345678901', 'an account id'],
    ['0644', 'a file mode'],
    ['1.10', 'a version'],
    ['1.0', 'a version'],
    ['1_000', 'underscores'],
    ['22:22', 'sexagesimal in YAML 1.1'],
    ['2012-10-17', 'a date'],
    ['0x1F', 'hexadecimal'],
    ['1e3', 'would be written 1000'],
    ['12345678901234567890', 'past 2^53'],
    ['-0', 'would be written 0'],
    ['.inf', 'infinity'],
    ['Infinity', 'infinity'],
    ['y', 'not a boolean to the parsers that count'],
    ['N', 'not a boolean to the parsers that count'],
    ['tRue', 'odd case'],
    ['-', 'a sign'],
  ])('%j stays text: %s', text => {
    expect(meaningOf(text)).toBe(text);
  });

  it('applies the tags of YAML itself', () => {
    expect(taggedMeaning('123', '!!str')).toBe('123');
    expect(taggedMeaning('123', '!!int')).toBe(123);
    expect(taggedMeaning('yes', '!!bool')).toBe(true);
    expect(taggedMeaning('x', '!Sub')).toBeUndefined();
  });
});
