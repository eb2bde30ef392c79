import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hole } from '../../../model/index.ts';
import { number, text, unknown, type Value } from '../value.ts';
import { call, gives, type Plain } from './plain-values.fixture.ts';

const open = unknown('var.x has no value', 'var.x');
const x = hole('var.x');

describe('base64 and URL encodings', () => {
  it.each<[string, readonly Plain[], unknown]>([
    ['base64encode', ['Hello World'], 'SGVsbG8gV29ybGQ='],
    ['base64encode', [''], ''],
    ['base64decode', ['SGVsbG8gV29ybGQ='], 'Hello World'],
    ['base64decode', ['SGVs\nbG8='], 'Hello'],
    ['base64gunzip', [gzipSync('Hello').toString('base64')], 'Hello'],
    ['textencodebase64', ['Hello World', 'UTF-16LE'], 'SABlAGwAbABvACAAVwBvAHIAbABkAA=='],
    ['textdecodebase64', ['SABlAGwAbABvACAAVwBvAHIAbABkAA==', 'UTF-16LE'], 'Hello World'],
    ['textencodebase64', ['é', 'windows-1252'], '6Q=='],
    ['textdecodebase64', ['6Q==', 'windows-1252'], 'é'],
    ['textencodebase64', ['Hello', 'UTF-8'], 'SGVsbG8='],
    ['textencodebase64', ['é', 'ISO-8859-1'], '6Q=='],
    ['textdecodebase64', ['gA==', 'ISO-8859-1'], '\u0080'],
    ['textencodebase64', ['あ', 'Shift_JIS'], '?textencodebase64("あ", "Shift_JIS")'],
    ['urlencode', ['Hello World!'], 'Hello+World%21'],
    ['urlencode', ['☃'], '%E2%98%83'],
    ['urlencode', ["a-b_c.d~e*'()"], 'a-b_c.d~e%2A%27%28%29'],
    ['urlencode', [`a b${x}`], `a+b${x}`],
    ['urldecode', ['foo%3Abar%40localhost%3Ffoo%3Dbar%26bar%3Dbaz'], 'foo:bar@localhost?foo=bar&bar=baz'],
    ['urldecode', ['%E2%98%83+'], '☃ '],
  ])('%s %j', (name, args, expected) => {
    expect(gives(name, ...args)).toEqual(expected);
  });

  it.each<[string, readonly Plain[], string]>([
    ['base64decode', ['a'], 'failed to decode base64 data'],
    ['base64decode', ['SGVsbG8gV29ybGQ'], 'failed to decode base64 data'],
    ['base64decode', ['/w=='], 'not valid UTF-8'],
    ['base64gunzip', ['YQ=='], 'failed to decode gzip data'],
    ['textencodebase64', ['a', 'nonsense'], '"nonsense" is not a supported IANA encoding name or alias'],
    ['textencodebase64', ['☃', 'windows-1252'], 'cannot be represented in windows-1252'],
    ['textencodebase64', ['€', 'ISO-8859-1'], 'cannot be represented in ISO-8859-1'],
    ['textdecodebase64', ['6Q==', 'US-ASCII'], 'not valid in US-ASCII'],
    ['textdecodebase64', ['!', 'UTF-8'], 'invalid base64 symbol'],
    ['textdecodebase64', ['/w==', 'UTF-8'], 'not valid in UTF-8'],
    ['urldecode', ['%zz'], 'invalid URL escape'],
  ])('refuses %s %j', (name, args, why) => {
    expect(gives(name, ...args)).toEqual({ failure: expect.stringContaining(why) });
  });

  it('gives back every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), written => {
        for (const [encode, decode, ...more] of [
          ['base64encode', 'base64decode'],
          ['urlencode', 'urldecode'],
          ['textencodebase64', 'textdecodebase64', 'UTF-16BE'],
        ] as const) {
          const encoded = call(encode, [written, ...more]);
          expect(encoded.is === 'failure' ? encoded : gives(decode, encoded, ...more)).toBe(written.normalize('NFC'));
        }
      }),
    );
  });

  it('does not guess what a compressor gives, and unpacks no bomb', () => {
    expect(gives('base64gzip', 'Hello')).toBe('?base64gzip("Hello")');
    expect(call('base64gunzip', [gzipSync('\0'.repeat(20_000_000)).toString('base64')]).is).toBe('failure');
  });
});

