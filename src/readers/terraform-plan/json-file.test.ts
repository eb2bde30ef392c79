import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainValue } from '../text-tree/plain-value.ts';
import { itemsOf, jsonFile, membersOf, plainOf, topMembers, treeOf, wholeOf } from './json-file.ts';

const object = fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 5 });
const written = fc.tuple(object, fc.constantFrom(undefined, 1, '\t')).map(([value, indent]) => ({ value, text: JSON.stringify(value, null, indent) }));

describe('a JSON text read in pieces', () => {
  it('has the members and items that parsing gives', () => {
    fc.assert(
      fc.property(written, ({ value, text }) => {
        const json = jsonFile('f', text);
        const members = membersOf(json, wholeOf(json));
        expect(Object.fromEntries([...members].map(([name, piece]) => [name, plainOf(json, piece)]))).toEqual(JSON.parse(text));
        for (const [name, piece] of members) {
          if (Array.isArray(value[name])) expect(itemsOf(json, piece).map(item => plainOf(json, item))).toEqual(JSON.parse(JSON.stringify(value[name])));
          else expect(itemsOf(json, piece)).toEqual([]);
        }
        expect(json.problems).toEqual([]);
      }),
    );
  });
  it('knows the offsets of what is in a piece', () => {
    const text = '{\n "a": {"b": [1,\n 22]}}';
    const json = jsonFile('f', text);
    const piece = membersOf(json, wholeOf(json)).get('a');
    const tree = piece && treeOf(json, piece);
    expect(plainValue(tree)).toEqual({ b: [1, 22] });
    expect(piece && text.slice(piece.start, piece.end)).toBe('{"b": [1,\n 22]}');
  });
  it('ends on any text', () => {
    const unit = fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '\\', ' ', '\n', '1', 'a', 'null');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), text => {
        const json = jsonFile('f', text);
        const whole = wholeOf(json);
        expect(whole.end).toBeLessThanOrEqual(text.length);
        for (const [, piece] of membersOf(json, whole)) for (const item of itemsOf(json, piece)) expect(item.end).toBeGreaterThan(item.start);
        for (const item of itemsOf(json, whole)) membersOf(json, item);
      }),
      { numRuns: 3000 },
    );
  });
  it('does not overflow on what is nested without end', () => {
    const json = jsonFile('f', `{"a": ${'['.repeat(200_000)}`);
    expect(membersOf(json, wholeOf(json)).size).toBe(1);
    expect(plainOf(json, membersOf(json, wholeOf(json)).get('a'))).toBeUndefined();
    expect(json.problems).toHaveLength(1);
  });
  it('tells the members of the beginning of a file', () => {
    expect([...topMembers('{"format_version": "1.2", "planned_values": {"root_mod').keys()]).toEqual(['format_version', 'planned_values']);
  });
});
