import type { Entry, ListTree, MapTree, TreeNode } from '../tree.ts';
import type { Fresh } from './fresh.ts';
import { beforeOnLine, beginsLine, columnOf, isBlankLine, lineEnd, lineStart, nextLine } from './lines.ts';
import { entryLines, indented, itemLines, valueLines } from './spell.ts';
import { insertion, type Outcome, removal, type Splice } from './splice.ts';
import type { Style } from './style.ts';

/** Editing the maps and lists of YAML that stand on lines of their own. */
export const ownEntries = ({ start, end, entries }: MapTree): readonly Entry[] =>
  entries.filter(({ keyStart }) => keyStart >= start && keyStart < end).sort((a, b) => a.keyStart - b.keyStart);

/** Where the lines of a node end; after a text that keeps its empty lines, past those. `below` when what follows has to begin a line. */
export const endOfLines = (text: string, node: TreeNode): { readonly at: number; readonly below: boolean } => {
  const tail = lastScalar(node);
  if (!/^[|>][0-9]?\+/.test(text.slice(tail.start, tail.end))) return { at: lineEnd(text, node.end), below: false };
  let at = nextLine(text, node.end);
  while (at < text.length && isBlankLine(text, at)) at = nextLine(text, at);
  return { at, below: true };
};

const lastScalar = (node: TreeNode): TreeNode => {
  if (node.is === 'scalar' || node.anchored) return node;
  const last = node.is === 'list' ? node.items.at(-1) : ownEntries(node).at(-1)?.value;
  return last ? lastScalar(last) : node;
};

/** Lines that are put after a node, each indented to a column. */
export const linesAfter = (text: string, node: TreeNode, lines: readonly string[], column: number, style: Style): Splice => {
  const { at, below } = endOfLines(text, node);
  const spelled = indented(lines, ' '.repeat(column)).join(style.lineBreak);
  if (!below) return insertion(at, style.lineBreak + spelled);
  return insertion(at, (text[at - 1] === '\n' ? '' : style.lineBreak) + spelled + style.lineBreak);
};

const isSpaces = (prefix: string): boolean => /^[ -]*$/.test(prefix) || /^[ -]*&\S+ $/.test(prefix);

export const insertEntry = (text: string, map: MapTree, key: string, fresh: Fresh, style: Style): Outcome => {
  if (!isSpaces(beforeOnLine(text, map.start))) return { why: 'it is written in a way that is not edited', at: map };
  const own = ownEntries(map);
  const quotes = new Set(own.map(({ keyStart }) => text[keyStart]));
  const [only] = quotes.size === 1 ? quotes : [];
  const before = placeInOrder(own, key);
  return [linesAfter(text, before?.value ?? map, entryLines(key, fresh, style, only), columnOf(text, map.start), style)];
};

const fewest = 4;
/** In a map whose keys are in the order of the alphabet, the entry that the new one follows; nothing when that is the last. */
const placeInOrder = (own: readonly Entry[], key: string): Entry | undefined => {
  const isSorted = own.length >= fewest && own.every((entry, i) => i === 0 || (own[i - 1]?.key ?? '') < entry.key);
  if (!isSorted || (own.at(-1)?.key ?? '') < key) return undefined;
  const before = own.findLast(entry => entry.key < key);
  // A null has no end of its own.
  return before && before.value.start < before.value.end ? before : undefined;
};

export const appendItem = (text: string, list: ListTree, fresh: Fresh, style: Style): Outcome => {
  const last = list.items.at(-1);
  if (!last || !isSpaces(beforeOnLine(text, list.start))) return { why: 'it is written in a way that is not edited', at: list };
  const quote = list.items.every(item => item.is === 'scalar' && item.quoted) ? text[last.start] : undefined;
  const lines =
    quote !== undefined && fresh.is === 'scalar' ? [dashOf(text, list) + quotedItem(fresh, style, quote)] : itemLines(fresh, style, dashOf(text, list));
  return [linesAfter(text, list, lines, columnOf(text, list.start), style)];
};
const quotedItem = (fresh: Fresh, style: Style, quote: string): string => {
  const held = valueLines(fresh, style, quote);
  return ('onKey' in held ? held.onKey : held.below).join(' ');
};

/** How the first item begins: a dash and what blanks follow it. */
const dashOf = (text: string, { start }: ListTree): string => /^-[ ]{1,8}(?=\S)/.exec(text.slice(start, start + 10))?.[0] ?? '- ';

/** Takes whole lines away: from the line of an offset to the end of a node's, and one of two empty lines around them. */
const removeLines = (text: string, start: number, node: TreeNode): Splice => {
  const from = lineStart(text, start);
  const { at, below } = endOfLines(text, node);
  let end = below ? at : nextLine(text, at);
  const isBetweenBlanks = from > 0 && isBlankLine(text, from - 1) && end < text.length && isBlankLine(text, end);
  if (isBetweenBlanks) end = nextLine(text, end);
  if (end < text.length || from === 0 || text.endsWith('\n')) return removal(from, end);
  return removal(lineEnd(text, from - (text[from - 2] === '\r' ? 2 : 1)), end);
};

/** Takes an entry away that is not the only one. */
export const removeEntry = (text: string, map: MapTree, entry: Entry): Outcome => {
  const { keyStart, keyEnd, value } = entry;
  const node: TreeNode =
    value.start >= keyEnd && value.end > value.start ? value : { is: 'scalar', start: keyEnd, end: keyEnd, value: null, text: '', quoted: false };
  if (beginsLine(text, keyStart)) return [removeLines(text, keyStart, node)];
  const own = ownEntries(map);
  const next = own[own.indexOf(entry) + 1];
  if (!next || own[0] !== entry || keyStart !== map.start || !beginsLine(text, next.keyStart))
    return { why: 'it is written in a way that is not edited', at: map };
  const between = text.slice(lineEnd(text, node.end), next.keyStart);
  return between.trim() === '' ? [removal(keyStart, next.keyStart)] : { why: 'comments stand between it and what follows', at: map };
};

/** Takes an item away that is not the only one. */
export const removeItem = (text: string, list: ListTree, index: number): Outcome => {
  const item = list.items[index];
  const dash = item && dashBefore(text, list, index);
  if (!item || dash === undefined) return { why: 'it is written in a way that is not edited', at: list };
  if (beginsLine(text, dash)) return [removeLines(text, dash, item)];
  const next = dashBefore(text, list, index + 1);
  return index === 0 && next !== undefined && beginsLine(text, next) && text.slice(lineEnd(text, item.end), next).trim() === ''
    ? [removal(dash, next)]
    : { why: 'it is written in a way that is not edited', at: list };
};

/** The dash that an item begins with. */
export const dashBefore = (text: string, list: ListTree, index: number): number | undefined => {
  if (index === 0) return text[list.start] === '-' ? list.start : undefined;
  const [before, item] = [list.items[index - 1], list.items[index]];
  const column = columnOf(text, list.start);
  for (let at = before && item ? nextLine(text, before.end) : text.length; item && at < item.start; at = nextLine(text, at))
    if (text[at + column] === '-' && text.slice(at, at + column).trim() === '') return at + column;
  return undefined;
};