describe('csvdecode', () => {
  it('reads rows by the names of the first line', () => {
    expect(gives('csvdecode', 'a,b,c\n1,2,3\n4,5,6')).toEqual([
      { a: '1', b: '2', c: '3' },
      { a: '4', b: '5', c: '6' },
    ]);
    expect(gives('csvdecode', 'a,b\r\n"1,""x""","line\r\ntwo"\r\n\r\n,\r\n')).toEqual([
      { a: '1,"x"', b: 'line\ntwo' },
      { a: '', b: '' },
    ]);
    expect(gives('csvdecode', 'a,b')).toEqual([]);
  });
  it.each([
    ['', 'missing header line'],
    ['a,a\n1,2', 'duplicate column name "a"'],
    ['a,b\n1', 'CSV parse error on line 2: wrong number of fields'],
    ['a\n"x', 'CSV parse error on line 2: extraneous or missing " in quoted-field'],
    ['a\n"x"y', 'CSV parse error on line 2: extraneous or missing " in quoted-field'],
    ['a\nx"y', 'CSV parse error on line 2: bare " in non-quoted field'],
  ])('refuses %j', (written, why) => {
    expect(gives('csvdecode', written)).toEqual({ failure: `Invalid value for "str" parameter: ${why}.` });
  });
});

