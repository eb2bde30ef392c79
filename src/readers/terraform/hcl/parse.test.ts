import { describe, expect, test } from 'vitest';
import { parse, parseExpression, parseTemplate } from './parse.ts';
import type { Attribute, Block } from './syntax.ts';
import { outline, outlineBody } from './testing/outline.ts';

const read = (text: string): string => {
  const { value, errors } = parseExpression(text);
  expect(errors).toEqual([]);
  return outline(value);
};
const readBody = (text: string): string => {
  const { body, errors } = parse(text);
  expect(errors).toEqual([]);
  return outlineBody(body);
};

describe('values', () => {
  test.each([
    ['1', '1'],
    ['0.25', '0.25'],
    ['1e3', '1000'],
    ['12.5E-1', '1.25'],
    ['true', 'true'],
    ['false', 'false'],
    ['null', 'null'],
    ['truest', 'truest'],
    ['var', 'var'],
    ['foo-bar_2', 'foo-bar_2'],
    ['größe', 'größe'],
    ['𝒳1', '𝒳1'],
    ['-1', '(- 1)'],
    ['!a.b', '(! (.b a))'],
    ['!!a', '(! (! a))'],
    ['(1)', '(paren 1)'],
    ['[]', '[]'],
    ['[1, [2], "a",]', '[1 [2] "a"]'],
    ['[\n  1, # one\n  2 /* two */\n]', '[1 2]'],
  ])('%j is %s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('objects', () => {
  test.each([
    ['{}', '{}'],
    ['{ a = 1 }', '{"a"=1}'],
    ['{ a : 1, b = 2 }', '{"a"=1 "b"=2}'],
    ['{\n a = 1\n\n b = 2, # two\n c = 3\n}', '{"a"=1 "b"=2 "c"=3}'],
    ['{ "a b" = 1, (k) = 2, "x${k}" = 3, 4 = 5 }', '{"a b"=1 (paren k)=2 (template "x" ${k})=3 4=5}'],
    ['{ true = 1, null = 2 }', '{"true"=1 "null"=2}'],
    ['{ a /* key */ = 1 }', '{"a"=1}'],
    ['{ a.b = 1 }', '{(.b a)=1}'],
    ['{ format = 1, iffy = 2 }', '{"format"=1 "iffy"=2}'],
    ['{ a = 1 == 2 ? b : c }', '{"a"=(? (== 1 2) b c)}'],
    ['{ a = (\n1\n+\n2\n) }', '{"a"=(paren (+ 1 2))}'],
  ])('%j is %s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('operators', () => {
  test.each([
    ['1 + 2 * 3', '(+ 1 (* 2 3))'],
    ['1 * 2 + 3', '(+ (* 1 2) 3)'],
    ['1 - 2 - 3', '(- (- 1 2) 3)'],
    ['8 / 4 % 3', '(% (/ 8 4) 3)'],
    ['-a + b', '(+ (- a) b)'],
    ['a || b && c', '(|| a (&& b c))'],
    ['a == b != c', '(!= (== a b) c)'],
    ['a < b == c >= d', '(== (< a b) (>= c d))'],
    ['a <= b && c > d', '(&& (<= a b) (> c d))'],
    ['a-b', 'a-b'],
    ['a -b', '(- a b)'],
    ['a ? b : c', '(? a b c)'],
    ['a ? b : c ? d : e', '(? a b (? c d e))'],
    ['a ? b ? c : d : e', '(? a (? b c d) e)'],
    ['a || b ? c + 1 : d', '(? (|| a b) (+ c 1) d)'],
  ])('%j is %s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('steps', () => {
  test.each([
    ['var.a.b', '(.b (.a var))'],
    ['a[0]', '([] a 0)'],
    ['a["k"].b', '(.b ([] a "k"))'],
    ['a[\n  b\n]', '([] a b)'],
    ['a.0', '([] a 0)'],
    ['a.0.b', '(.b ([] a 0))'],
    ['a[*].b[0]', '([*] a ([] (.b each) 0))'],
    ['a[*].b[*].c', '([*] a ([*] (.b each) (.c each)))'],
    ['a[*]', '([*] a each)'],
    ['a.*.b.c[0]', '([] (.* a (.c (.b each))) 0)'],
    ['a.*.0', '(.* a ([] each 0))'],
    ['f(x).y', '(.y (f() x))'],
    ['[1, 2][0]', '([] [1 2] 0)'],
    ['(a).b', '(.b (paren a))'],
  ])('%j is %s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('calls', () => {
  test.each([
    ['f()', '(f())'],
    ['f(1, a, "b",)', '(f() 1 a "b")'],
    ['f(\n  1,\n  2\n)', '(f() 1 2)'],
    ['f(a...)', '(f() a...)'],
    ['f(a, b ...)', '(f() a b...)'],
    ['provider::aws::arn_parse(x)', '(provider::aws::arn_parse() x)'],
  ])('%j is %s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('for expressions', () => {
  test.each([
    ['[for v in list : v]', '(for _ v list v)'],
    ['[for i, v in list : "${i}" if v != null]', '(for i v list (template ${i}) if (!= v null))'],
    ['{for k, v in map : k => v}', '(for k v map k=>v)'],
    ['{for v in list : v.k => v...}', '(for _ v list (.k v)=>v...)'],
    ['{\n  for k, v in map :\n  k => v\n  if v\n}', '(for k v map k=>v if v)'],
    ['[for v in a ? b : c : v]', '(for _ v (? a b c) v)'],
    ['[format]', '[format]'],
  ])('%j is %s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('bodies', () => {
  test.each([
    ['', ''],
    ['a = 1', 'a: 1'],
    ['a = 1\nb = 2\n', 'a: 1; b: 2'],
    ['\uFEFFa = 1\r\nb = 2\r\n', 'a: 1; b: 2'],
    ['resource "aws_s3_bucket" "b" {\n  bucket = "x"\n}\n', 'resource "aws_s3_bucket" "b" {bucket: "x"}'],
    ['locals {}', 'locals {}'],
    ['a b "c\\n" { d = 1 }', 'a "b" "c\\n" {d: 1}'],
    ['a {\n  b {\n    c = 1\n  }\n  d {}\n}', 'a {b {c: 1}; d {}}'],
    ['for = 1\nif {}\n', 'for: 1; if {}'],
    ['# one\n// two\n/* three\n */ a = 1 # four', 'a: 1'],
    ['a = [\n  1,\n  2,\n]\nb = 1\n', 'a: [1 2]; b: 1'],
    ['a = <<E\nx\nE\nb = 1', 'a: "x\\n"; b: 1'],
  ])('%j is %s', (text, expected) => expect(readBody(text)).toBe(expected));

  test('say where everything stands', () => {
    const text = 'r "x" {\n  a = 1 # c\n}\n';
    const file = parse(text);
    const block = file.body.items[0] as Block;
    const attribute = block.body.items[0] as Attribute;
    const cut = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
    expect(cut(block)).toBe('r "x" {\n  a = 1 # c\n}');
    expect(cut(block.body)).toBe('\n  a = 1 # c\n');
    expect(block.labels.map(cut)).toEqual(['"x"']);
    expect(cut(attribute)).toBe('a = 1');
    expect(text.charAt(attribute.equals)).toBe('=');
    expect(file.comments.map(cut)).toEqual(['# c']);
    expect(cut(file.body)).toBe(text);
  });

  test('keep every comment, without the line break that ends it', () => {
    const text = '# a\r\n// b\n/* c\n d */ x = [ # e\n  1, /* f */ 2 // g\n] # h';
    expect(parse(text).comments.map(({ start, end }) => text.slice(start, end))).toEqual(['# a', '// b', '/* c\n d */', '# e', '/* f */', '// g', '# h']);
  });
});

describe('fragments', () => {
  test('an expression may span lines', () => expect(read('1\n+\n2')).toBe('(+ 1 2)'));
  test('what follows an expression is an error', () => {
    const { value, errors } = parseExpression('1 2');
    expect(value.is).toBe('broken');
    expect(errors).toEqual([{ start: 2, end: 3, message: 'expected the end of the expression, found a number' }]);
  });
  test('a template may hold anything, lines and quotes too', () => {
    const { value, errors } = parseTemplate('a "b" \\n $${x}\n%{ for k, v in m ~}\n  ${k}=${v}\n%{ endfor ~}\nend');
    expect(errors).toEqual([]);
    expect(outline(value)).toBe('(template "a \\"b\\" \\\\n ${x}\\n" (for k v m "  " ${k} "=" ${v} "\\n") "end")');
  });
  test('a template without sequences is a text', () => expect(outline(parseTemplate('50% of $5').value)).toBe('"50% of $5"'));
  test('a broken template says so', () =>
    expect(parseTemplate('a ${').errors).toEqual([{ start: 4, end: 4, message: 'expected a value, found the end of the file' }]));
});
