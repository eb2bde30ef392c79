import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hole } from '../../../model/index.ts';
import { gives, type Plain } from './plain-values.fixture.ts';

const failure = (name: string, ...args: readonly Plain[]): string => {
  const given = gives(name, ...args);
  return typeof given === 'object' && given !== null && 'failure' in given ? String(given.failure) : 'no failure';
};

describe('regular expressions', () => {
  it.each<[string, string, unknown]>([
    ['[a-z]+', '53453453.345345aaabbbccc23454', 'aaabbbccc'],
    ['(\\d\\d\\d\\d)-(\\d\\d)-(\\d\\d)', '2019-02-01', ['2019', '02', '01']],
    ['^(?:(?P<scheme>[^:/?#]+):)?(?://(?P<authority>[^/?#]*))?', 'https://example.com/docs/', { scheme: 'https', authority: 'example.com' }],
    ['a(b)?', 'a', [null]],
    ['(?i)HeLLo', 'say hELLO', 'hELLO'],
    ['a(?i:b)c', 'aBc', 'aBc'],
    ['(?i)a(?-i)b', 'Ab', 'Ab'],
    ['(?s)a.b', 'a\nb', 'a\nb'],
    ['(?m)^b$', 'a\nb\nc', 'b'],
    ['(?U)a+', 'aaa', 'a'],
    ['(?U)a+?', 'aaa', 'aaa'],
    ['\\Aab\\z', 'ab', 'ab'],
    ['\\bfoo\\b', 'a foo.', 'foo'],
    ['\\Boo', 'foo', 'oo'],
    ['[[:alpha:]]+', '12ab3', 'ab'],
    ['[[:^digit:]]+', '12ab3', 'ab'],
    ['[^[:space:]x]+', ' xab x', 'ab'],
    ['[]a]+', 'x]a]', ']a]'],
    ['[a\\-z]+', 'b-a', '-a'],
    ['[\\d.]+', 'v1.2', '1.2'],
    ['[\\pL]+', '1é2', 'é'],
    ['\\p{Greek}+', 'abγδ', 'γδ'],
    ['\\PL+', 'ab12', '12'],
    ['\\p{^L}', 'a1', '1'],
    ['\\Qa.b\\E+', 'a.bb', 'a.bb'],
    ['\\x41\\x{42}\\103', 'ABC', 'ABC'],
    ['x{2}', 'xxx', 'xx'],
    ['x{2,}?', 'xxxx', 'xx'],
    ['x{,2}', 'x{,2}', 'x{,2}'],
    ['a|ab', 'ab', 'a'],
    ['(?:a|ab)(c|bcd)', 'abcd', ['bcd']],
    ['(a*)*', 'aa', ['aa']],
    ['(a|b)*', 'ab', ['b']],
    ['', 'abc', ''],
    ['$', 'a\n', ''],
    ['.', '👾', '👾'],
  ])('regex(%j, %j)', (pattern, written, expected) => {
    expect(gives('regex', pattern, written)).toEqual(expected);
  });

  it('finds all matches, and none of nothing right behind another', () => {
    expect(gives('regexall', '[a-z]+', '1234abcd5678efgh9')).toEqual(['abcd', 'efgh']);
    expect(gives('regexall', '[a-z]+', '123456789')).toEqual([]);
    expect(gives('regexall', '(.)(.)', 'abcd')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(gives('regexall', 'a*', 'baac')).toEqual(['', 'aa', '']);
  });

  it.each([
    ['a(', 'missing closing )'],
    ['a)', 'unexpected )'],
    ['[a', 'missing closing ]'],
    ['[z-a]', 'invalid character class range z-a'],
    ['*a', 'missing argument to repetition operator *'],
    ['a**', 'invalid nested repetition operator'],
    ['a{2,1}', 'invalid repeat count'],
    ['a{1001}', 'invalid repeat count'],
    ['(?=a)', 'invalid or unsupported Perl syntax'],
    ['(?!a)', 'invalid or unsupported Perl syntax'],
    ['(a)\\1', 'backreferences are not supported'],
    ['\\y', 'invalid escape sequence \\y'],
    ['a\\', 'trailing backslash'],
    ['\\p{Nonsense}', 'invalid character class range'],
    ['(?P<a>x)(?P<a>y)', 'invalid or duplicate group name a'],
    ['(?P<a>x)(y)', 'cannot mix both named and unnamed capture groups'],
    ['((((((x{1000}){1000}){1000}){1000}){1000}){1000})', 'expression too large'],
    ['('.repeat(5000), 'expression nests too deeply'],
  ])('refuses %j', (pattern, why) => {
    expect(failure('regex', pattern, 'x')).toContain(why);
  });

  it('fails where nothing matches', () => {
    expect(failure('regex', '[a-z]+', '53453453.34534523454')).toBe('Pattern did not match any part of the given string.');
  });

  it('is not known for a text with holes', () => {
    expect(gives('regex', 'a', `a${hole('var.x')}`)).toBe('?regex("a", "a${var.x}")');
  });

  it('takes no longer for a pattern that is meant to take long', () => {
    expect(failure('regex', '^(a+)+$', `${'a'.repeat(5000)}b`)).toContain('did not match');
    expect(failure('regex', '(x+x+)+y', 'x'.repeat(5000))).toContain('did not match');
    expect(failure('regex', '(.*)*(.*)*(.*)*[^a]z', 'a'.repeat(5000))).toContain('did not match');
    expect(failure('regexall', '(.?){1000}(.?){1000}y', 'a'.repeat(900_000))).toContain('too large');
  });

  it('finds what JavaScript finds, where both read a pattern alike', () => {
    const atom = fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '(a)', '(b|ab)', '(?:ba)', '\\d', '\\w');
    const piece = fc.tuple(atom, fc.constantFrom('', '', '*', '+', '?', '*?', '+?', '??', '{1,2}')).map(([body, times]) => body + times);
    const pattern = fc
      .tuple(fc.array(piece, { minLength: 1, maxLength: 4 }), fc.option(fc.array(piece, { minLength: 1, maxLength: 2 })))
      .map(([left, right]) => left.join('') + (right ? `|${right.join('')}` : ''));
    fc.assert(
      fc.property(
        pattern,
        fc.array(fc.constantFrom('a', 'b', '1', '\n'), { maxLength: 8 }).map(letters => letters.join('')),
        (written, text) => {
          const found = new RegExp(written, 'u').exec(text);
          const expected = found === null ? undefined : found.length === 1 ? found[0] : found.slice(1).map(part => part ?? null);
          if (expected === undefined) expect(failure('regex', written, text)).toContain('did not match');
          else expect(gives('regex', written, text)).toEqual(expected);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
