import type { Span } from '../syntax/syntax.ts';
import type { Style } from './fresh.ts';
import { grouped } from './grouped.ts';

/** An object or an array: what stands between its brackets. */
export interface Container extends Span {
  /** In their order. */
  readonly members: readonly Span[];
  /** Resources nested in an object. */
  readonly nested: readonly Span[];
}
/** A new member, on one line or on lines from an indentation on. `after` is the member that it follows when all stay. */
export interface Added {
  readonly after: number;
  readonly inline: () => string;
  readonly onLines: (indent: string) => string;
  readonly of: readonly number[];
}
/** New text for a span. */
export interface Splice extends Span {
  readonly text: string;
  readonly of: readonly number[];
}
/** By the number of the member, the changes that take it away. */
export type Removed = ReadonlyMap<number, readonly number[]>;

/** What makes a container have these members more and those less. */
export const memberSplices = (text: string, container: Container, added: readonly Added[], removed: Removed, style: Style): readonly Splice[] => {
  const kept = container.members.filter((_, i) => !removed.has(i));
  if (kept.length === 0 && container.nested.length === 0) return anew(text, container, added, removed, style);
  const groups = grouped(added, ({ after }) => anchorFor(after, container, removed));
  return [...removals(text, container, removed), ...[...groups].map(([anchor, group]) => insertion(text, container, anchor, group, style))];
};

/** The nearest member before it that stays. */
const anchorFor = (after: number, { members }: Container, removed: Removed): number => {
  for (let i = Math.min(after, members.length - 1); i >= 0; i--) if (!removed.has(i)) return i;
  return -1;
};

const insertion = (text: string, container: Container, anchor: number, added: readonly Added[], style: Style): Splice => {
  const of = numbersOf(added);
  const member = container.members[anchor];
  if (!member) return first(text, container, added, of, style);
  const after = trailing(text, member.end);
  if (!startsLine(text, container.members[0]?.start ?? member.start) || (!after.endsLine && text[after.end] !== '}' && text[after.end] !== ']'))
    return { start: member.end, end: member.end, text: added.map(one => `, ${one.inline()}`).join(''), of };
  const indent = startsLine(text, member.start) ? indentAt(text, member.start) : indentAt(text, container.members[0]?.start ?? 0);
  const at = after.endsLine ? after.end : member.end;
  const comma = after.comma && anchor === container.members.length - 1 ? ',' : '';
  return { start: at, end: at, text: added.map(one => `${style.newline}${indent}${one.onLines(indent)}${comma}`).join(''), of };
};

/** Before all other members, and before nested resources. */
const first = (text: string, { start, members, nested }: Container, added: readonly Added[], of: readonly number[], style: Style): Splice => {
  const next = [...members, ...nested].reduce((a, b) => (b.start < a.start ? b : a));
  const onLine = startsLine(text, next.start);
  const indent = onLine ? indentAt(text, next.start) : indentAt(text, start) + style.step;
  const lines = added.map(one => `${style.newline}${indent}${one.onLines(indent)}`).join('');
  if (!onLine && members.includes(next)) return { start: next.start, end: next.start, text: added.map(one => `${one.inline()}, `).join(''), of };
  return { start: start + 1, end: start + 1, text: onLine ? lines : `${lines}${style.newline}${indent}`, of };
};

/** A container of which nothing stays is opened, or closed. Comments in it stay. */
const anew = (text: string, { start, end, members }: Container, added: readonly Added[], removed: Removed, style: Style): readonly Splice[] => {
  const indent = indentAt(text, start);
  const deeper = indent + style.step;
  const of = [...new Set([...numbersOf(added), ...[...removed.values()].flat()])];
  const lines = added.map(one => `${style.newline}${deeper}${one.onLines(deeper)}`).join('');
  if (isBlank(text, start + 1, end - 1, members)) return [{ start: start + 1, end: end - 1, text: added.length > 0 ? lines + style.newline + indent : '', of }];
  const gone = removals(text, { start, end, members, nested: [] }, removed);
  if (added.length === 0) return gone;
  const closing = end - 1;
  if (startsLine(text, closing)) {
    const at = lineStart(text, closing);
    return [...gone, { start: at, end: at, text: added.map(one => `${deeper}${one.onLines(deeper)}${style.newline}`).join(''), of }];
  }
  return [...gone, { start: closing, end: closing, text: `${lines}${style.newline}${indent}`, of }];
};
const isBlank = (text: string, start: number, end: number, members: readonly Span[]): boolean => {
  let at = start;
  for (const member of members) {
    if (!/^[\s,]*$/.test(text.slice(at, member.start))) return false;
    at = startsLine(text, member.start) ? trailing(text, member.end).end : member.end;
  }
  return /^[\s,]*$/.test(text.slice(at, end));
};
const numbersOf = (added: readonly Added[]): readonly number[] => [...new Set(added.flatMap(({ of }) => of))];

