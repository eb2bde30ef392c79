import { describe, expect, test } from 'vitest';
import { parse } from './parse.ts';
import { print } from './print.ts';
import type { HclFile } from './syntax.ts';
import { misplaced } from './testing/misplaced.ts';
import { outlineBody } from './testing/outline.ts';

const reread = (text: string): HclFile => {
  const file = parse(text);
  expect(print(file)).toBe(text);
  expect(misplaced(file)).toEqual([]);
  return file;
};
/** Each error as the text it points at and its message. */
const errorsOf = ({ text, errors }: HclFile): readonly string[] => errors.map(({ start, end, message }) => `${text.slice(start, end)} — ${message}`);
const skippedOf = ({ text, skipped }: HclFile): readonly string[] => skipped.map(({ start, end }) => text.slice(start, end));

describe('a value that cannot be read', () => {
  test.each([
    ['a = \n', '\n — expected a value, found the end of the line'],
    ['a = 1 2\n', '2 — expected the end of the line after the value, found a number'],
    ['a = [1, 2\n', 'b — expected `,` or `]`, found a name'],
    ['a = [1 2]\n', '2 — expected `,` or `]`, found a number'],
    ['a = { b = 1 c = 2 }\n', 'c — expected a line break, `,` or `}`, found a name'],
    ['a = {\n  x = 1\n  y = = 2\n}\n', '= — expected a value, found `=`'],
    ['a = {\n  x 1\n}\n', '1 — expected `=` and a value, found a number'],
    ['a = f(1,\n', '= — expected `,` or `)`, found `=`'],
    ['a = f(x... y)\n', 'y — expected `)` right after `...`, found a name'],
    ['a = f(x..., )\n', ', — expected `)` right after `...`, found `,`'],
    ['a = (1\n', 'b — expected `)`, found a name'],
    ['a = x[0\n', 'b — expected `]`, found a name'],
    ['a = x.\n', '\n — expected the name of an attribute after the dot, found the end of the line'],
    ['a = x ? y\n', '\n — expected `:` and what to take when the condition is false, found the end of the line'],
    ['a = x.0.1\n', '0. — expected one whole number after the dot; write positions as `[0]`'],
    ['a = 1.2.3\n', '1.2. — this is not a number: expected digits, one dot at most, and perhaps an exponent'],
    ['a = 12px\n', '12p — this is not a number: expected digits, one dot at most, and perhaps an exponent'],
    ['a = [for x y : z]\n', 'y — expected `in` before the collection, found a name'],
    ['a = [for x in y z]\n', 'z — expected `:` and what to make of each item, found a name'],
    ['a = {for k, v in m : k}\n', '} — expected `=>` and the value for this key, found `}`'],
    ['a = [for v in l : k => v]\n', '= — expected `if` or `]`, found `=`'],
    ['a = ns::f\n', '\n — expected `(` and the arguments of the function, found the end of the line'],
    ['a = "x\n', '"x — this text is never closed: `"` is missing at its end'],
    ['a = "\\d"\n', '\\d — this escape is not known: use \\n, \\r, \\t, \\", \\\\, \\uNNNN or \\UNNNNNNNN'],
    ['a = "\\uD800"\n', '\\uD800 — this escape is not known: use \\n, \\r, \\t, \\", \\\\, \\uNNNN or \\UNNNNNNNN'],
    ['a = "${x"\n', '" — expected `}` to end what `${` or `%{` opened, found `"`'],
    ['a = "${x ~ }"\n', '  — expected `}` right after `~`, found a space'],
    ['a = "%{ if x }y"\n', '%{ if x } — this directive has no `%{ endif }`'],
    ['a = "%{ endif }"\n', '%{ endif } — `%{ endif }` has nothing that it belongs to'],
    ['a = "%{ iff x }"\n', 'iff — expected `if`, `else`, `endif`, `for` or `endfor`; to write `%{` itself, double the sign: `%%{`'],
    ['a = <<EOT\nx\n', '<<EOT — this heredoc is never closed: a line with its name alone is missing'],
    ['a = <<EOT x\ny\nEOT\n', '  — expected a line break right after the name of the heredoc, found a space'],
    ["a = 'x'\n", "' — expected a value, found `'`; a text stands in `\"`"],
    ['a = “x”\n', '“ — expected a value, found a curly quote; a text stands in `"`'],
  ])('%j is reported, and what follows is kept', (broken, message) => {
    const file = reread(`${broken}b = 1\n`);
    expect(outlineBody(file.body)).toBe('a: broken; b: 1');
    expect(errorsOf(file)).toEqual([message]);
    expect(file.skipped).toEqual([]);
  });

  test('nothing of a text is ever repeated in a message', () => {
    const file = reread('password = "hunter2" hunter3\nkey = hunter4 hunter5\n');
    expect(file.errors.map(error => error.message).join()).not.toContain('hunter');
  });
});

