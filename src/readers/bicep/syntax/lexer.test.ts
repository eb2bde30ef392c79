import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokensOf } from './lexer.ts';

const kinds = (text: string): string =>
  tokensOf(text)
    .map(({ kind }) => kind)
    .join(' ');
const written = (text: string): readonly string[] => tokensOf(text).map(({ start, end }) => text.slice(start, end));

describe('tokens', () => {
  it('are words, numbers, texts and operators', () => {
    expect(kinds(`var a_1 = b.?c[?0] ?? -12`)).toBe('name name = name .? name [? number ] ?? - number end');
    expect(written('x=>!y!~z').slice(0, -1)).toEqual(['x', '=>', '!', 'y', '!~', 'z']);
  });
  it('cut texts at their holes', () => {
    expect(written(`'a\${b}c\${'d\${e}'}'`).slice(0, -1)).toEqual([`'a\${`, 'b', `}c\${`, `'d\${`, 'e', `}'`, `}'`]);
    expect(kinds(`'\${{a: '}'}}'`)).toBe('text-start { name : text } text-end end');
    expect(kinds(String.raw`'it\'s \${no} hole'`)).toBe('text end');
  });
  it('read texts of several lines, whose holes begin with as many $ as they do', () => {
    expect(written("'''a\n'b' ${c}'''").slice(0, -1)).toEqual(["'''a\n'b' ${c}'''"]);
    expect(kinds("$'''a${b}c'''")).toBe('text-start name text-end end');
    expect(kinds("$$'''a${b}$${c}'''")).toBe('text-start name text-end end');
    expect(written("''''a''''").slice(0, -1)).toEqual(["''''a''''"]);
  });
  it('leave comments and directives out, and take several line ends as one', () => {
    expect(kinds('a // b\n\n  /* c\n d */\n#disable-next-line e\nf')).toBe('name newline name end');
  });

  const piece = fc.constantFrom(
    "'",
    "'''",
    '$',
    '${',
    '}',
    '{',
    '\\',
    '\n',
    '\r\n',
    ' ',
    '//',
    '/*',
    '*/',
    '#',
    '[?',
    '...',
    'a',
    '1',
    '=>',
    '\uFEFF',
    'é',
    '😀',
  );
  it('cover every text: what lies between them is white space and comments', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
        const text = pieces.join('');
        let at = 0;
        for (const { kind, start, end } of tokensOf(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(text.slice(at, start)).toMatch(/^(?:\uFEFF|\s|\/\/[^\r\n]*|#[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$))*$/);
          if (kind !== 'end') expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBe(text.length);
      }),
      { numRuns: 2_000 },
    );
  });
});
