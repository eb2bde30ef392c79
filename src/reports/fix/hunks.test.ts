import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../model/index.ts';
import { withEdits } from '../../readers/draft.ts';
import { hunksOf } from './hunks.ts';
import { patchOf } from './patch.ts';

const edit = (start: number, end: number, text: string): Edit => ({ file: 'f', start, end, text, of: [0] });

/** What a hunk list makes of a text. */
const applied = (text: string, edits: readonly Edit[]): string => {
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const out: string[] = [];
  let at = 0;
  for (const hunk of hunksOf(text, edits)) {
    const start = hunk.oldCount === 0 ? hunk.oldStart : hunk.oldStart - 1;
    out.push(...lines.slice(at, start));
    at = start;
    hunk.lines.forEach((line, i) => {
      const ending = hunk.lines[i + 1]?.startsWith('\\') ? '' : '\n';
      if (line.startsWith('-') || line.startsWith(' ')) expect(lines[at++]).toBe(line.slice(1) + ending);
      if (line.startsWith('+') || line.startsWith(' ')) out.push(line.slice(1) + ending);
    });
  }
  return [...out, ...lines.slice(at)].join('');
};

const words = fc.array(fc.constantFrom('a', 'b', '\n', 'c\r\n', '\n\n', ' d'), { maxLength: 30 }).map(all => all.join(''));
const plan = words.chain(text =>
  fc.array(fc.record({ at: fc.nat(text.length), length: fc.nat(4), put: fc.constantFrom('', 'x', 'x\n', '\nx', 'y\nz\n') }), { maxLength: 5 }).map(all => {
    const edits: Edit[] = [];
    let free = 0;
    for (const { at, length, put } of [...all].sort((a, b) => a.at - b.at)) {
      if (at < free) continue;
      const end = Math.min(text.length, at + length);
      edits.push(edit(at, end, put));
      free = end + 1;
    }
    return { text, edits };
  }),
);

describe('hunks', () => {
  it('make of the old text the new one', () => {
    fc.assert(
      fc.property(plan, ({ text, edits }) => {
        expect(applied(text, edits)).toBe(withEdits(text, edits));
      }),
      { numRuns: 20_000 },
    );
  });

  it('show an added line as one added line', () => {
    const text = 'a {\n  b = 1\n}\n';
    expect(hunksOf(text, [edit(11, 11, '\n  c = 2')])).toEqual([
      { oldStart: 1, oldCount: 3, newStart: 1, newCount: 4, lines: [' a {', '   b = 1', '+  c = 2', ' }'], of: [0] },
    ]);
  });

  it('keep what is far apart apart', () => {
    const text = Array.from({ length: 40 }, (_, i) => `line ${i}\n`).join('');
    const hunks = hunksOf(text, [edit(0, 4, 'LINE'), edit(text.length - 1, text.length - 1, '!')]);
    expect(hunks.map(hunk => [hunk.oldStart, hunk.newStart])).toEqual([
      [1, 1],
      [37, 37],
    ]);
  });

  it('are taken by git', () => {
    const folder = mkdtempSync(join(tmpdir(), 'demarc-'));
    const git = (...args: string[]): void => void execFileSync('git', args, { cwd: folder, stdio: 'pipe' });
    git('init', '-q');
    fc.assert(
      fc.property(plan, ({ text, edits }) => {
        if (withEdits(text, edits) === text) return;
        writeFileSync(join(folder, 'f'), text);
        writeFileSync(
          join(folder, 'p'),
          patchOf([{ file: 'f', text, edits }], () => []),
        );
        git('apply', '--whitespace=nowarn', 'p');
        expect(readFileSync(join(folder, 'f'), 'utf8')).toBe(withEdits(text, edits));
      }),
      { numRuns: 60 },
    );
  });
});