describe('an item that cannot be read', () => {
  test.each([
    ['r "x" = {\n  a = 1\n}\n', '= — expected `{` on the line of the labels, found `=`'],
    ['r "${x}" {\n  a = 1\n}\n', '"${x}" — a label holds no `${` and no `%{`; double the sign to write it as text'],
    ['"a" = 1\n', '" — expected the name of an attribute or a block, found `"`'],
    ['a\n', '\n — expected `=` and a value, or `{` and a block, found the end of the line'],
    ['}\n', '} — this `}` closes nothing'],
    ['@ {\n a = 1\n}\n', '@ — expected the name of an attribute or a block, found `@`'],
  ])('%j is reported and skipped', (broken, message) => {
    const file = reread(`${broken}b = 1\n`);
    expect(outlineBody(file.body)).toBe('b: 1');
    expect(errorsOf(file)).toEqual([message]);
    expect(skippedOf(file)).toEqual([broken.trim()]);
  });

  test('marks of a merge are skipped one by one', () => {
    const file = reread('<<<<<<< HEAD\na = 1\n=======\nb = 2\n>>>>>>> x\nc = 3\n');
    expect(outlineBody(file.body)).toBe('a: 1; b: 2; c: 3');
    expect(skippedOf(file)).toEqual(['<<<<<<< HEAD', '=======', '>>>>>>> x']);
  });
});

describe('layout that HCL refuses and that leaves no doubt', () => {
  test.each([
    ['a = 1, b = 2\n', 'a: 1; b: 2', ', — attributes stand on lines of their own, with no comma between them'],
    ['a {} b {}\n', 'a {}; b {}', 'b — expected a line break before the next item'],
    ['r {\n  a = 1 }\n', 'r {a: 1}', '} — expected a line break before `}`'],
    ['r { a = 1\n}\n', 'r {a: 1}', 'r { a = 1 — a block that goes on after its `{` holds one attribute and ends on the same line'],
    ['r { a = 1\nb = 2\n}\n', 'r {a: 1; b: 2}', 'r { a = 1 — a block that goes on after its `{` holds one attribute and ends on the same line'],
    ['a = 1\na = 2\n', 'a: 1; a: 2', 'a — `a` is already set in this block'],
  ])('%j is reported and read', (text, outline, message) => {
    const file = reread(text);
    expect(outlineBody(file.body)).toBe(outline);
    expect(errorsOf(file)).toEqual([message]);
  });
});

describe('what is never closed', () => {
  test('a bracket ends before a line that sets an attribute', () => {
    expect(outlineBody(reread('r "x" {\n  a = [1, 2\n  b = 1\n}\nc = 1\n').body)).toBe('r "x" {a: broken; b: 1}; c: 1');
  });
  test.each(['r "x" {\n  a = 1\n', 'r "x" {\n  a = 1\n  s {\n    t = 1\n}\n', 'r "x" {\n  a = {\n    k = 1\n}\n'])(
    'a block %j ends before the next one beside it',
    open => {
      const file = reread(`${open}r "y" {\n  b = 1\n}\nr "z" {}\n`);
      expect(file.body.items.map(item => (item.is === 'block' ? item.labels[0]?.text : item.name))).toEqual(['x', 'y', 'z']);
      expect(errorsOf(file)).toEqual(['r "x" { — this block is never closed: `}` is missing']);
    },
  );
  test('a heredoc ends before the next item beside it', () => {
    const file = reread('r "x" {\n  p = <<EOF\n{ "a": 1 }\n    deep = 1\n  b = 1\n}\nr "y" {}\n');
    expect(outlineBody(file.body)).toBe('r "x" {p: broken; b: 1}; r "y" {}');
  });
  test('a comment takes the rest', () => {
    const file = reread('a = 1\n/* b = 1\n');
    expect(outlineBody(file.body)).toBe('a: 1');
    expect(errorsOf(file)).toEqual(['/* — this comment is never closed: `*/` is missing']);
  });
  test('an object whose lines are deeper does not spill into the block around it', () => {
    const file = reread('r "x" {\n  a = {\n    b = 1\n    c = = 2\n    d = 3\n');
    expect(outlineBody(file.body)).toBe('r "x" {a: broken}');
  });
});

describe('hostile input', () => {
  const times = (unit: string, count: number): string => unit.repeat(count);
  test.each(['[', '(', '{a=', 'f(', '-', '!', '1+', 'x[', '"${', '[{(', '[for x in ', 'x ? ', 'x?1:', '"%{if x}', 'x.y', '.*', '<<E\n${', '%{endif}${['])(
    '100,000 times %j',
    unit => {
      const file = reread(`a = ${times(unit, 100_000)}\nb = 1\n`);
      expect(file.errors.length).toBeGreaterThan(0);
    },
  );
  test('too many levels of blocks', () => {
    const file = reread(`${times('a {\n', 100_000)}${times('}\n', 100_000)}b = 1\n`);
    expect(errorsOf(file)).toEqual(['\n — this is nested more than 250 levels deep']);
    expect(file.body.items).toHaveLength(2);
  });
  test('long chains count as levels: whoever walks the tree needs that much stack', () => {
    expect(parse(`a = 1${times(' + 1', 200)}\nb = x${times('.y', 200)}\nc = ${times('x ? 1 : ', 200)}1\n`).errors).toEqual([]);
    expect(parse(`a = 1${times(' + 1', 300)}\n`).errors).toHaveLength(1);
    expect(parse(`a = x${times(' || a.b.c == d.e.f', 200)}\n`).errors).toEqual([]);
  });
  test('no text', () => {
    const file = reread(`a = 1\n${times('\u0000\u0001', 1000)}`);
    expect(file.errors.map(error => error.message)).toEqual(['this is not a text file: it holds a NUL character']);
  });
  test('nothing but errors: reading ends early and says so', () => {
    const file = reread(times('? ? ?\n', 50_000));
    expect(file.errors.at(-1)?.message).toBe('the rest of this file is not read: too much before it could not be read');
    expect(file.errors.length).toBeLessThan(200);
  });
});
