import { deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { options, sample } from '../sample-estate.ts';
import { columnWriter, table } from './columns.ts';
import { blockMark } from './encoded.ts';
import { blocksOf, htmlReport, type PagesInput } from './pages.ts';
import { plainText } from './plain-text.ts';

const input: PagesInput = { assessed: sample(), options: options(), paths: ['infra'], frameworks: [], aboutOf: () => ({}), quote: () => undefined };
const pack = (text: string): string => deflateRawSync(text).toString('base64');

describe('the page of a report', () => {
  it('is the empty page with the report in its place', () => {
    const page = [...htmlReport(input, `<html>${blockMark}</html>`, pack)].join('');
    expect(page.startsWith('<html><script type="application/x-demarc" data-block="head">')).toBe(true);
    expect(page.endsWith('</html>')).toBe(true);
    const blocks = [...page.matchAll(/data-block="(\w+)">([^<]*)<\/script>/g)].map(([, kind, text = '']) => [
      kind,
      JSON.parse(inflateRawSync(Buffer.from(text, 'base64')).toString()),
    ]);
    expect(blocks).toEqual(JSON.parse(JSON.stringify([...blocksOf(input)])));
  });
  it('is written piece by piece', () => {
    const pieces = [...htmlReport(input, blockMark, pack)];
    expect(pieces.length).toBeGreaterThan(4);
  });
  it('needs a page that has a place for it', () => {
    expect(() => [...htmlReport(input, '<html></html>', pack)]).toThrow('no place');
  });
});

describe('a text on a page', () => {
  it('is spelled where it cannot be seen, and cut where it is too long', () => {
    expect(plainText('a\u202Eb\u0000c\u200D')).toBe('a⟨U+202E⟩b⟨U+0000⟩c⟨U+200D⟩');
    expect(plainText('x'.repeat(601))).toBe(`${'x'.repeat(600)}… (cut: 601 characters)`);
    expect(plainText(`${'x'.repeat(599)}😀`)).toBe(`${'x'.repeat(599)}… (cut: 601 characters)`);
    expect(plainText('a\nb\tc é 日本 😀')).toBe('a\nb\tc é 日本 😀');
  });
  it('never holds what turns or hides, and is never long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), text => {
        const plain = plainText(text, 100);
        expect(plain).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b-\u200f]/);
        expect(plain.length).toBeLessThan(100 * 8 + 60);
      }),
    );
  });
});

describe('columns', () => {
  it('number names over all blocks, and write each once', () => {
    const columns = columnWriter();
    for (const name of ['a', '', 'b', 'a']) {
      columns.name('kind', name);
      columns.row();
    }
    expect(columns.take()).toEqual({ length: 4, numbers: { kind: [1, 0, 2, 1] }, names: { kind: ['a', 'b'] } });
    columns.name('kind', 'b');
    columns.name('kind', 'c');
    expect(columns.take()).toMatchObject({ numbers: { kind: [2, 3] }, names: { kind: ['c'] } });
  });
  it('keep what is equal once', () => {
    const pairs = table<readonly [number, number]>(([a, b]) => `${a} ${b}`);
    expect([pairs.number([1, 2]), pairs.number([3, 4]), pairs.number([1, 2])]).toEqual([0, 1, 0]);
    expect(pairs.all).toHaveLength(2);
  });
});
