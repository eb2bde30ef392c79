import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change, Node, Spelled, Step } from '../../../model/index.ts';
import { withEdits } from '../../draft.ts';
import { parse } from '../hcl/parse.ts';
import { alignedText } from './align.ts';
import { sourceOf } from './plan.fixture.ts';
import { change, file, jsonFile, named } from './random.fixture.ts';
import { terraformWriter } from './write.ts';

const write = (text: string, changes: readonly Change[]) => {
  const source = sourceOf({ 'main.tf': text });
  const written = terraformWriter.write(changes, source);
  return { ...written, source, after: withEdits(text, written.edits) };
};

const plain = (value: Spelled): unknown => {
  if (typeof value !== 'object') return value;
  if (value.is === 'list') return value.items.map(plain);
  return value.is === 'map' ? Object.fromEntries(Object.entries(value.entries).map(([key, inner]) => [key, plain(inner)])) : value;
};
/** What is not known cannot be compared. */
const open = '\0open';
const read = (node: Node | undefined): unknown => {
  if (node?.is === 'value') return node.tree ? read(node.tree) : node.value;
  if (node?.is === 'unresolved') return node.tree ? read(node.tree) : open;
  if (node?.is === 'list') return node.items.map(read);
  return node?.is === 'map' ? Object.fromEntries(Object.entries(node.entries).map(([key, inner]) => [key, read(inner)])) : undefined;
};
const json = (text: unknown): unknown => {
  try {
    return typeof text === 'string' && /^\s*[[{]/.test(text) ? JSON.parse(text) : text;
  } catch {
    return text;
  }
};
/** What stands at the end of the path, however it is written: a block may stand for a map, and one value for a list. */
const follow = (at: unknown, path: readonly Step[]): unknown =>
  path.reduce<unknown>((of, step) => {
    const whole = json(of);
    const inner = Array.isArray(whole) && typeof step === 'string' ? whole[0] : whole;
    if (inner === open) return open;
    return json(inner) === null || typeof json(inner) !== 'object' ? undefined : (json(inner) as Record<Step, unknown>)[step];
  }, at);
const sameText = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sameText)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value).map(([key, inner]) => [key, Array.isArray(inner) && inner.length === 1 ? sameText(inner[0]) : sameText(inner)]),
        )
      : String(value);

/** Milliseconds, on a machine that has much else to do. */
const patience = 300_000;

describe('any plan for any file', { timeout: patience }, () => {
  it('leaves a file that reads as well as before, with its line ends and columns', () => {
    fc.assert(
      fc.property(file, fc.array(change, { minLength: 1, maxLength: 4 }), (text, changes) => {
        const { edits, after, byHand } = write(text, changes);
        for (const { of, start, end } of edits) expect(of.length > 0 && start <= end && of.every(number => number < changes.length)).toBe(true);
        for (const { what } of byHand) expect(what).not.toBe('');
        expect(parse(after).errors.length).toBeLessThanOrEqual(parse(text).errors.length);
        if (text.includes('\r\n')) expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        else expect(after).not.toContain('\r');
        if (alignedText(text) === text) expect(alignedText(after)).toBe(after);
      }),
      { numRuns: 8000 },
    );
  });

  it('never fails, whatever the file is', () => {
    const hurt = fc.tuple(
      file,
      fc.array(fc.tuple(fc.nat(600), fc.nat(4), fc.constantFrom('', '{', '}', '"', '[', ']', '<<EOT', '\n', '=', '${', '#', '/*')), {
        minLength: 1,
        maxLength: 3,
      }),
    );
    fc.assert(
      fc.property(hurt, fc.array(change, { minLength: 1, maxLength: 3 }), ([whole, cuts], changes) => {
        const text = cuts.reduce((of, [at, length, put]) => of.slice(0, at) + put + of.slice(at + length), whole);
        const { after } = write(text, changes);
        expect(parse(after).errors.length).toBeLessThanOrEqual(parse(text).errors.length);
      }),
      { numRuns: 5000 },
    );
  });

  it('says what was to be said, and has nothing to do a second time', () => {
    fc.assert(
      fc.property(file, change, (text, one) => {
        const { after, byHand, edits } = write(text, [one]);
        if (byHand.length > 0 || one.do === 'add') return;
        const again = write(after, [one]);
        const isEmpty = one.do === 'set' && JSON.stringify(one.to) === '{"is":"list","items":[]}';
        expect(again.edits.length === 0 || one.do === 'remove' || isEmpty).toBe(true);
        if (one.do !== 'set' || edits.length === 0 || isEmpty) return;
        const found = follow(read(again.source.declared.get(one.on)?.body), one.path);
        if (JSON.stringify(found)?.includes(JSON.stringify(open).slice(1, -1))) return;
        const wanted = sameText(plain(one.to));
        const said = sameText(json(found));
        expect(Array.isArray(said) && !Array.isArray(wanted) ? said[0] : said).toEqual(wanted);
      }),
      { numRuns: 12000 },
    );
  });

  it('writes through names, wherever they lead', () => {
    fc.assert(
      fc.property(named, change, (files, one) => {
        if (one.do === 'add') return;
        const on = 'm/main.tf' in files ? '.:module.m.r.x' : one.on;
        const source = sourceOf(files);
        const { edits } = terraformWriter.write([{ ...one, on }], source);
        const after = Object.fromEntries(
          Object.entries(files).map(([file, text]) => [
            file,
            withEdits(
              text,
              edits.filter(edit => edit.file === file),
            ),
          ]),
        );
        for (const [file, text] of Object.entries(after)) expect(parse(text).errors.length).toBeLessThanOrEqual(parse(files[file] ?? '').errors.length);
        if (edits.length === 0 || one.do !== 'set') return;
        const found = follow(read(sourceOf(after).declared.get(on)?.body), one.path);
        if (JSON.stringify(found)?.includes(JSON.stringify(open).slice(1, -1))) return;
        expect(sameText(json(found))).toEqual(sameText(plain(one.to)));
      }),
      { numRuns: 4000 },
    );
  });

  it('writes JSON that is read again', () => {
    fc.assert(
      fc.property(jsonFile, fc.array(change, { minLength: 1, maxLength: 3 }), (text, changes) => {
        const { edits } = terraformWriter.write(changes, sourceOf({ 'main.tf.json': text }));
        const after = withEdits(text, edits);
        expect(JSON.parse(after)).toHaveProperty('resource');
        if (text.includes('\r\n')) expect(after.replaceAll('\r\n', '')).not.toContain('\n');
      }),
      { numRuns: 4000 },
    );
  });
});
