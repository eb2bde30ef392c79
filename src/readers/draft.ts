import type { Edit } from '../model/index.ts';

/** A text that is changed step by step. Positions are those of the text as it now stands; in the end, the edits of the text that it was. */
export interface Draft {
  readonly text: () => string;
  /** `of` numbers the changes that the replacement is part of. */
  readonly replace: (start: number, end: number, text: string, of: readonly number[]) => void;
  readonly edits: (file: string) => readonly Edit[];
}

/** A piece of the text as it was, or one that was written. */
type Piece = { readonly from: number; readonly length: number; readonly written?: undefined; readonly of?: undefined } | Written;
interface Written {
  readonly written: string;
  readonly length: number;
  readonly of: readonly number[];
}

export const draft = (original: string): Draft => {
  let pieces: Piece[] = original.length > 0 ? [{ from: 0, length: original.length }] : [];
  let now: string | undefined = original;
  const spelled = (piece: Piece): string => piece.written ?? original.slice(piece.from, piece.from + piece.length);
  return {
    text: () => {
      now ??= pieces.map(spelled).join('');
      return now;
    },
    replace: (start, end, text, of) => {
      const [before, rest] = split(pieces, start);
      const [gone, after] = split(rest, end - start);
      const others = gone.flatMap(piece => piece.of ?? []);
      pieces = [...before, { written: text, length: text.length, of: [...new Set([...of, ...others])] }, ...after];
      now = undefined;
    },
    edits: file => editsOf(pieces, original, file),
  };
};

/** The pieces up to a position and those from it on; the one that it stands in is cut. */
const split = (pieces: readonly Piece[], at: number): readonly [readonly Piece[], readonly Piece[]] => {
  let passed = 0;
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as Piece;
    if (passed + piece.length <= at) {
      passed += piece.length;
      continue;
    }
    const inside = at - passed;
    if (inside <= 0) return [pieces.slice(0, i), pieces.slice(i)];
    return [
      [...pieces.slice(0, i), cut(piece, 0, inside)],
      [cut(piece, inside, piece.length), ...pieces.slice(i + 1)],
    ];
  }
  return [pieces, []];
};
const cut = (piece: Piece, start: number, end: number): Piece =>
  piece.written === undefined
    ? { from: piece.from + start, length: end - start }
    : { written: piece.written.slice(start, end), length: end - start, of: piece.of };

/** What is not of the original any more, between pieces that are. */
const editsOf = (pieces: readonly Piece[], original: string, file: string): readonly Edit[] => {
  const edits: Edit[] = [];
  let [kept, text, of] = [0, '', new Set<number>()];
  const close = (from: number): void => {
    if (from > kept || text !== '') edits.push({ file, start: kept, end: from, text, of: [...of].sort((a, b) => a - b) });
    [text, of] = ['', new Set()];
  };
  for (const piece of pieces) {
    if (piece.written === undefined) {
      close(piece.from);
      kept = piece.from + piece.length;
    } else {
      text += piece.written;
      for (const one of piece.of) of.add(one);
    }
  }
  close(original.length);
  return edits;
};

/** The text with its edits, which must not overlap; in any order. */
export const withEdits = (text: string, edits: readonly Edit[]): string => {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let [out, at] = ['', 0];
  for (const edit of sorted) {
    if (edit.start < at || edit.end > text.length) throw new RangeError(`an edit of ${edit.file} at ${edit.start} overlaps another or leaves the file`);
    out += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return out + text.slice(at);
};
