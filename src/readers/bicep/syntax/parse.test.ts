import { describe, expect, it } from 'vitest';
import { parse } from './parse.ts';
import type { Expression, Spread, Type } from './syntax.ts';

/** An expression in brackets, operators first. */
const outline = (of: Expression | Spread): string => {
  switch (of.is) {
    case 'literal':
      return JSON.stringify(of.value);
    case 'template':
      return `(text ${of.texts.map(text => JSON.stringify(text)).join(' ')} | ${of.parts.map(outline).join(' ')})`;
    case 'array':
      return `[${of.items.map(outline).join(' ')}]`;
    case 'object':
      return `{${[...of.entries.map(entry => (entry.is === 'spread' ? outline(entry) : `${outline(entry.key)}:${outline(entry.value)}`)), ...of.resources.map(({ name }) => `@${name}`)].join(' ')}}`;
    case 'spread':
      return `...${outline(of.of)}`;
    case 'name':
      return of.name;
    case 'call':
      return `(${of.of ? `${outline(of.of)}.` : ''}${of.name}${of.args.map(arg => ` ${outline(arg)}`).join('')})`;
    case 'member':
      return `${outline(of.of)}${of.safe ? '.?' : '.'}${of.name}`;
    case 'index':
      return `${outline(of.of)}[${of.safe ? '?' : ''}${of.fromEnd ? '^' : ''}${outline(of.key)}]`;
    case 'child':
      return `${outline(of.of)}::${of.name}`;
    case 'non-null':
      return `${outline(of.of)}!`;
    case 'group':
      return outline(of.of);
    case 'unary':
      return `(${of.operator} ${outline(of.of)})`;
    case 'binary':
      return `(${of.operator} ${outline(of.left)} ${outline(of.right)})`;
    case 'ternary':
      return `(? ${outline(of.condition)} ${outline(of.yes)} ${outline(of.no)})`;
    case 'lambda':
      return `(${of.parameters.join(' ')} => ${outline(of.body)})`;
    case 'for':
      return `(for ${of.item}${of.index === undefined ? '' : `,${of.index}`} ${outline(of.of)} ${outline(of.body)})`;
    case 'if':
      return `(if ${outline(of.condition)} ${outline(of.body)})`;
  }
};

const read = (text: string): string => {
  const { statements, faults } = parse(`var x = ${text}\n`);
  expect(faults).toEqual([]);
  const [only] = statements;
  return only?.is === 'var' ? outline(only.value) : 'nothing';
};

describe('expressions', () => {
  it.each([
    ['1 + 2 * 3 == 7 && !a || b', '(|| (&& (== (+ 1 (* 2 3)) 7) (! a)) b)'],
    ['a ?? b ?? c', '(?? (?? a b) c)'],
    ['a ? b : c ? d : e', '(? a b (? c d e))'],
    ['a\n  ? b\n  : c', '(? a b c)'],
    ['a.b[0].?c[?d][^1]!.e', 'a.b[0].?c[?d][^1]!.e'],
    ['p::c.id', 'p::c.id'],
    ['a.listKeys().keys[0]', '(a.listKeys).keys[0]'],
    ['sys.concat(\n  1,\n  2\n)', '(sys.concat 1 2)'],
    ["'a${b}c'", '(text "a" "c" | b)'],
    ["'''\na\n'''", '"a\\n"'],
    ["$'''a${b}'''", '(text "a" "" | b)'],
    [String.raw`'\n\'\u{1F600}\${'`, JSON.stringify("\n'😀${")],
    ['[1, 2\n3\n]', '[1 2 3]'],
    ['{ a: 1, b: 2\n c: 3, ...d }', '{"a":1 "b":2 "c":3 ...d}'],
    ["{ 'a-b': 1, 'c${d}': 2 }", '{"a-b":1 (text "c" "" | d):2}'],
    ['[for i in range(0, 3): i]', '(for i (range 0 3) i)'],
    ['[for (a, i) in b: if (a) { c: i }]', '(for a,i b (if a {"c":i}))'],
    ['map(a, b => b.c)', '(map a (b => b.c))'],
    ['sort(a, (b, c) => b < c)', '(sort a (b c => (< b c)))'],
    ['(a)', 'a'],
    ['-1', '(- 1)'],
    ['for', 'for'],
    ['[for]', '[for]'],
  ])('%s', (text, outlined) => expect(read(text)).toBe(outlined));
  it('keep the digits of what a number would round', () => {
    const [only] = parse('var x = 9223372036854775807').statements;
    expect(only?.is === 'var' && only.value).toMatchObject({ digits: '9223372036854775807' });
  });
});

const typed = (text: string): Type | undefined => {
  const { statements, faults } = parse(`type x = ${text}\n`);
  expect(faults).toEqual([]);
  const [only] = statements;
  return only?.is === 'type' ? only.type : undefined;
};

