import type { Edit } from '../../../model/index.ts';
import { draft } from '../../draft.ts';
import { parse } from '../hcl/parse.ts';
import type { Block, Body, HclFile, Span } from '../hcl/syntax.ts';
import { alignedNear, alignments } from './align.ts';
import { lineBreakOf, stepOf } from './text-lines.ts';

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
    const before = alignedNear(writing.text(), from, to);
    let grown = 0;
    for (const change of changes.toReversed()) {
      const text = change.text.replaceAll(/\r?\n/g, look.newline);
      writing.replace(change.start, change.end, text, of);
      grown += text.length - (change.end - change.start);
    }
    for (const fix of alignments(writing.text(), from, to + grown, before).toReversed()) writing.replace(fix.start, fix.end, fix.text, of);
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
