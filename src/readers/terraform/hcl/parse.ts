import { COMMA, CURLY_CLOSE, CURLY_OPEN, EQUALS, NEWLINE, nameEnd, QUOTE } from './characters.ts';
import { type Cursor, codeAt, cursorOf, descend, expected, fail, report, space } from './cursor.ts';
import { expression } from './expression.ts';
import { columnOf, lineBreakBefore, trimmed } from './layout.ts';
import { resume } from './recovery.ts';
import type { Attribute, Block, Expression, HclFile, Label, SyntaxError as Mistake, Span } from './syntax.ts';
import { bareTemplate, quoted } from './template.ts';

type Item = Attribute | Block;

/** After so many failures what is left of a file is not read: it is no HCL. */
const mostFailures = 100;
/** How often reading may start again after a block that is never closed. */
const mostRewinds = 16;
/** How many characters are searched for the end of the first item that could not be read; the second gets half of it, and so on. */
const longest = 2_000_000;

/** Reads HCL2 native syntax: `.tf`, `.tofu`, `.tfvars`, `.hcl`. Never throws: what cannot be read stands in `errors`. */
export const parse = (text: string): HclFile => {
  const cursor = cursorOf(text, expression);
  if (text.includes('\0')) return notText(text, trimmed(text, cursor.at, cursor.end));
  const items = itemsOf(cursor, undefined);
  const { comments, skipped } = cursor;
  return { text, body: { start: 0, end: text.length, items }, comments, errors: inOrder(cursor.errors), skipped };
};

const inOrder = (errors: Mistake[]): readonly Mistake[] => errors.sort((a, b) => a.start - b.start);

const notText = (text: string, whole: Span): HclFile => {
  const at = text.indexOf('\0');
  const errors = [{ start: at, end: at + 1, message: 'this is not a text file: it holds a NUL character' }];
  return { text, body: { start: 0, end: text.length, items: [] }, comments: [], errors, skipped: [whole] };
};

/** An expression or a template that is a text of its own. */
export interface Fragment {
  readonly value: Expression;
  readonly errors: readonly Mistake[];
}

/** Reads a text that is one expression, such as a value given on the command line. */
export const parseExpression = (text: string): Fragment => {
  const cursor = cursorOf(text, expression);
  cursor.newlines = false;
  const value = expression(cursor);
  if (space(cursor) !== -1) expected(cursor, 'the end of the expression');
  return fragment(cursor, value);
};

/** Reads a text that is one template, such as a file given to `templatefile`. */
export const parseTemplate = (text: string): Fragment => {
  const cursor = cursorOf(text, expression);
  return fragment(cursor, bareTemplate(cursor));
};

const fragment = (cursor: Cursor, value: Expression): Fragment => ({
  value: cursor.errors.length > 0 ? { is: 'broken', start: 0, end: cursor.end } : value,
  errors: cursor.errors,
});

interface Around {
  readonly start: number;
  /** It goes on after its brace on the same line. */
  readonly oneLine: boolean;
}

/** Reads items up to the brace that closes the block around them, or to the end of the file. */
const itemsOf = (cursor: Cursor, block: Around | undefined): Item[] => {
  const items: Item[] = [];
  for (;;) {
    if (hopeless(cursor)) giveUp(cursor);
    cursor.newlines = false;
    const code = space(cursor);
    cursor.newlines = true;
    if (code === -1 || (code === CURLY_CLOSE && block)) break;
    const item = readItem(cursor);
    if (item) items.push(item);
    separate(cursor, block, item);
  }
  if (items.length > 1) reportRepeated(cursor, items);
  return items;
};

const readItem = (cursor: Cursor): Item | undefined => {
  const start = cursor.at;
  cursor.deepest = cursor.depth;
  const { depth } = cursor;
  const item = itemAt(cursor, start);
  if (!cursor.failed) return item;
  cursor.depth = depth;
  cursor.skipped.push(recover(cursor, start, start));
  return undefined;
};

const itemAt = (cursor: Cursor, start: number): Item | undefined => {
  const end = nameEnd(cursor.text, start);
  if (end === start) return noItem(cursor);
  const name = cursor.text.slice(start, end);
  cursor.at = end;
  return space(cursor) === EQUALS ? attribute(cursor, start, name) : block(cursor, start, name);
};

const noItem = (cursor: Cursor): undefined => {
  if (codeAt(cursor, cursor.at) === CURLY_CLOSE) fail(cursor, cursor.at, cursor.at + 1, 'this `}` closes nothing');
  else expected(cursor, 'the name of an attribute or a block');
};

const attribute = (cursor: Cursor, start: number, name: string): Attribute => {
  const { depth } = cursor;
  const equals = cursor.at++;
  const value = expression(cursor);
  const next = space(cursor);
  if (next !== NEWLINE && next !== -1 && next !== CURLY_CLOSE && next !== COMMA) expected(cursor, 'the end of the line after the value');
  if (!cursor.failed) return { is: 'attribute', start, end: value.end, name, equals, value };
  cursor.depth = depth;
  const span = recover(cursor, equals + 1, start);
  return { is: 'attribute', start, end: span.end, name, equals, value: { is: 'broken', ...span } };
};

