import type { Edit } from '../../../model/index.ts';
import { draft } from '../../draft.ts';
import { parse } from '../hcl/parse.ts';
import type { Block, Body, HclFile, Span } from '../hcl/syntax.ts';
import { alignedNear, alignments } from './align.ts';
import { lineBreakOf, lineEnd, lineStart, stepOf } from './text-lines.ts';

/** A piece of a file that is changed by itself, so that only it is read again: a block, or a file of values. */
export interface Unit {
  readonly file: string;
  readonly text: () => string;
  readonly parsed: () => HclFile;
  /** The block; nothing for a whole file. */
  readonly block: () => Block | undefined;
  /** What paths start from: the body of the block, or the file. */
  readonly body: () => Body;
  /** One level of indentation. */
  readonly step: string;
  /** Puts texts in place of spans, which are in order and do not overlap. What stood in columns around them does so again. */
  readonly rewrite: (changes: readonly Change[], of: readonly number[]) => void;
  /** Makes changes, or none of them where they come to nothing: then it says why. */
  readonly attempt: (make: () => string | undefined) => string | undefined;
  readonly edits: () => readonly Edit[];
}

/** New text for a span of the unit as it now stands. */
export interface Change extends Span {
  readonly text: string;
}

/** What a text looks like: its line breaks, and one level of indentation. */
export interface Look {
  readonly newline: string;
  readonly step: string;
}
export const lookOf = (text: string): Look => ({ newline: lineBreakOf(text), step: stepOf(text) });

interface Replaced extends Change {
  readonly of: readonly number[];
}

/** `span` is a whole block with the blanks before it on its line, or `undefined` for the whole file. */
export const unitOf = (file: string, whole: string, look: Look, span?: Span): Unit => {
  const { start, end } = span ?? { start: 0, end: whole.length };
  let writing = draft(whole.slice(start, end));
  let known: HclFile | undefined;
  const done: Replaced[] = [];
  const parsed = (): HclFile => {
    known ??= parse(writing.text());
    return known;
  };
  const replace = (one: Replaced): void => {
    writing.replace(one.start, one.end, one.text, one.of);
    known = undefined;
  };
  const rewrite: Unit['rewrite'] = (changes, of) => {
    const before = writing.text();
    for (const change of withAlignment(before, changes, look.newline)) {
      done.push({ ...change, of });
      replace({ ...change, of });
    }
  };
  const attempt: Unit['attempt'] = make => {
    const kept = done.length;
    const why = make() ?? (parsed().errors.length > 0 ? 'it cannot be written there' : undefined);
    if (why === undefined || done.length === kept) return why;
    done.length = kept;
    writing = draft(whole.slice(start, end));
    known = undefined;
    for (const one of done) replace(one);
    return why;
  };
  const block = (): Block | undefined => {
    const first = parsed().body.items[0];
    return span && first?.is === 'block' ? first : undefined;
  };
  return {
    ...{ file, parsed, block, rewrite, attempt },
    text: () => writing.text(),
    body: () => block()?.body ?? parsed().body,
    step: stepOf(whole.slice(start, end), look.step),
    edits: () => writing.edits(file).map(edit => ({ ...edit, start: edit.start + start, end: edit.end + start })),
  };
};

/** The changes from the last to the first, and then those that put columns in order again. */
const withAlignment = (text: string, changes: readonly Change[], newline: string): readonly Change[] => {
  const [from, to] = [changes[0]?.start ?? 0, changes.at(-1)?.end ?? 0];
  const own = changes.map(change => ({ ...change, text: change.text.replaceAll(/\r?\n/g, newline) })).reverse();
  if (movesNothing(text, changes)) return own;
  const before = alignedNear(text, from, to);
  const after = own.reduce((whole, change) => whole.slice(0, change.start) + change.text + whole.slice(change.end), text);
  return [...own, ...alignments(after, from, to + after.length - text.length, before).toReversed()];
};
/** A value in place of another on a line without a comment: nothing stands behind it that could move. */
const movesNothing = (text: string, [only, ...more]: readonly Change[]): boolean => {
  if (!only || more.length > 0 || only.text.includes('\n') || text.slice(only.start, only.end).includes('\n')) return false;
  const line = text.slice(lineStart(text, only.start), lineEnd(text, only.end));
  return /^[^=#/]*=[^=>]/.test(text.slice(lineStart(text, only.start), only.start)) && !/#|\/\//.test(line);
};
