import type { TreeNode } from '../tree.ts';
import { type Fresh, type FreshList, type FreshMap, isShort } from './fresh.ts';
import { beforeOnLine, lineEnd } from './lines.ts';
import { blockLines, indented, valueLines } from './spell.ts';
import type { Splice } from './splice.ts';
import { isFlow, type Style } from './style.ts';

/** The place of a value on lines of its own: after which sign it stands, and in which column what it belongs to begins. */
export interface Slot {
  /** Past the colon or the dash. */
  readonly after: number;
  readonly column: number;
  readonly ofItem: boolean;
}

/** Puts a value in the place of another; what stands between the sign and the old value has to be nothing. The comment at the end of the line stays there. */
export const replaceBlock = (text: string, slot: Slot, old: TreeNode, fresh: Fresh, style: Style): Splice => {
  const isNull = old.start === old.end;
  const [start, end] = isNull ? [slot.after, slot.after] : [old.start, old.end];
  const isFlat = old.is === 'scalar' || isFlow(text, old);
  const comment = commentAfter(text, isFlat ? end : slot.after);
  const held = slot.ofItem ? itemBody(text, slot, old, fresh, style) : valueLines(fresh, style, quoteOf(text, old));
  const below = ('below' in held ? held.below : held.onKey.slice(1)).map(line => (line === '' ? '' : ' '.repeat(slot.column) + line));
  const stop = isFlat && below.length > 0 ? lineEnd(text, end) : end;
  if ('below' in held) return { start: slot.after, end: stop, text: [comment, ...below].join(style.lineBreak) };
  const first = held.onKey[0] ?? '';
  if (isFlat && below.length === 0) return { start, end, text: (isNull ? ' ' : '') + first };
  return { start: isFlat ? start : slot.after, end: stop, text: [(isFlat && !isNull ? '' : ' ') + first + comment, ...below].join(style.lineBreak) };
};

const quoteOf = (text: string, old: TreeNode): string => (old.is === 'scalar' && old.quoted ? (text[old.start] ?? '') : '');

/** Lines of an item behind its dash, as far in as the old one stood. */
const itemBody = (text: string, { after }: Slot, old: TreeNode, fresh: Fresh, style: Style): { readonly onKey: readonly string[] } => {
  const width = old.start > old.end - 1 || !/(?:^|\s)- +$/.test(beforeOnLine(text, old.start)) ? 2 : old.start - after + 1;
  const held = isShort(fresh) ? valueLines(fresh, style, quoteOf(text, old)) : { onKey: blockLines(fresh as FreshMap | FreshList, style) };
  const [first = '', ...rest] = 'onKey' in held ? held.onKey : held.below;
  return { onKey: [first, ...indented(rest, ' '.repeat(width))] };
};

/** The comment at the end of a line, with the blanks before it. */
const commentAfter = (text: string, at: number): string => {
  const rest = text.slice(at, lineEnd(text, at));
  return /^\s+#/.test(rest) ? rest.trimEnd() : '';
};