describe('types', () => {
  it('are names, lists, unions and what may be null', () => {
    expect(typed("('a' | 'b')[]?")).toMatchObject({ is: 'nullable', of: { is: 'list', of: { is: 'union', members: [{ value: 'a' }, { value: 'b' }] } } });
    expect(typed('\n  | -1\n  | true')).toMatchObject({ is: 'union', members: [{ value: -1 }, { value: true }] });
    expect(typed('a.b[*].*[1]')).toMatchObject({ is: 'path', step: { item: 1 }, of: { step: 'rest', of: { step: 'items', of: { step: { property: 'b' } } } } });
  });
  it('are objects and tuples with decorators', () => {
    const object = typed("{\n  @secure()\n  a: string\n  *: int\n  'b-c': { d: bool }\n}");
    expect(object).toMatchObject({ is: 'object', properties: [{ name: 'a', decorators: [{ name: 'secure' }] }, { type: { name: 'int' } }, { name: 'b-c' }] });
    expect(typed("[\n  string\n  @description('x')\n  int\n]")).toMatchObject({ is: 'tuple', items: [{}, { decorators: [{ name: 'description' }] }] });
  });
  it('are what a resource provider takes', () => {
    expect(typed("resourceInput<'A/b@2024-01-01'>.tags?")).toMatchObject({
      is: 'nullable',
      of: { is: 'path', of: { is: 'resource', kind: 'resourceInput', of: 'A/b@2024-01-01' } },
    });
  });
});

describe('statements', () => {
  it('are all there are', () => {
    const { statements, faults } = parse(`
targetScope = 'subscription'
metadata m = 'x'
extension kubernetes with { namespace: 'n' } as k8s
import { a, b as c } from './t.bicep'
import * as all from './t.bicep'
@secure()
@description('d')
param p string = 'x'
param q resourceInput<'A/b@1'>.properties
var v = 1
var w string[] = ['x']
type t = string
@export()
func f(a string, b int) bool => b > 1
resource r 'A/b@1' existing = if (true) {
  name: 'r'
  @batchSize(1)
  resource child 'c' = [for i in v: { name: i }]
}
module n './n.bicep' = [for (x, i) in v: if (x) { name: x }]
output o string = v
assert ok = v == 1
`);
    expect(faults).toEqual([]);
    expect(statements.map(({ is }) => is).join(' ')).toBe(
      'targetScope metadata extension import import param param var var type func resource module output assert',
    );
    const resource = statements.find(({ is }) => is === 'resource');
    expect(resource).toMatchObject({ existing: true, body: { is: 'if', body: { resources: [{ name: 'child', decorators: [{ name: 'batchSize' }] }] } } });
  });
  it('of parameters files too', () => {
    const { statements, faults } = parse("using './main.bicep'\nextends 'base.bicepparam'\nparam a = { b: 1 }\nparam c = readEnvironmentVariable('C')\n");
    expect(faults).toEqual([]);
    expect(statements).toMatchObject([{ is: 'using', path: './main.bicep' }, { is: 'extends' }, { is: 'param', name: 'a' }, { is: 'param', name: 'c' }]);
    expect(parse('using none').statements).toMatchObject([{ is: 'using', path: undefined }]);
  });
});

const names = (text: string): readonly string[] => parse(text).statements.map(statement => ('name' in statement ? statement.name : statement.is));

describe('recovery', () => {
  it('loses one broken statement and no other', () => {
    const { statements, faults } = parse("var a = 1\nvar b = = 2\nvar c = 'x\nparam\nresource d 'A/b@1' = {\n  name: 'd'\n}\n");
    expect(statements.map(statement => 'name' in statement && statement.name)).toEqual(['a', 'b', 'c', '', 'd']);
    expect(faults.map(({ message }) => message)).toEqual([
      'A value is missing: here stands =.',
      'This text is not closed: add the closing quote.',
      'The name of the parameter is missing: the line ends here.',
    ]);
  });
  it('reads on after a bracket that is never closed', () => {
    expect(names("resource a 'A/b@1' = {\n  name: 'a'\n  properties: {\n    x: 1\n\nparam b string\nvar c = 2\n")).toEqual(['a', 'b', 'c']);
    expect(parse('var a = [\n  1\nvar b = 2\n').faults).toHaveLength(1);
  });
  it('loses one broken property and no other', () => {
    const [only] = parse('var a = {\n  b: 1\n  c = 2\n  d: { e: }\n  f: 3\n}\n').statements;
    expect(only?.is === 'var' && outline(only.value)).toBe('{"b":1 "c":null "d":{"e":null} "f":3}');
  });
  it('shows no text, which may be a secret', () => {
    const { faults } = parse("var a = b 'hidden'\nparam c 'x' 'hidden'\nvar d = ['e' 'hidden']\n");
    expect(faults).toHaveLength(3);
    expect(JSON.stringify(faults)).not.toContain('hidden');
  });
  it('says what is nested too deeply', () => {
    expect(parse(`var a = ${'('.repeat(5_000)}1${')'.repeat(5_000)}\nvar b = 1`).faults[0]?.message).toContain('nested more than');
    expect(parse(`var a = ${'1 + '.repeat(5_000)}1`).faults[0]?.message).toContain('follow each other');
    const steep = `${'('.repeat(150)}1${`${' + 1'.repeat(100)})`.repeat(150)}`;
    expect(parse(`var a = ${steep}`).faults[0]?.message).toContain('follow each other');
  });
});