const block = (cursor: Cursor, start: number, type: string): Block | undefined => {
  const labels = labelsOf(cursor);
  const open = cursor.at++;
  descend(cursor);
  const first = space(cursor);
  const items = itemsOf(cursor, { start, oneLine: first !== NEWLINE && first !== -1 });
  cursor.depth--;
  if (cursor.failed) return undefined;
  if (codeAt(cursor, cursor.at) !== CURLY_CLOSE) return unclosedBlock(cursor, items, { start, type, labels }, open);
  const end = cursor.at++;
  return { is: 'block', start, end: end + 1, type, labels, body: { start: open + 1, end, items } };
};

const labelsOf = (cursor: Cursor): readonly Label[] => {
  const labels: Label[] = [];
  while (space(cursor) !== CURLY_OPEN && !cursor.failed) labels.push(label(cursor, labels.length === 0));
  return labels;
};

const label = (cursor: Cursor, first: boolean): Label => {
  const start = cursor.at;
  if (codeAt(cursor, start) === QUOTE) return quotedLabel(cursor, quoted(cursor));
  const end = nameEnd(cursor.text, start);
  cursor.at = end;
  if (end === start) expected(cursor, first ? '`=` and a value, or `{` and a block' : '`{` on the line of the labels');
  return { start, end, text: cursor.text.slice(start, end) };
};

const quotedLabel = (cursor: Cursor, { start, end, ...label }: Expression): Label => {
  if (label.is === 'text') return { start, end, text: label.value };
  fail(cursor, start, end, 'a label holds no `${` and no `%{`; double the sign to write it as text');
  return { start, end, text: '' };
};

/** A block that is never closed ends, as far as its lines can tell, before the first block in it that is indented no more than itself. */
const unclosedBlock = (cursor: Cursor, items: readonly Item[], header: Pick<Block, 'start' | 'type' | 'labels'>, open: number): Block => {
  const { text } = cursor;
  const column = columnOf(text, header.start);
  const tries = !hopeless(cursor) && cursor.rewinds < mostRewinds;
  const cut = tries ? items.findIndex(item => item.is === 'block' && item.start > open && startsOver(text, item, column)) : -1;
  const next = items[cut];
  if (!hopeless(cursor)) report(cursor, header.start, open + 1, 'this block is never closed: `}` is missing');
  if (next) rewind(cursor, lineBreakBefore(text, next.start));
  const end = Math.max(trimmed(text, open + 1, cursor.at).end, cursor.comments.at(-1)?.end ?? 0);
  return { is: 'block', ...header, end, body: { start: open + 1, end, items: next ? items.slice(0, cut) : items } };
};

/** Whether the item is the first on its line, and indented no more than that. */
const startsOver = (text: string, item: Item, column: number): boolean => {
  const before = lineBreakBefore(text, item.start);
  return before >= 0 && item.start - before - 1 <= column && text.slice(before, item.start).trim() === '';
};

const rewind = (cursor: Cursor, to: number): void => {
  cursor.rewinds++;
  cursor.at = to;
  forget(cursor.comments, to);
  forget(cursor.skipped, to);
  const errors = cursor.errors.filter(error => error.start < to);
  cursor.errors.splice(0, cursor.errors.length, ...errors);
};

const forget = (list: Span[], from: number): void => {
  while ((list.at(-1)?.start ?? -1) >= from) list.pop();
};

/** Reads on after what could not be read from `from` on, in the item that starts at `start`; gives what is passed over. */
const recover = (cursor: Cursor, from: number, start: number): Span => {
  const { text } = cursor;
  const end = Math.max(resume(text, from, columnOf(text, start), longest / cursor.failures), start + 1);
  forget(cursor.comments, from);
  cursor.failed = false;
  cursor.newlines = true;
  cursor.wasted += Math.max(0, cursor.reached - end);
  cursor.at = end;
  return trimmed(text, from, end);
};

const hopeless = ({ failures, wasted, end }: Cursor): boolean => failures > mostFailures || wasted > 4 * end + longest;

const giveUp = (cursor: Cursor): void => {
  const rest = trimmed(cursor.text, cursor.at, cursor.end);
  cursor.at = cursor.end;
  if (rest.start === rest.end) return;
  report(cursor, rest.start, rest.start + 1, 'the rest of this file is not read: too much before it could not be read');
  cursor.skipped.push(rest);
};

/** Items stand on lines of their own; only a block that holds one attribute may stand on one line. */
const separate = (cursor: Cursor, block: Around | undefined, item: Item | undefined): void => {
  const code = space(cursor);
  const at = cursor.at;
  if (code === COMMA && item) {
    report(cursor, at, at + 1, 'attributes stand on lines of their own, with no comma between them');
    cursor.at++;
  } else if (block?.oneLine && (code === NEWLINE || item?.is === 'block')) reportOneLine(cursor, block.start);
  else if (code === CURLY_CLOSE && !block?.oneLine) report(cursor, at, at + 1, 'expected a line break before `}`');
  else if (code !== NEWLINE && code !== CURLY_CLOSE && code !== -1) report(cursor, at, at + 1, 'expected a line break before the next item');
};

const reportOneLine = (cursor: Cursor, start: number): void => {
  if (cursor.errors.at(-1)?.start !== start)
    report(cursor, start, cursor.at, 'a block that goes on after its `{` holds one attribute and ends on the same line');
};

const reportRepeated = (cursor: Cursor, items: readonly Item[]): void => {
  const names = new Set<string>();
  for (const item of items) {
    if (item.is === 'block') continue;
    if (names.has(item.name)) report(cursor, item.start, item.start + item.name.length, `\`${item.name}\` is already set in this block`);
    names.add(item.name);
  }
};
