import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edit } from './edit.ts';
import { parse, parseExpression, parseTemplate } from './parse.ts';
import { print } from './print.ts';
import { misplaced } from './testing/misplaced.ts';
import { outline } from './testing/outline.ts';
import { sample } from './testing/sample.ts';
import { inQuotes, operators, plain, written } from './testing/written.ts';

/** How many inputs each fuzzing test gets. */
const runs = Number(process.env['DEMARC_FUZZ'] ?? 300);

const read = (text: string): string => {
  const { value, errors } = parseExpression(text);
  expect(errors).toEqual([]);
  return outline(value);
};
/** Whatever the text is: it is read in time, nothing throws, every span is in place and nothing is lost. */
const survives = (text: string): void => {
  const file = parse(text);
  expect(misplaced(file)).toEqual([]);
  expect(print(file)).toBe(text);
};

describe('what is written is what is read', () => {
  test('expressions', () =>
    fc.assert(
      fc.property(written, ({ text, means }) => void expect(read(text)).toBe(means)),
      { numRuns: 500 },
    ));
  test('attributes, which print as they were', () =>
    fc.assert(
      fc.property(fc.array(written, { maxLength: 4 }), values => {
        const text = values.map(({ text }, i) => `a${i} = ${text}\n`).join('');
        const file = parse(text);
        expect(file.errors).toEqual([]);
        expect(file.body.items.map(item => item.is === 'attribute' && outline(item.value))).toEqual(values.map(({ means }) => means));
        survives(text);
      }),
    ));
  test('texts', () => fc.assert(fc.property(fc.string({ unit: 'binary' }), text => void expect(read(inQuotes(text))).toBe(JSON.stringify(text)))));
  test('templates without sequences', () =>
    fc.assert(
      fc.property(
        plain.filter(text => !/[$%]\{/.test(text)),
        text => void expect(outline(parseTemplate(text).value)).toBe(JSON.stringify(text)),
      ),
    ));
});

/** The tree by another way: split at the last of the loosest operators. */
const levels = [['||'], ['&&'], ['==', '!='], ['<', '>', '<=', '>='], ['+', '-'], ['*', '/', '%']];
const split = (tokens: readonly string[]): string => {
  for (const level of levels) {
    const at = tokens.findLastIndex(token => level.includes(token));
    if (at >= 0) return `(${tokens[at]} ${split(tokens.slice(0, at))} ${split(tokens.slice(at + 1))})`;
  }
  return tokens.join('');
};
test('operators bind by level, and from left to right', () =>
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...operators), { maxLength: 12 }), signs => {
      const tokens = ['v', ...signs.flatMap((sign, i) => [sign, `v${i}`])];
      expect(read(tokens.join(' '))).toBe(split(tokens));
    }),
  ));

describe('heredocs', () => {
  const line = fc.stringMatching(/^[ \t]{0,4}[a-z"\\$%#]{0,5} ?$/).filter(text => text.trim() !== 'eot');
  test('keep their lines', () =>
    fc.assert(
      fc.property(
        fc.array(line),
        lines => void expect(read(`<<eot\n${[...lines, 'eot'].join('\n')}\n`)).toBe(JSON.stringify(lines.map(text => `${text}\n`).join(''))),
      ),
    ));
  test('<<- takes off the indentation that all lines share', () =>
    fc.assert(
      fc.property(fc.array(line), lines => {
        const indents = lines.filter(text => text.trim()).map(text => text.length - text.trimStart().length);
        const kept = lines.map(text => (text.trim() ? text.slice(Math.min(...indents)) : text));
        expect(read(`<<-eot\n${[...lines, '  eot'].join('\n')}\n`)).toBe(JSON.stringify(kept.map(text => `${text}\n`).join('')));
      }),
    ));
});

test('edits change what they say and nothing else', () =>
  fc.assert(
    fc.property(fc.string(), fc.array(fc.tuple(fc.nat(20), fc.string()), { maxLength: 5 }), (text, parts) => {
      const bounds = [...new Set(parts.map(([at]) => Math.min(at, text.length)))].sort((a, b) => a - b);
      const changes = bounds.slice(1).map((end, i) => ({ start: bounds[i] ?? 0, end, text: parts[i]?.[1] ?? '' }));
      const expected = text.slice(0, bounds[0]) + changes.map(change => change.text).join('') + text.slice(bounds.at(-1));
      expect(edit(text, changes.toReversed())).toBe(bounds.length > 0 ? expected : text);
    }),
  ));

const tokens =
  'a b for in if true null 1 2.5 . * [ ] ( ) { } = == : :: , ? + - / ! < > => && || ... "a" " "${ ${ %{ ~} $${ \\n \\ \n # // /* */ <<E <<-E E %{if %{endif} %{for %{else} resource é \u00a0 \ud83d \uFEFF \r\n \t'
    .split(' ')
    .concat([' ', '\n', '<<E\n', '\nE\n', 'a = ', 'a "b" {\n', '}\n']);
const soup = fc.array(fc.constantFrom(...tokens), { maxLength: 40 }).map(list => list.join(''));
const spot = fc.nat(sample.length);
const mutation = fc.record({ at: spot, length: fc.nat(40), from: spot, copied: fc.nat(40), token: fc.constantFrom('', ...tokens) });
const mutated = fc
  .array(mutation, { minLength: 1, maxLength: 4 })
  .map(list =>
    list.reduce((text, { at, length, from, copied, token }) => text.slice(0, at) + token + text.slice(from, from + copied) + text.slice(at + length), sample),
  );

describe('fuzzing', () => {
  test('any characters', () => fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), survives), { numRuns: runs }));
  test('pieces of HCL in any order', () => fc.assert(fc.property(soup, survives), { numRuns: runs }));
  test('a file with parts taken out, put in and doubled', () => fc.assert(fc.property(mutated, survives), { numRuns: runs }));
  test('bytes, read as Latin-1', () =>
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }).map(bytes => String.fromCharCode(...bytes)),
        survives,
      ),
      { numRuns: runs },
    ));
});
