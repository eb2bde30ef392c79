import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hole } from '../../../model/index.ts';
import { setOf } from '../types.ts';
import { bool, nothing, number, text, unknown, type Value } from '../value.ts';
import { functions } from './index.ts';
import { surroundings } from './plain-values.fixture.ts';

const numbers = fc
  .oneof(fc.integer(), fc.double(), fc.constantFrom(0, -0, 1, -1, 2 ** 53, 1e308, 5e-324, Number.NaN, Number.POSITIVE_INFINITY, 1e9, 62, 1024))
  .map(number);
const texts = fc
  .oneof(
    fc.string(),
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.constantFrom(
      '\ud800',
      '\0',
      '__proto__',
      'constructor',
      '\uE000',
      '\uE001x\uE000',
      '(((',
      '[',
      '\\',
      '%',
      '%s',
      '%[9]d',
      '/(/',
      '{{{{',
      '**',
      '../../..',
      '~',
      '~x',
      '::',
      '1/2/3',
      '9999-99-99T99:99:99Z',
      "'",
      '"',
      'a,"b',
      '!!binary',
      '&a *a',
      '- - -',
      'utf-16',
      'dns',
      '\u0301',
      '\r\n',
    ),
    fc.constant(`a${hole('var.x')}b`),
  )
  .map(text);
const unknowns = fc.constantFrom<Value>(
  unknown('', 'var.x'),
  unknown('', 'var.x', { type: 'nonsense' }),
  unknown('', 'var.x', { among: [] }),
  unknown('', 'var.x', { among: [text('a'), number(1), nothing, unknown('', 'var.y')] }),
  { ...unknown('', 'a.b.id'), ref: { to: 'a.b', attribute: 'id' } },
);
const instance: Value = { is: 'instance', id: 'a.b', attribute: name => unknown('known after apply', name), names: () => ['id', 'arn'] };
const leaf = fc.oneof(texts, numbers, unknowns, fc.boolean().map(bool), fc.constant(nothing), fc.constant(instance));
const rest = fc.constantFrom({}, {}, { rest: 'more' });
const value = fc.letrec<{ node: Value }>(tie => {
  const items = fc.array(tie('node'), { maxLength: 4 });
  const entries = fc.dictionary(fc.string({ maxLength: 3 }), tie('node'), { maxKeys: 3 });
  return {
    node: fc
      .oneof(
        { depthSize: 'small', withCrossShrink: true },
        leaf,
        fc.tuple(fc.constantFrom('tuple', 'list'), items, rest).map(([is, found, more]) => ({ is, items: found, ...more }) as Value),
        items.map(found => setOf(found)),
        fc
          .tuple(fc.constantFrom('object', 'map'), entries, rest)
          .map(([is, found, more]) => ({ is, entries: new Map(Object.entries(found)), ...more }) as Value),
      )
      .chain(found => fc.boolean().map(secret => (secret ? { ...found, sensitive: true } : found))),
  };
}).node;

const known: ReadonlySet<string> = new Set(['null', 'text', 'number', 'bool', 'tuple', 'list', 'set', 'object', 'map', 'instance', 'unknown', 'failure']);

describe('whatever a function is given', () => {
  for (const [name, pure] of functions) {
    it(`${name} answers`, () => {
      fc.assert(
        fc.property(fc.array(value, { maxLength: 4 }), args => {
          const result = pure.call(args, surroundings({ a: 'b', 'a/b': '${x}' }));
          expect(known.has(result.is)).toBe(true);
          if (result.is === 'failure') expect(result.message.length).toBeLessThan(2000);
        }),
        { numRuns: 150 },
      );
    });
  }
});
