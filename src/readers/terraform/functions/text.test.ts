import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hole } from '../../../model/index.ts';
import { unknown } from '../value.ts';
import { call, gives, type Plain } from './plain-values.fixture.ts';

const x = hole('var.x');
const open = unknown('var.x has no value', 'var.x');
const failing = (name: string, ...args: readonly Plain[]): unknown => call(name, args).is;

describe('text functions', () => {
  it.each<[string, readonly Plain[], unknown]>([
    ['chomp', ['hello\n'], 'hello'],
    ['chomp', ['hello\r\n\n\r'], 'hello'],
    ['endswith', ['hello world', 'world'], true],
    ['endswith', ['hello world', 'hello'], false],
    ['startswith', ['hello world', 'hello'], true],
    ['startswith', ['hello world', 'world'], false],
    ['strcontains', ['hello world', 'wor'], true],
    ['strcontains', ['hello world', 'wod'], false],
    ['indent', [2, '[\n  "foo",\n]'], '[\n    "foo",\n  ]'],
    ['join', ['-', ['foo', 'bar', 'baz']], 'foo-bar-baz'],
    ['join', [', ', ['foo'], [1, true]], 'foo, 1, true'],
    ['join', [',', []], ''],
    ['lower', ['HELLO'], 'hello'],
    ['lower', ['АЛЛО!'], 'алло!'],
    ['lower', ['İΣ'], 'iσ'],
    ['upper', ['hello'], 'HELLO'],
    ['upper', ['straße'], 'STRAßE'],
    ['upper', [12], '12'],
    ['replace', ['1 + 2 + 3', '+', '-'], '1 - 2 - 3'],
    ['replace', ['hello world', '/w.*d/', 'everybody'], 'hello everybody'],
    ['replace', ['a.b', '.', '$0'], 'a$0b'],
    ['replace', ['abc', '', '-'], '-a-b-c-'],
    ['replace', ['a/b', '/', '.'], 'a.b'],
    ['replace', ['2024-05', '/(\\d+)-(?P<month>\\d+)/', '$month/$1 $$'], '05/2024 $'],
    ['split', [',', 'foo,bar,baz'], ['foo', 'bar', 'baz']],
    ['split', [',', 'foo'], ['foo']],
    ['split', [',', ''], ['']],
    ['split', ['', 'añ👾'], ['a', 'ñ', '👾']],
    ['strrev', ['hello'], 'olleh'],
    ['strrev', ['a☃'], '☃a'],
    ['strrev', ['ab👩‍👩‍👧'], '👩‍👩‍👧ba'],
    ['substr', ['hello world', 1, 4], 'ello'],
    ['substr', ['🤔🤷', 0, 1], '🤔'],
    ['substr', ['hello world', -5, -1], 'world'],
    ['substr', ['hello world', 6, 10], 'world'],
    ['substr', ['hello', 9, 1], ''],
    ['substr', ['hello', 2, 0], ''],
    ['title', ['hello world'], 'Hello World'],
    ['title', ["o'neil of dublin-city x_y"], "O'Neil Of Dublin-City X_y"],
    ['trim', ['?!hello?!', '!?'], 'hello'],
    ['trim', ['foobar', 'far'], 'oob'],
    ['trim', ['   hello! world.!  ', '! '], 'hello! world.'],
    ['trimprefix', ['helloworld', 'hello'], 'world'],
    ['trimprefix', ['helloworld', 'cat'], 'helloworld'],
    ['trimprefix', ['--hello', '-'], '-hello'],
    ['trimsuffix', ['helloworld', 'world'], 'hello'],
    ['trimspace', ['  hello\n\n'], 'hello'],
    ['trimspace', ['\u00a0\u0085x\ufeff'], 'x\ufeff'],
  ])('%s %j gives what the documentation says', (name, args, expected) => {
    expect(gives(name, ...args)).toEqual(expected);
  });

  it('keeps the holes of a text where the rest is certain', () => {
    expect(gives('lower', `ARN:${x}/A`)).toBe(`arn:${x}/a`);
    expect(gives('upper', `a-${x}`)).toBe(`A-${x}`);
    expect(gives('replace', `a.b.${x}.c`, '.', '-')).toBe(`a-b-${x}-c`);
    expect(gives('trimspace', ` a${x}b `)).toBe(`a${x}b`);
    expect(gives('trimprefix', `arn:${x}`, 'arn:')).toBe(x);
    expect(gives('substr', `abc${x}`, 1, 2)).toBe('bc');
    expect(gives('substr', `abc${x}`, 1, -1)).toBe(`bc${x}`);
    expect(gives('indent', 1, `a\n${x}`)).toBe(`a\n ${x}`);
    expect(gives('join', '/', ['a', open, 'b'])).toBe(`a/${x}/b`);
    expect(gives('title', `hello ${x} world`)).toBe(`Hello ${x} World`);
  });

  it('says that it does not know where a hole decides', () => {
    expect(gives('replace', `a-${x}`, '-b', '+')).toBe('?replace("a-${var.x}", "-b", "+")');
    expect(gives('substr', `abc${x}`, 1, 5)).toBe('?substr("abc${var.x}", 1, 5)');
    expect(gives('strrev', `a${x}`)).toBe('?strrev("a${var.x}")');
    expect(gives('split', ',', `a,${x}`)).toBe('?split(",", "a,${var.x}")');
    expect(gives('trimspace', `${x} `)).toBe(x);
    expect(gives('trimspace', ` ${x} b`)).toBe('?trimspace(" ${var.x} b")');
    expect(gives('title', `${x}a`)).toBe('?title("${var.x}a")');
  });

  it('answers a question about a text with holes as far as its known parts do', () => {
    expect(gives('startswith', `arn:aws:${x}`, 'arn:')).toBe(true);
    expect(gives('startswith', `arn:${x}`, 'x')).toBe(false);
    expect(gives('startswith', `ar${x}`, 'arn:')).toEqual({ among: [true, false] });
    expect(gives('endswith', `${x}.json`, '.json')).toBe(true);
    expect(gives('strcontains', `a${x}`, 'b')).toEqual({ among: [true, false] });
    expect(gives('strcontains', `ab${x}`, 'b')).toBe(true);
  });

  it('refuses what Terraform refuses', () => {
    expect(gives('upper', null)).toEqual({ failure: 'Invalid value for "str" parameter: argument must not be null.' });
    expect(gives('upper', [])).toEqual({ failure: 'Invalid value for "str" parameter: string required, but have tuple.' });
    expect(gives('join', ',', ['a', null])).toEqual({ failure: 'Invalid value for "lists" parameter: element 1 is null; cannot concatenate null values.' });
    expect(failing('indent', -1, 'a')).toBe('failure');
    expect(failing('substr', 'a', 0.5, 1)).toBe('failure');
    expect(failing('replace', 'a', '/(/', '')).toBe('failure');
  });

  it('refuses to make a text of more than 10 MB', () => {
    expect(failing('replace', 'a'.repeat(10_000), 'a', 'b'.repeat(10_000))).toBe('failure');
    expect(failing('replace', 'a'.repeat(10_000), '/a/', 'b'.repeat(10_000))).toBe('failure');
    expect(failing('indent', 1e9, 'a\nb')).toBe('failure');
    expect(gives('indent', 1e15, 'a')).toBe('a');
    expect(
      failing(
        'join',
        'x'.repeat(1_000_000),
        Array.from({ length: 50 }, () => 'a'),
      ),
    ).toBe('failure');
  });

  it('joins what it splits', () => {
    fc.assert(
      fc.property(fc.constantFrom(',', 'ab', '-'), fc.array(fc.constantFrom('a', 'b', ',', '-'), { maxLength: 12 }), (separator, letters) => {
        const parts = call('split', [separator, letters.join('')]);
        expect(parts.is === 'failure' ? parts : gives('join', separator, parts)).toBe(letters.join(''));
      }),
    );
  });
});
