import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from './parse.ts';

/** How many inputs each fuzzing test gets. */
const runs = Number(process.env['DEMARC_FUZZ'] ?? 500);

const isSpan = (value: unknown): value is { readonly start: number; readonly end: number } =>
  typeof value === 'object' && value !== null && 'start' in value && 'end' in value;

/** Nothing throws, nothing takes long, and whatever is read lies in the text. */
const survives = (text: string): void => {
  const { statements, faults } = parse(text);
  let outside = faults.filter(({ offset }) => offset > text.length).length;
  const waiting: unknown[] = [...statements];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (isSpan(node) && (node.start < 0 || node.end < node.start || node.end > text.length)) outside++;
    if (typeof node === 'object' && node !== null) for (const child of Object.values(node)) waiting.push(child);
  }
  expect(outside).toBe(0);
};

const sample = `@description('x')
param a ('b' | 'c')[]? = ['b']
var d = [for (e, i) in a: { f: '\${e}-\${i}', ...g }]
resource h 'A/b@2020-01-01' = if (a[?0] == 'b') {
  name: 'h'
  resource j 'c' existing = { name: $'''k\${d}''' }
}
module m 'n.bicep' = { params: { o: h::j.id, p: map(d, q => q.f) } }
`;
const words = sample.match(/\w+|'''|\$\{|\s+|[^\w\s]/g) ?? [];

describe('whatever the text is', () => {
  it('made of the words of the language', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), pieces => survives(pieces.join(''))),
      { numRuns: runs },
    );
  });
  it('a good file with a hole, a change or a repetition', () => {
    const place = fc.nat(sample.length);
    fc.assert(
      fc.property(place, place, fc.constantFrom('', ...words), (a, b, word) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        survives(sample.slice(0, from) + word + sample.slice(to));
        survives(sample.slice(0, to) + word + sample.slice(from));
      }),
      { numRuns: runs },
    );
  });
  it('any characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), survives), { numRuns: runs / 5 });
  });
  it.each(['(', '[', '{', "'", "'''", '${', "'${", 'a?', 'a.', '-', '@', 'var a = ', 'resource a ', '/*', '#', '\n', 'a::', '|', '...', "$'''${"])(
    'ten thousand of %j',
    word => survives(word.repeat(10_000)),
  );
  it('a megabyte of one line', () => {
    survives(`var a = '${'x'.repeat(1_000_000)}'`);
    survives(`var a = [${'1, '.repeat(300_000)}]`);
  });
});
