import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../model/index.ts';
import { plain } from '../bicep.fixture.ts';
import { applied, sourceOf } from './edit.fixture.ts';
import { bicepWriter } from './index.ts';
import { dice, map, planned, printed, tree, wish } from './random.fixture.ts';

const on = 'main.bicep:A.B/c/r';

/** In order, inside the file, and none over another. */
const areApart = (edits: readonly Edit[], length: number): boolean => {
  let at = 0;
  return edits.every(edit => {
    const fits = edit.start >= at && edit.end >= edit.start && edit.end <= length;
    at = edit.end;
    return fits;
  });
};
/** What is between the edits. */
const kept = (text: string, edits: readonly Edit[]): string => {
  let [at, out] = [0, ''];
  for (const { start, end } of edits) {
    out += text.slice(at, start);
    at = end;
  }
  return out + text.slice(at);
};
const without = (text: string, edits: readonly Edit[]): string => {
  let [shift, out] = [0, text];
  for (const { start, end, text: fresh } of edits) {
    out = out.slice(0, start + shift) + out.slice(start + shift + fresh.length);
    shift -= end - start;
  }
  return out;
};

describe('any file and any plan', () => {
  it('gives what was asked, changes nothing else, and asks for no more', () => {
    fc.assert(
      fc.property(map, dice, fc.array(wish, { minLength: 1, maxLength: 5 }), (properties, rolls, wishes) => {
        const text = printed(properties, rolls);
        const files = { 'main.bicep': text };
        const source = sourceOf(files);
        const { changes, after } = planned(properties, wishes, on);
        const edited = bicepWriter.write(changes, source);
        expect(edited.byHand).toEqual([]);
        expect(areApart(edited.edits, text.length)).toBe(true);
        const result = applied(files, edited);
        expect(without(result['main.bicep'] ?? '', edited.edits)).toBe(kept(text, edited.edits));
        const again = sourceOf(result);
        expect(again.problems).toBe(0);
        const body = again.declared.get(on)?.body.entries['properties'];
        expect(body && plain(body)).toEqual(after);
        if (text.includes('\r\n')) expect(result['main.bicep']).not.toMatch(/(?<!\r)\n/);
        else expect(result['main.bicep']).not.toContain('\r');
        const repeated = changes.filter(change => change.do !== 'remove' && change.do !== 'add' && !change.path.some(step => typeof step === 'number'));
        expect(bicepWriter.write(repeated, again).edits).toEqual([]);
      }),
      { numRuns: 4_000 },
    );
  }, 120_000);
  it('survives plans that stand in their own way, and values where maps are wanted', () => {
    fc.assert(
      fc.property(
        map,
        dice,
        fc.array(fc.tuple(wish, fc.array(fc.constantFrom('a', 'b', 'c', 0, 1, 'Dd', '*'), { maxLength: 4 }), tree), { maxLength: 6 }),
        (properties, rolls, wishes) => {
          const text = printed(properties, rolls);
          const files = { 'main.bicep': text };
          const source = sourceOf(files);
          const changes = wishes.map(([{ kind }, path, to]) => {
            const base = { on, path: ['properties', ...path] };
            if (kind === 'remove') return { do: kind, ...base };
            const value = typeof to === 'object' ? ({ is: 'list', items: [] } as const) : to;
            return kind === 'set' ? { do: kind, ...base, to: value } : { do: kind, ...base, item: value };
          });
          const edited = bicepWriter.write(changes, source);
          expect(areApart(edited.edits, text.length)).toBe(true);
          expect(sourceOf(applied(files, edited)).problems).toBe(0);
        },
      ),
      { numRuns: 2_000 },
    );
  }, 120_000);
});