/** Members that go and stand next to each other go together. */
const removals = (text: string, container: Container, removed: Removed): readonly Splice[] => {
  const runs: { readonly from: number; to: number }[] = [];
  for (const i of [...removed.keys()].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last.to === i - 1 && followsOn(text, container.members[i - 1], container.members[i])) last.to = i;
    else runs.push({ from: i, to: i });
  }
  let passed = container.start;
  return runs.map(({ from, to }) => {
    const { start, end } = removal(text, container, from, to);
    const own = { start: Math.max(start, passed), end, text: '', of: [...new Set([...removed].flatMap(([i, of]) => (i >= from && i <= to ? of : [])))] };
    passed = end;
    return own;
  });
};
/** Nothing stands between them but the comment of the first. */
const followsOn = (text: string, member: Span | undefined, next: Span | undefined): boolean => {
  if (!member || !next) return false;
  const from = startsLine(text, member.start) ? trailing(text, member.end).end : member.end;
  return /^[\s,]*$/.test(text.slice(from, next.start));
};

const removal = (text: string, { start, members }: Container, from: number, to: number): Span => {
  const [head, tail] = [members[from]?.start ?? 0, members[to]?.end ?? 0];
  const after = trailing(text, tail);
  if (startsLine(text, head) && after.endsLine) return wholeLines(text, lineStart(text, head), after.end);
  const [before, next] = [members[from - 1], members[to + 1]];
  if (next && !/[\r\n]/.test(text.slice(tail, next.start))) return { start: head, end: next.start };
  if (startsLine(text, head)) return { start: head, end: tail };
  return { start: before ? before.end : start + 1, end: tail };
};

/** With the line end, with the comments that switch off a warning of these lines, and with a blank line that would be one too many. */
const wholeLines = (text: string, from: number, lineEnd: number): Span => {
  let start = from;
  for (let above = lineBefore(text, start); above && /^\s*#disable-next-line\b/.test(above.text); above = lineBefore(text, start)) start = above.start;
  let end = pastNewline(text, lineEnd);
  const [above, below] = [lineBefore(text, start), lineAfter(text, end)];
  const opens = above === undefined || /[{[]\s*$/.test(above.text);
  const closes = /^\s*[}\]]/.test(below.text);
  if (isEmpty(above?.text) && (closes || isEmpty(below.text))) start = above?.start ?? start;
  else if (opens && isEmpty(below.text) && below.end > end) end = below.end;
  return { start, end };
};
const isEmpty = (line: string | undefined): boolean => line !== undefined && line.trim() === '';

const lineBefore = (text: string, start: number): { readonly start: number; readonly text: string } | undefined => {
  if (start === 0) return undefined;
  const from = lineStart(text, start - (text[start - 1] === '\n' && text[start - 2] === '\r' ? 2 : 1));
  return { start: from, text: text.slice(from, start) };
};
const lineAfter = (text: string, start: number): { readonly end: number; readonly text: string } => {
  let at = start;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++;
  return { end: pastNewline(text, at), text: text.slice(start, at) };
};

/** What follows a member on its line: a comma, a comment. `end` is where the line ends, or where something else begins. */
export const trailing = (text: string, from: number): { readonly end: number; readonly endsLine: boolean; readonly comma: boolean } => {
  const comma = /[ \t]*,/y;
  comma.lastIndex = from;
  const hasComma = comma.test(text);
  const rest = /(?:[ \t]|\/\*[^\r\n]*?\*\/)*(?:\/\/[^\r\n]*)?/y;
  rest.lastIndex = hasComma ? comma.lastIndex : from;
  rest.test(text);
  const end = rest.lastIndex;
  return { end, endsLine: end >= text.length || text[end] === '\n' || text[end] === '\r', comma: hasComma };
};

export const lineStart = (text: string, at: number): number => {
  let start = at;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  return start;
};
export const indentAt = (text: string, at: number): string => /^[ \t]*/.exec(text.slice(lineStart(text, at), at))?.[0] ?? '';
const startsLine = (text: string, at: number): boolean => /^[ \t\uFEFF]*$/.test(text.slice(lineStart(text, at), at));
const pastNewline = (text: string, at: number): number => (text.startsWith('\r\n', at) ? at + 2 : Math.min(at + 1, text.length));

/** How a file is laid out. */
export const styleOf = (text: string): Style => {
  const crlf = text.split('\r\n').length - 1;
  const lf = text.split('\n').length - 1 - crlf;
  const newline = crlf > lf ? '\r\n' : lf === 0 && crlf === 0 && text.includes('\r') ? '\r' : '\n';
  const [, outer = '', inner = ''] = /^([ \t]*)\S.*[{[][ \t]*(?:\r\n?|\n)([ \t]+)\S/m.exec(text) ?? [];
  return { newline, step: inner.length > outer.length && inner.startsWith(outer) ? inner.slice(outer.length) : '  ' };
};
