import type { Edit } from '../../../model/index.ts';
import { draft } from '../../draft.ts';
import { parse } from '../hcl/parse.ts';
import type { Block, Body, HclFile, Span } from '../hcl/syntax.ts';
import { type Aligned, alignedNear, alignments } from './align.ts';
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

const untouched: Aligned = { equals: false, comments: false };
/** A value in place of another on a line without a comment: nothing stands behind it that could move. */
const movesNothing = (text: string, [only, ...more]: readonly Change[]): boolean => {
  if (!only || more.length > 0 || only.text.includes('\n') || text.slice(only.start, only.end).includes('\n')) return false;
  const line = text.slice(lineStart(text, only.start), lineEnd(text, only.end));
  return /^[^=#/]*=[^=>]/.test(text.slice(lineStart(text, only.start), only.start)) && !/#|\/\//.test(line);
};

/** `span` is a whole block with the blanks before it on its line, or `undefined` for the whole file. */
export const unitOf = (file: string, whole: string, look: Look, span?: Span): Unit => {
  const { start, end } = span ?? { start: 0, end: whole.length };
  const writing = draft(whole.slice(start, end));
  let known: HclFile | undefined;
  const parsed = (): HclFile => {
    known ??= parse(writing.text());
    return known;
  };
  const rewrite: Unit['rewrite'] = (changes, of) => {
    const [from, to] = [changes[0]?.start ?? 0, changes.at(-1)?.end ?? 0];
    const before = movesNothing(writing.text(), changes) ? untouched : alignedNear(writing.text(), from, to);
    let grown = 0;
    for (const change of changes.toReversed()) {
      const text = change.text.replaceAll(/\r?\n/g, look.newline);
      writing.replace(change.start, change.end, text, of);
      grown += text.length - (change.end - change.start);
    }
    const fixes = before === untouched ? [] : alignments(writing.text(), from, to + grown, before);
    for (const fix of fixes.toReversed()) writing.replace(fix.start, fix.end, fix.text, of);
    known = undefined;
  };
  const block = (): Block | undefined => {
    const first = parsed().body.items[0];
    return span && first?.is === 'block' ? first : undefined;
  };
  return {
    file,
    text: writing.text,
    parsed,
    block,
    body: () => block()?.body ?? parsed().body,
    step: stepOf(writing.text(), look.step),
    rewrite,
    edits: () => writing.edits(file).map(edit => ({ ...edit, start: edit.start + start, end: edit.end + start })),
  };
};