describe('JSON', () => {
  it('is written as Terraform writes it', () => {
    expect(gives('jsonencode', { hello: 'world' })).toBe('{"hello":"world"}');
    expect(gives('jsonencode', { b: [1, 1.5, 1e21], a: null, c: { is: 'set', items: [text('x')] } })).toBe(
      '{"a":null,"b":[1,1.5,1000000000000000000000],"c":["x"]}',
    );
    expect(gives('jsonencode', '<a href="x">&\u2028\n\t\u0001')).toBe('"\\u003ca href=\\"x\\"\\u003e\\u0026\\u2028\\n\\t\\u0001"');
    expect(gives('jsonencode', true)).toBe('true');
  });

  it('keeps its unknown parts as holes, and what it was made from', () => {
    const result = call('jsonencode', [{ a: `arn:${x}`, n: unknown('', 'var.n', { type: 'number' }), s: unknown('', 'var.s', { type: 'string' }), u: open }]);
    expect(result.is === 'text' && result.value).toBe(`{"a":"arn:${x}","n":${hole('var.n')},"s":"${hole('var.s')}","u":${x}}`);
    expect(result.is === 'text' && result.tree?.is).toBe('object');
    expect(gives('jsonencode', { a: { is: 'list', items: [number(1)], rest: 'more' } })).toBe(`{"a":${hole('[…]')}}`);
    expect(gives('jsonencode', open)).toBe('?jsonencode(var.x)');
    expect(gives('jsonencode', { is: 'instance', id: 'x', attribute: () => open, names: () => [] })).toBe('?jsonencode({…})');
  });

  it('is read with exact numbers, escapes and holes', () => {
    expect(gives('jsondecode', '{"hello": "world", "n": [1e2, -0.5, null, true, []], "e": {}}')).toEqual({
      hello: 'world',
      n: [100, -0.5, null, true, []],
      e: {},
    });
    expect(gives('jsondecode', '"\\u00e9\\n\\ud83d\\ude00"')).toBe('é\n😀');
    expect(gives('tostring', call('jsondecode', ['12345678901234567890']) as Value)).toBe('12345678901234567890');
    expect(gives('jsondecode', `{"a":"x-${x}","b":${x},"c":1${x}}`)).toEqual({ a: `x-${x}`, b: '?var.x', c: '?1${var.x}' });
    expect(gives('jsondecode', `{"${x}":1,"b":2}`)).toEqual({ b: 2, '…': 'it depends on var.x' });
  });

  it('gives back the very tree that was encoded', () => {
    const key: Value = { ...unknown('known after apply', 'aws_kms_key.k.arn'), ref: { to: 'k', attribute: 'arn' } };
    const encoded = call('jsonencode', [{ Statement: [{ Resource: key }] }]);
    expect(encoded.is === 'failure' ? encoded : gives('jsondecode', encoded)).toEqual({ Statement: [{ Resource: '?aws_kms_key.k.arn' }] });
  });

  it.each(['', '{', '[1,]', '{"a"}', '{"a":1,}', "{'a':1}", '01', '1 2', '"a', '"\\x"', '"\n"', 'nul', 'NaN'])('refuses %j', written => {
    expect(call('jsondecode', [written]).is).toBe('failure');
  });

  it('refuses what is nested without end', () => {
    for (const written of ['['.repeat(50_000), '{"a":'.repeat(50_000)]) expect(call('jsondecode', [written]).is).toBe('failure');
  });

  it('gives back every value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), made => {
        const value: unknown = JSON.parse(JSON.stringify(made).normalize('NFC'));
        fc.pre(!/__proto__|"is"/.test(JSON.stringify(value)));
        const written = call('jsonencode', [value as Plain]);
        if (written.is !== 'text') throw new Error('it is a text');
        expect(gives('jsondecode', written.value)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(JSON.parse(written.value)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { numRuns: 500 },
    );
  });

  it('reads what JSON.parse reads, and refuses what it refuses', () => {
    const pieces = fc.array(fc.constantFrom('{', '}', '[', ']', ':', ',', '"a"', '"', '1', '-', '.5', 'true', ' ', '\\', 'null', 'e-1'), { maxLength: 8 });
    fc.assert(
      fc.property(
        pieces.map(parts => parts.join('')),
        written => {
          fc.pre(!/e-\d{3}/.test(written)); // what a double cannot hold is not known here
          let expected: unknown;
          try {
            expected = JSON.parse(written);
          } catch {
            expected = { failure: expect.any(String) };
          }
          expect(gives('jsondecode', written)).toEqual(expected);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('does not write what shares its parts without end', () => {
    const grown = Array.from({ length: 60 }).reduce<Value>(inner => ({ is: 'tuple', items: [inner, inner] }), text('x'));
    expect(call('jsonencode', [grown]).is).toBe('failure');
    const wide: Value = { is: 'tuple', items: Array.from({ length: 2000 }, () => text('x'.repeat(10_000))) };
    expect(gives('jsonencode', wide)).toEqual({ failure: 'The result would be longer than 10 MB.' });
  });
});

describe('YAML', () => {
  it.each<[string, unknown]>([
    ['hello: world', { hello: 'world' }],
    ['true', true],
    ['{a: &foo [1, 2, 3], b: *foo}', { a: [1, 2, 3], b: [1, 2, 3] }],
    ['a: yes\nb: "yes"\nc: Off\nd: ~\ne:\n', { a: true, b: 'yes', c: false, d: null, e: null }],
    ['[1, 010, 0x1F, 0o17, 1.5, 1e3, -2, +3, 1_000]', [1, 10, 31, 15, 1.5, 1000, -2, 3, '1_000']],
    ['v: 2012-10-17', { v: '2012-10-17T00:00:00Z' }],
    ['v: "2012-10-17"', { v: '2012-10-17' }],
    ['v: 2001-12-14 21:59:43', { v: '2001-12-14T21:59:43Z' }],
    ['v: 2001-12-14t21:59:43.1-05:00', { v: '2001-12-14T21:59:43-05:00' }],
    ['v: 2001-13-14', { v: '2001-13-14' }],
    ['a: |\n  x\n  y\nb: >-\n  x\n  y\n', { a: 'x\ny\n', b: 'x y' }],
    ['a: !!str 1\nb: !!int 2\nc: !!binary YQ==\nd: ! 3', { a: '1', b: 2, c: 'YQ==', d: '3' }],
    ['base: &b {x: 1, z: 2}\nmore:\n  <<: *b\n  z: 3', { base: { x: 1, z: 2 }, more: { x: 1, z: 3 } }],
    ['1: a\ny: b', { 1: 'a', true: 'b' }],
    ['---', null],
    ['---\na: 1\n', { a: 1 }],
  ])('reads %j', (written, expected) => {
    expect(gives('yamldecode', written)).toEqual(expected);
  });

  it.each([
    ['{a: &foo [1, *foo, 3]}', 'cannot refer to anchor "foo" from inside its own definition'],
    ['{a: !not-supported foo}', 'unsupported tag "!not-supported"'],
    ['a: 1\n---\nb: 2', 'multiple YAML documents'],
    ['a: [1', 'on line 1'],
    ['a: *nothing', 'nothing'],
    ['.nan', 'NaN is not supported'],
    ['', 'missing start of document'],
    ['# only a comment', 'missing start of document'],
    ['!!int x', 'cannot parse a value as !!int'],
    ['? [a]\n: 1', 'a mapping key must be a string'],
  ])('refuses %j', (written, why) => {
    expect(gives('yamldecode', written)).toEqual({ failure: expect.stringContaining(why) });
  });

  it('refuses what is nested without end', () => {
    for (const written of ['['.repeat(20_000), '- '.repeat(20_000), '{a: '.repeat(20_000), 'a: '.repeat(300)])
      expect(call('yamldecode', [written]).is).toBe('failure');
  });

  it('is not drowned in laughs', () => {
    const levels = Array.from({ length: 40 }, (_, i) => `l${i + 1}: &l${i + 1} [*l${i}, *l${i}]`);
    const result = call('yamldecode', [`l0: &l0 [x]\n${levels.join('\n')}\n`]);
    expect(result.is).toBe('object');
    expect(result.is === 'failure' ? result.is : call('jsonencode', [result]).is).toBe('failure');
  });

  it('keeps holes, and does not take for a text what may be something else', () => {
    expect(gives('yamldecode', `a: my-${x}\nb: ${x}\nc: 1${x}\nd: "1${x}"\n${x}: 1\n`)).toEqual({
      a: `my-${x}`,
      b: '?var.x',
      c: '?1${var.x}',
      d: `1${x}`,
      '…': 'it depends on var.x',
    });
  });

  it.each<[Plain, string]>([
    [{ a: 'b', c: 'd' }, '"a": "b"\n"c": "d"\n'],
    [{ foo: [1, 2, 3], bar: 'baz' }, '"bar": "baz"\n"foo":\n- 1\n- 2\n- 3\n'],
    [{ foo: [1, { a: 'b', c: 'd' }, 3], bar: 'baz' }, '"bar": "baz"\n"foo":\n- 1\n- "a": "b"\n  "c": "d"\n- 3\n'],
    [{ a: { b: { c: null } }, d: [], e: {} }, '"a":\n  "b":\n    "c": null\n"d": []\n"e": {}\n'],
    [[[1, [2]], ['a']], '- - 1\n  - - 2\n- - "a"\n'],
    ['a\nb\n', '|\n  a\n  b\n'],
    [{ a: 'x\n\ny' }, '"a": |-\n  x\n\n  y\n'],
    ['a\tb"\\é\u0001', '"a\\tb\\"\\\\é\\x01"\n'],
    ['a \nb', '"a \\nb"\n'],
    [true, 'true\n...\n'],
    [{ a: open }, `"a":${x}\n`],
  ])('is written from %j', (value, expected) => {
    expect(gives('yamlencode', value)).toBe(expected);
  });

  it('gives back every value', () => {
    const leaf = fc.oneof(
      fc.string(),
      fc.constantFrom('a\nb', '\n', ' x\n', 'x\n\n', 'a: b\nc', 'é\n- 1\n', 'yes', '1'),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
    );
    const value = fc.letrec<{ node: Plain }>(tie => ({
      node: fc.oneof(
        { depthSize: 'small' },
        leaf,
        fc.array(tie('node'), { maxLength: 3 }),
        fc.dictionary(fc.string({ minLength: 1, maxLength: 5 }), tie('node'), { maxKeys: 3 }),
      ),
    })).node;
    fc.assert(
      fc.property(value, plain => {
        fc.pre(!JSON.stringify(plain).includes('__proto__') && !JSON.stringify(plain).includes('"is"'));
        const written = call('yamlencode', [{ all: [plain] }]);
        expect(written.is === 'failure' ? written : gives('yamldecode', written)).toEqual({ all: [plain] });
      }),
      { numRuns: 500 },
    );
  });
});
