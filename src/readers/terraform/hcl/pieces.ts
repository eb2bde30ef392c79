import { type Cursor, fail } from './cursor.ts';
import type { Expression, Span, TemplatePart } from './syntax.ts';

/** A template as it was read, from left to right; in a heredoc every line is a piece of its own, because `~` and `<<-` work line by line. */
export interface Draft {
  readonly pieces: Piece[];
  /** The level the template stands on. */
  readonly depth: number;
  /** A `~` was just read: the blanks that follow it go. */
  trim: boolean;
}
export type Piece = Literal | Extract<TemplatePart, { readonly is: 'interpolation' }> | Directive;
interface Literal extends Span {
  readonly is: 'literal-part';
  value: string;
}
export type Directive = Opening | Ending<'else'> | Ending<'endif'> | Ending<'endfor'>;
type Ending<Word> = Span & { readonly is: Word };
type Opening = If | For;
type If = Span & { readonly is: 'open-if'; readonly condition: Expression };
type For = Span & { readonly is: 'open-for'; readonly key?: string; readonly item: string; readonly collection: Expression };

export const addLiteral = (draft: Draft, start: number, end: number, value: string): void => {
  draft.pieces.push({ is: 'literal-part', start, end, value: draft.trim ? value.trimStart() : value });
  draft.trim = false;
};

/** What `${~` does to the text before it. */
export const trimLast = (draft: Draft): void => {
  const last = draft.pieces.at(-1);
  if (last?.is === 'literal-part') last.value = last.value.trimEnd();
};

const indentOf = (line: string): number => line.length - line.trimStart().length;
const isBlankLine = (line: string): boolean => line.endsWith('\n') && line.trim() === '';

/** What `<<-` does: the smallest indentation of all lines is taken off each. Blank lines neither count nor change. */
export const dedent = (pieces: readonly Piece[]): void => {
  const lines: Literal[] = [];
  let least = Number.POSITIVE_INFINITY;
  let lineStarts = true;
  for (const piece of pieces) {
    const literal = piece.is === 'literal-part' ? piece : undefined;
    if (lineStarts && !(literal && isBlankLine(literal.value))) least = Math.min(least, literal ? indentOf(literal.value) : 0);
    if (lineStarts && literal && !isBlankLine(literal.value)) lines.push(literal);
    lineStarts = literal?.value.endsWith('\n') ?? false;
  }
  for (const line of lines) line.value = line.value.slice(least);
};

/** Neighbouring literals become one. */
const joined = (pieces: readonly Piece[]): readonly Piece[] => {
  const whole: Piece[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const first = pieces[i] as Piece;
    const run = i;
    while (first.is === 'literal-part' && pieces[i + 1]?.is === 'literal-part') i++;
    whole.push(i === run ? first : joinedLiteral(pieces.slice(run, i + 1) as readonly Literal[]));
  }
  return whole;
};
const joinedLiteral = (run: readonly Literal[]): Literal => ({
  is: 'literal-part',
  start: (run[0] as Literal).start,
  end: (run.at(-1) as Literal).end,
  value: run.map(piece => piece.value).join(''),
});

/** The expression that the pieces make. */
export const finish = (cursor: Cursor, pieces: readonly Piece[], start: number, heredoc: boolean): Expression => {
  const whole = joined(pieces);
  const only = whole.length === 0 ? '' : whole.length === 1 && whole[0]?.is === 'literal-part' ? whole[0].value : undefined;
  const span = { start, end: cursor.at };
  const kind = heredoc ? ({ heredoc: true } as const) : {};
  return only === undefined ? { is: 'template', ...span, parts: nested(cursor, whole), ...kind } : { is: 'text', ...span, value: only, ...kind };
};

interface Reading {
  readonly cursor: Cursor;
  readonly pieces: readonly Piece[];
  next: number;
}

const nested = (cursor: Cursor, pieces: readonly Piece[]): readonly TemplatePart[] => {
  const reading: Reading = { cursor, pieces, next: 0 };
  const parts = partsOf(reading);
  const stray = pieces[reading.next];
  if (stray) fail(cursor, stray.start, stray.end, `\`%{ ${stray.is} }\` has nothing that it belongs to`);
  return parts;
};

/** Parts up to a directive that closes or divides what is around them. */
const partsOf = (reading: Reading): readonly TemplatePart[] => {
  const parts: TemplatePart[] = [];
  for (let piece = reading.pieces[reading.next]; piece; piece = reading.pieces[reading.next]) {
    if (piece.is === 'else' || piece.is === 'endif' || piece.is === 'endfor') break;
    reading.next++;
    if (piece.is === 'open-if') parts.push(ifPart(reading, piece));
    else if (piece.is === 'open-for') parts.push(forPart(reading, piece));
    else parts.push(piece);
  }
  return parts;
};

const ifPart = (reading: Reading, open: If): TemplatePart => {
  const then = partsOf(reading);
  const divided = reading.pieces[reading.next]?.is === 'else';
  if (divided) reading.next++;
  const otherwise = divided ? partsOf(reading) : [];
  return { is: 'if', start: open.start, end: ending(reading, open, 'endif'), condition: open.condition, then, otherwise };
};

const forPart = (reading: Reading, open: For): TemplatePart => {
  const { start, key, item, collection } = open;
  const parts = partsOf(reading);
  return { is: 'for-part', start, end: ending(reading, open, 'endfor'), ...(key !== undefined && { key }), item, collection, parts };
};

const ending = (reading: Reading, open: Opening, wanted: 'endif' | 'endfor'): number => {
  const close = reading.pieces[reading.next];
  if (close?.is !== wanted) fail(reading.cursor, open.start, open.end, `this directive has no \`%{ ${wanted} }\``);
  reading.next++;
  return close?.end ?? open.end;
};
