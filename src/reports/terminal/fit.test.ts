import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, cutMiddle, flow, hang, headLines, headRows, padEnd, safe, widthOf, wrap } from './fit.ts';

const screen = { width: 40, colour: false, unicode: true };
const red = (text: string): string => `\u001b[31m${text}\u001b[39m`;

describe('fitting text', () => {
  it('takes no room for colours', () => {
    expect(widthOf(red('ab'))).toBe(2);
    expect(padEnd(red('ab'), 4)).toBe(`${red('ab')}  `);
  });

  it('cuts at the end, or in the middle of an address', () => {
    expect(cut('abcdefgh', 5, '…')).toBe('abcd…');
    expect(cut('abc', 5, '…')).toBe('abc');
    expect(cutMiddle('module.a.aws_s3_bucket.logs', 16, '…')).toBe('modul…ucket.logs');
  });

  it('breaks the head of a column between its words, and cuts only what two lines do not hold', () => {
    expect(headLines('cloud-storage', 24, '…')).toEqual(['cloud-storage']);
    expect(headLines('cloud-storage', 11, '…')).toEqual(['cloud-', 'storage']);
    expect(headLines('red-hat.rosa account', 11, '…')).toEqual(['red-hat.', 'rosa accou…']);
    expect(headLines('kubernetes', 5, '…')).toEqual(['kube…']);
    expect(headRows([['s3'], ['cloud-', 'storage']])).toEqual([
      ['', 'cloud-'],
      ['s3', 'storage'],
    ]);
  });

  it('wraps between words, and loses none', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { maxLength: 40 }), fc.integer({ min: 12, max: 60 }), (words, width) => {
        const lines = wrap(words.join(' '), width);
        expect(lines.join(' ')).toBe(words.join(' '));
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('hangs text under its first line', () => {
    expect(hang('  why', 'one two three four five six seven eight nine', 8, screen)).toEqual([
      '  why   one two three four five six',
      '        seven eight nine',
    ]);
  });

  it('flows items into lines', () => {
    expect(flow('Duties', ['aaaaaaaaaaaa', 'bbbbbbbbbbbb', 'cccccccccccc'], '   ', 8, screen)).toEqual([
      'Duties  aaaaaaaaaaaa   bbbbbbbbbbbb',
      '        cccccccccccc',
    ]);
  });

  it('makes text safe for a terminal', () => {
    expect(safe('a\u001b[31mb\u0000c\nd\u009be', screen)).toBe('a\uFFFD[31mb\uFFFDc d\uFFFDe');
    expect(safe('über…', { ...screen, unicode: false })).toBe('?ber...');
  });
});
