import { typeOfBlock } from '../blocks.ts';
import type { Attribute, Block } from '../hcl/syntax.ts';
import type { Item } from '../source.ts';
import type { Text } from './members.ts';
import { blankLineAfter, blankLineBefore, indentAt, isBlankBetween, lineEnd, lineStart, nextLine, startsLine } from './text-lines.ts';
import type { Unit } from './unit.ts';

/** What people write at the head of a block, and what at its foot. */
const heads: ReadonlySet<string> = new Set(['count', 'for_each', 'provider', 'providers', 'source', 'version']);
const feet: ReadonlySet<string> = new Set(['tags', 'tags_all', 'labels', 'depends_on', 'lifecycle', 'timeouts', 'provisioner', 'connection']);

const nameOf = (item: Item): string => (item.is === 'attribute' ? item.name : typeOfBlock(item));
const isHead = (item: Item): boolean => item.is === 'attribute' && heads.has(item.name);
const isFoot = (item: Item): boolean => feet.has(nameOf(item));
const isManyLined = (text: string, item: Item): boolean => text.slice(item.start, item.end).includes('\n');

/** Where the comments start that stand right above the item. */
const withComments = (text: string, item: Item): number => {
  let at = lineStart(text, item.start);
  while (at > 0) {
    const above = lineStart(text, at - 1);
    if (!/^[ \t]*(?:#|\/\/)/.test(text.slice(above, at))) break;
    at = above;
  }
  return at;
};

const innerIndent = (unit: Unit, block: Block | undefined, items: readonly Item[]): string => {
  const text = unit.text();
  const first = items.find(item => startsLine(text, item.start));
  if (first) return indentAt(text, first.start);
  return block ? indentAt(text, block.start) + unit.step : '';
};

/** A block on one line gets lines of its own, the new one last. */
const openUp = (unit: Unit, block: Block, line: string, of: readonly number[]): void => {
  const text = unit.text();
  const [first, last] = [block.body.items[0], block.body.items.at(-1)];
  const indent = indentAt(text, block.start);
  const inner = indent + unit.step;
  const tail = { start: last?.end ?? block.body.start, end: block.body.end, text: `\n${line}${indent}` };
  const kept = last ? text.slice(last.end, block.body.end).trim() : text.slice(block.body.start, block.body.end).trim();
  const note = kept === '' ? tail : { ...tail, text: `${last ? ` ${kept}` : `\n${inner}${kept}`}${tail.text}` };
  unit.rewrite(first ? [{ start: block.body.start, end: first.start, text: `\n${inner}` }, note] : [note], of);
};
const isOneLine = (text: string, block: Block): boolean => !text.slice(block.body.start - 1, block.body.end).includes('\n');

/** After which item a new attribute goes; before which, when there is none like it. */
const neighbour = (text: string, items: readonly Item[]): Item | undefined => {
  const firstBlock = items.findIndex(item => item.is === 'block');
  const isOrdinary = (item: Item): item is Attribute => item.is === 'attribute' && !isHead(item) && !isFoot(item);
  const before = (firstBlock < 0 ? items : items.slice(0, firstBlock)).filter(isOrdinary);
  const all = before.length > 0 ? before : items.filter(isOrdinary);
  return all.findLast(item => !isManyLined(text, item)) ?? all.at(-1);
};

/** Puts a new attribute on a line of its own, where a person would. */
export const insertAttribute = (unit: Unit, block: Block | undefined, name: string, value: Text, of: readonly number[]): void => {
  const text = unit.text();
  const items = (block?.body ?? unit.body()).items;
  const indent = innerIndent(unit, block, items);
  const line = `${indent}${name} = ${value(indent)}`;
  if (block && isOneLine(text, block)) openUp(unit, block, `${line}\n`, of);
  else {
    const beside = neighbour(text, items);
    if (beside) insertBehind(unit, items, beside, line, of);
    else insertFirst(unit, block, items, line, of);
  }
};

/** A map of several lines stands apart, unless those that are there do not. */
const insertBehind = (unit: Unit, items: readonly Item[], beside: Item, line: string, of: readonly number[]): void => {
  const text = unit.text();
  const maps = items.filter(item => item.is === 'attribute' && item.value.is === 'object' && isManyLined(text, item));
  const isMap = /^[^=]*= \{\n/.test(line) && (maps.length === 0 || maps.some(item => blankLineBefore(text, withComments(text, item))));
  const next = items[items.indexOf(beside) + 1];
  const after = isMap && next && !blankLineAfter(text, beside.end) ? '\n' : '';
  insertAfter(unit, beside, `\n${isMap ? '\n' : ''}${line}${after}`, of);
};
const insertAfter = (unit: Unit, item: Item, lines: string, of: readonly number[]): void => {
  const at = lineEnd(unit.text(), item.end);
  unit.rewrite([{ start: at, end: at, text: lines }], of);
};
const insertBefore = (unit: Unit, item: Item, lines: string, of: readonly number[]): void => {
  const at = withComments(unit.text(), item);
  unit.rewrite([{ start: at, end: at, text: lines }], of);
};

const insertFirst = (unit: Unit, block: Block | undefined, items: readonly Item[], line: string, of: readonly number[]): void => {
  const text = unit.text();
  const head = items.findLast(isHead);
  const next = items.find(item => !isHead(item) && (!head || item.start > head.start));
  if (head) {
    const isApart = block?.type !== 'module' || !next || blankLineAfter(text, head.end);
    insertAfter(unit, head, `${isApart ? '\n' : ''}\n${line}${next && !blankLineAfter(text, head.end) && next.is === 'block' ? '\n' : ''}`, of);
  } else if (next) insertBefore(unit, next, `${line}\n${next.is === 'block' || isManyLined(text, next) ? '\n' : ''}`, of);
  else appendLine(unit, block, line, of);
};

/** As the last line of a body that holds nothing but perhaps comments. */
const appendLine = (unit: Unit, block: Block | undefined, line: string, of: readonly number[]): void => {
  const text = unit.text();
  if (block) {
    const at = lineStart(text, block.body.end);
    unit.rewrite([{ start: at, end: at, text: `${line}\n` }], of);
  } else unit.rewrite([{ start: text.length, end: text.length, text: `${text === '' || text.endsWith('\n') ? '' : '\n'}${line}\n` }], of);
};

/** Whether the blocks of a body stand apart, as those that are there show. */
const standApart = (text: string, items: readonly Item[]): boolean => {
  const pairs = items.slice(1).map((item, i) => [items[i] as Item, item] as const);
  const near = pairs.filter(([a, b]) => a.is === 'block' || b.is === 'block');
  return near.length === 0 || near.some(([, b]) => blankLineBefore(text, withComments(text, b)));
};

/** What a new block goes behind: the last of its kind, or the last that does not belong at the foot. */
const before = (text: string, items: readonly Item[], name: string): Item | undefined => {
  const same = items.findLast(item => item.is === 'block' && typeOfBlock(item) === name);
  if (same) return same;
  let last = items.length - 1;
  while (last >= 0) {
    const item = items[last] as Item;
    const isAlone = item.is === 'block' || blankLineBefore(text, withComments(text, item)) || last === 0;
    if (!isFoot(item) || !isAlone) break;
    last--;
  }
  return items[last];
};

/** Puts new nested blocks into a body. `lines` end with a line break each. */
export const insertBlocks = (unit: Unit, block: Block | undefined, name: string, lines: Text, of: readonly number[]): void => {
  const text = unit.text();
  const items = (block?.body ?? unit.body()).items;
  const written = lines(innerIndent(unit, block, items));
  if (block && isOneLine(text, block)) {
    openUp(unit, block, `${items.length > 0 ? '\n' : ''}${written}`, of);
    return;
  }
  const apart = standApart(text, items) ? '\n' : '';
  const behind = before(text, items, name);
  const next = items[behind ? items.indexOf(behind) + 1 : 0];
  const blocks = written.replace(/\n$/, '');
  if (behind) insertAfter(unit, behind, `\n${apart}${blocks}${next && !blankLineAfter(text, behind.end) ? apart : ''}`, of);
  else if (next) insertBefore(unit, next, `${blocks}\n${apart}`, of);
  else appendLine(unit, block, blocks, of);
};

/** Takes an attribute or block away with its lines, and leaves no blank lines that nothing stands between. */
export const removeItem = (unit: Unit, block: Block | undefined, item: Item, of: readonly number[]): void => {
  const text = unit.text();
  if (block && isOneLine(text, block)) unit.rewrite([{ start: block.body.start, end: block.body.end, text: '' }], of);
  else {
    const [start, end] = withBlankLines(text, ownComments(text, item), nextLine(text, item.end));
    unit.rewrite([{ start, end, text: '' }], of);
  }
};

/** The comment above goes too when nothing else stands below it. */
const ownComments = (text: string, item: Item): number => {
  const next = nextLine(text, item.end);
  const following = text.slice(next, lineEnd(text, next)).trim();
  return following === '' || following.startsWith('}') || /^(?:#|\/\/)/.test(following) ? withComments(text, item) : lineStart(text, item.start);
};

const withBlankLines = (text: string, start: number, end: number): readonly [number, number] => {
  const above = start > 0 ? text.slice(lineStart(text, start - 1), start).trim() : '{';
  const below = end < text.length ? text.slice(end, lineEnd(text, end)).trim() : '}';
  const isBlankBelow = end < text.length && below === '';
  if (isBlankBelow && (above === '' || above.endsWith('{'))) return [start, nextLine(text, end)];
  const isLast = below.startsWith('}') || isBlankBetween(text, end, text.length);
  return isLast && above === '' && start > 0 ? [lineStart(text, start - 1), end] : [start, end];
};
