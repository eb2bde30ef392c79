import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bytes } from '../../model/index.ts';
import { bytesOf } from '../pieces.ts';
import { type Item, splitItems } from './split.ts';

interface Found {
  readonly items: readonly { readonly text: string; readonly line: number; readonly endLine: number; readonly place: string }[];
  readonly problems: readonly string[];
}
const split = (text: string, under: readonly string[] = [], piece = 7): Found => {
  const items: Found['items'][number][] = [];
  const problems: string[] = [];
  const bytes = bytesOf(text);
  const found = (item: Item): void => {
    const { line, endLine, under, index, crowded } = item;
    expect(new TextDecoder().decode(bytes.read(item.start, item.length))).toBe(item.text());
    items.push({ text: item.text(), line, endLine, place: `${under}/${index}${crowded ? ' crowded' : ''}` });
  };
  splitItems(bytes, under, { items: found, problem: (line, message) => problems.push(`${line}: ${message}`) }, piece);
  return { items, problems };
};
const values = (found: Found): readonly unknown[] => found.items.map(item => JSON.parse(item.text));
/** Items that are balanced and no JSON all the same are left to whoever parses them. */
const readable = (found: Found): Found => ({ ...found, items: found.items.filter(({ text }) => isJson(text)) });
const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('splitting a large JSON file', () => {
  it('finds the items of a list, with their lines', () => {
    const found = split('[\n  {"a": 1},\n  {\n    "b": "x"\n  }\n]\n');
    expect(found).toEqual({
      items: [
        { text: '{"a": 1}', line: 2, endLine: 2, place: '/0' },
        { text: '{\n    "b": "x"\n  }', line: 3, endLine: 5, place: '/1' },
      ],
      problems: [],
    });
  });

  it('finds the items under a key, wherever it stands', () => {
    const found = split('{"version": "1", "nested": {"items": [{"no": 1}]}, "items": [{"a": "]}"}, {"b": 2}], "end": [1]}', ['items']);
    expect(values(found)).toEqual([{ a: ']}' }, { b: 2 }]);
    expect(found.items.map(item => item.place)).toEqual(['items/0 crowded', 'items/1 crowded']);
  });

  it('finds the lines of JSON lines, and documents one after the other', () => {
    expect(values(split('{"a": 1}\n{"b": [2]}\n\n{"c": 3}'))).toEqual([{ a: 1 }, { b: [2] }, { c: 3 }]);
    expect(values(split('{"items": [{"a": 1}]} {"items": [{"b": 2}]}', ['items']))).toEqual([{ a: 1 }, { b: 2 }]);
    expect(values(split('\uFEFF{"a": 1}'))).toEqual([{ a: 1 }]);
    expect(split('')).toEqual({ items: [], problems: [] });
  });

  it.each([
    ['a brace is missing', '[{"id": 1, "x": {"y": 1}, {"id": 2}, {"id": 3}]'],
    ['a bracket is missing', '[{"id": 1, "x": [1, 2}, {"id": 2}, {"id": 3}]'],
    ['a quote is missing', '[{"id": 1, "x": "y}, {"id": 2}, {"id": 3}]'],
    ['a quote is missing at the end of a line', '[{"id": 1, "x": "y\n}, {"id": 2}, {"id": 3}]'],
    ['a comma is missing', '[{"id": 1 "x": 1}, {"id": 2}, {"id": 3}]'],
    ['a value is missing', '[{"id": 1, "x": }, {"id": 2}, {"id": 3}]'],
    ['there is garbage', '[{"id": 1, @@@@ }, {"id": 2}, {"id": 3}]'],
  ])('reads on after an item that is broken: %s', (_, text) => {
    const found = readable(split(text));
    expect(values(found).slice(-1)).toEqual([{ id: 3 }]);
    expect(values(found)).not.toContainEqual(expect.objectContaining({ id: 1 }));
  });

  it('reads on after a line that is broken', () => {
    const found = split('{"id": 1}\n{"id": 2, "x": {\n{"id": 3}\n');
    expect(values(found)).toEqual([{ id: 1 }, { id: 3 }]);
    expect(found.problems).toEqual(['2: this item is not JSON: it is left out, and what comes after it is read']);
  });

  it('keeps what stands before the end of a file that is cut', () => {
    const found = split('[{"id": 1}, {"id": 2}, {"id": ');
    expect(values(found)).toEqual([{ id: 1 }, { id: 2 }]);
    expect(found.problems).toEqual(['1: the file ends in the middle of this item: it is left out']);
    expect(split('[{"id": 1},\n').problems).toEqual(['2: the file ends before its list does: what stands before is read']);
  });

  it('says what the file itself has to say', () => {
    const problems: string[] = [];
    const bytes: Bytes = { ...bytesOf('[]'), problem: 'the gzip file ends too early' };
    splitItems(bytes, [], { items: () => undefined, problem: (_, message) => problems.push(message) });
    expect(problems).toEqual(['the gzip file ends too early']);
  });

  const item = fc.dictionary(fc.string({ maxLength: 8 }), fc.jsonValue({ maxDepth: 3 }), { maxKeys: 4 });
  const indent = fc.constantFrom(undefined, 1, '\t');
  it('finds what JSON.parse finds, in whatever pieces the file comes', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 6 }), indent, fc.integer({ min: 1, max: 40 }), (all, space, piece) => {
        const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
        expect(values(split(JSON.stringify(all, null, space), [], piece))).toEqual(asJson(all));
        expect(values(split(JSON.stringify({ first: [1], things: all, last: { things: [] } }, null, space), ['things'], piece))).toEqual(asJson(all));
        expect(values(split(all.map(one => JSON.stringify(one)).join('\n'), [], piece))).toEqual(asJson(all));
        const pretty = split(JSON.stringify(all, null, 1), [], piece);
        const lines = JSON.stringify(all, null, 1).split('\n');
        for (const one of pretty.items) expect(lines.slice(one.line - 1, one.endLine).join('\n')).toContain(one.text);
      }),
      { numRuns: 1000 },
    );
  });

  it('loses one item at most for each place that is damaged in JSON lines', () => {
    fc.assert(
      fc.property(
        fc.array(item, { minLength: 3, maxLength: 6 }),
        fc.nat(),
        fc.nat(),
        fc.constantFrom('', '{', '}', '"', ',', '[', 'x'),
        (all, which, where, by) => {
          const lines = all.map(one => JSON.stringify({ id: 1, ...one }));
          const index = which % lines.length;
          const line = lines[index] ?? '';
          lines[index] = `${line.slice(0, where % line.length)}${by}${line.slice((where % line.length) + 1)}`;
          const texts = new Set(split(lines.join('\n')).items.map(one => one.text));
          const lost = lines.filter((one, i) => i !== index && !texts.has(one));
          expect(lost.length).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('always comes to an end, and in time', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('{', '}', '[', ']', '"', ':', ',', 'a', '\\', '\n', ' ', '{"a":', '1'), { maxLength: 200 }),
        fc.integer({ min: 1, max: 9 }),
        (parts, piece) => {
          split(parts.join(''), ['a'], piece);
        },
      ),
      { numRuns: 3000 },
    );
    for (const hostile of ['[', '{"a":', '[{"a":', '"', '[{"a":1 ', '{"a":1}{', '{"a":[\n'].map(part => part.repeat(1_000_000))) {
      splitItems(bytesOf(hostile), ['a'], { items: () => undefined, problem: () => undefined });
    }
  });
});
