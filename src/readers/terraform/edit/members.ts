import type { Expression, Span } from '../hcl/syntax.ts';
import { keyText, quote } from './spell.ts';
import { indentAt, isBlankBetween, lineEnd, lineStart, nextLine, startsLine } from './text-lines.ts';
import type { Change, Unit } from './unit.ts';

type Collection = Extract<Expression, { is: 'object' | 'tuple' }>;
/** The text of a member whose further lines are indented like this. */
export type Text = (indent: string) => string;

/** Where the comma right after a member stands, or nothing. */
const commaAfter = (text: string, { end }: Span): number | undefined => {
  const found = /^[ \t\r\n]*,/.exec(text.slice(end, end + 400));
  return found ? end + found[0].length - 1 : undefined;
};
const isManyLined = (text: string, { start, end }: Span): boolean => text.slice(start, end).includes('\n');
/** Whether the members stand on lines of their own. */
const isSpread = (text: string, whole: Collection): boolean => {
  const last = whole.items.at(-1);
  return last ? startsLine(text, last.start) || text.slice(last.end, whole.end).includes('\n') : isManyLined(text, whole);
};
/** What follows the collection on its line is no more than closing signs and a comment. */
const endsLine = (text: string, { end }: Span): boolean => /^[ \t)\]},]*(?:(?:#|\/\/).*)?$/.test(text.slice(end, lineEnd(text, end)));

/** Puts one more member behind the last. */
const addMember = (unit: Unit, whole: Collection, member: Text, of: readonly number[]): void => {
  const text = unit.text();
  const last = whole.items.at(-1);
  const indent = indentAt(text, whole.start);
  if (!last) unit.rewrite([intoEmpty(text, whole, member, indent, unit.step)], of);
  else if (isSpread(text, whole) && !closesRightBehind(text, whole, last, member(indent)))
    unit.rewrite(onLineBelow(text, whole, last, member, indent + unit.step), of);
  else addInline(unit, whole, last, member, of);
};

/** `"a"]` on the last line takes another plain item on that line. */
const closesRightBehind = (text: string, whole: Collection, last: Span, member: string): boolean =>
  whole.is === 'tuple' && !member.includes('\n') && !text.slice(last.end, whole.end).includes('\n');

const intoEmpty = (text: string, whole: Collection, member: Text, indent: string, step: string): Change => {
  const [start, end] = [whole.start + 1, whole.end - 1];
  const inline = member(indent);
  const comma = whole.is === 'tuple' ? ',' : '';
  if (!isBlankBetween(text, start, end))
    return { start: lineStart(text, end), end: lineStart(text, end), text: `${indent}${step}${member(indent + step)}${comma}\n` };
  if (whole.is === 'tuple' && !inline.includes('\n')) return { start, end, text: inline };
  if (whole.is === 'object' && !inline.includes('\n') && !endsLine(text, whole)) return { start, end, text: ` ${inline} ` };
  return { start, end, text: `\n${indent}${step}${member(indent + step)}${comma}\n${indent}` };
};

const onLineBelow = (text: string, whole: Collection, last: Span, member: Text, usual: string): readonly Change[] => {
  const indent = startsLine(text, last.start) ? indentAt(text, last.start) : usual;
  const comma = commaAfter(text, last);
  const [first] = whole.items;
  const usesCommas = whole.is === 'tuple' || (whole.items.length > 1 && first !== undefined && commaAfter(text, first) !== undefined);
  const at = Math.min(lineEnd(text, comma ?? last.end), whole.end - 1);
  const before = comma === undefined && usesCommas ? [{ start: last.end, end: last.end, text: ',' }] : [];
  const closesHere = at === whole.end - 1;
  const line = `\n${indent}${member(indent)}${comma === undefined ? '' : ','}${closesHere ? `\n${indentAt(text, whole.start)}` : ''}`;
  return [...before, { start: closesHere ? at - (/[ \t]*$/.exec(text.slice(0, at))?.[0].length ?? 0) : at, end: at, text: line }];
};

const addInline = (unit: Unit, whole: Collection, last: Span, member: Text, of: readonly number[]): void => {
  const text = unit.text();
  const indent = indentAt(text, last.start);
  const inline = member(indent);
  if (whole.is === 'tuple' || !inline.includes('\n'))
    unit.rewrite([...deeper(text, whole, inline, unit.step), { start: last.end, end: last.end, text: `, ${inline}` }], of);
  else unit.rewrite(spreadOut(text, whole, member(indent + unit.step), indentAt(text, whole.start), unit.step), of);
};

/** The formatter puts a line that closes one item and opens the next where the lines between them stand. */
const deeper = (text: string, { items, end }: Collection, member: string, step: string): readonly Change[] => {
  const last = items.at(-1);
  const closing = last && last.end - 1;
  if (closing === undefined || !member.includes('\n') || !startsLine(text, closing)) return [];
  const before = items.at(-2);
  const usual = before && startsLine(text, before.end - 1) ? indentAt(text, before.end - 1) : indentAt(text, end - 1) + step;
  return [{ start: lineStart(text, closing), end: closing, text: usual }];
};

/** An object on one line becomes one of several; comments between its entries stay behind the one before. */
const spreadOut = (text: string, whole: Collection, member: string, indent: string, step: string): readonly Change[] => {
  const line = `\n${indent}${step}`;
  const note = (start: number, end: number): string => {
    const between = text.slice(start, end).replace(',', '').trim();
    return between === '' ? '' : ` ${between}`;
  };
  const ends = [whole.start + 1, ...whole.items.map(item => item.end)];
  const gaps = whole.items.map((item, i) => ({ start: ends[i] ?? 0, end: item.start, text: `${note(ends[i] ?? 0, item.start)}${line}` }));
  const [last, close] = [ends.at(-1) ?? 0, whole.end - 1];
  return [...gaps, { start: last, end: close, text: `${note(last, close)}${line}${member}\n${indent}` }];
};

export const appendItem = (unit: Unit, tuple: Extract<Expression, { is: 'tuple' }>, item: Text, of: readonly number[]): void =>
  addMember(unit, tuple, item, of);

/** Adds an entry the way the others are written: quoted keys, and `:` or `=`. */
export const addEntry = (unit: Unit, object: Extract<Expression, { is: 'object' }>, key: string, value: Text, of: readonly number[]): void => {
  const text = unit.text();
  const last = object.items.at(-1);
  const isQuoted = last !== undefined && object.items.every(item => text[item.key.start] === '"');
  const sign = last ? text.slice(last.key.end, last.value.start) : ' = ';
  const between = sign.includes(':') && sign.trim() === ':' ? sign : ' = ';
  addMember(unit, object, indent => `${isQuoted ? quote(key) : keyText(key)}${between}${value(indent)}`, of);
};

/** Takes a member away, with its comma and, when they are its own, its lines. */
export const removeMember = (unit: Unit, whole: Collection, index: number, of: readonly number[]): void => {
  const text = unit.text();
  const member = whole.items[index];
  if (!member) return;
  if (whole.items.length === 1 && isOnlyContent(text, whole, member)) unit.rewrite([{ start: whole.start + 1, end: whole.end - 1, text: '' }], of);
  else unit.rewrite(withoutMember(text, whole, index, member), of);
};
const isOnlyContent = (text: string, whole: Collection, member: Span): boolean =>
  isBlankBetween(text, whole.start + 1, member.start) && /^[\s,]*$/.test(text.slice(member.end, whole.end - 1));

const withoutMember = (text: string, whole: Collection, index: number, member: Span): readonly Change[] => {
  const [before, next] = [whole.items[index - 1], whole.items[index + 1]];
  const comma = commaAfter(text, member);
  const end = comma === undefined ? member.end : comma + 1;
  const rest = text.slice(end, lineEnd(text, end));
  if (startsLine(text, member.start) && /^[ \t]*(?:(?:#|\/\/).*)?$/.test(rest)) {
    const lines = { start: lineStart(text, member.start), end: nextLine(text, end), text: '' };
    const dangling = !next && before && comma === undefined ? commaAfter(text, before) : undefined;
    return dangling === undefined ? [lines] : [{ start: dangling, end: dangling + 1, text: '' }, lines];
  }
  if (next) return [{ start: member.start, end: next.start, text: '' }];
  return [{ start: before ? before.end : member.start, end: member.end, text: '' }];
};
