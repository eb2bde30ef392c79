import type { ListTree, MapTree } from '../tree.ts';
import { type Fresh, freshList, freshMap } from './fresh.ts';
import { beginsLine, endsLine, indentAt, lineEnd, lineStart, nextLine, overTrivia } from './lines.ts';
import { spellFlow, spellMember, type Within } from './spell.ts';
import { insertion, type Outcome, removal, type Splice } from './splice.ts';
import type { Style } from './style.ts';

/** Editing inside brackets: JSON, and the maps and lists of YAML that are written like it. */
export interface Member {
  readonly start: number;
  readonly end: number;
}

/** The members that are written in the brackets, in the order of the text. */
export const membersOf = (text: string, node: MapTree | ListTree, json: boolean): readonly Member[] => {
  const spans: readonly Member[] =
    node.is === 'list'
      ? node.items.map(({ start, end }) => ({ start, end }))
      : node.entries.map(({ keyStart, keyEnd, value }) => ({ start: keyStart, end: value.start === value.end ? afterColon(text, keyEnd, json) : value.end }));
  return spans.filter(({ start }) => start >= node.start && start < node.end).sort((a, b) => a.start - b.start);
};

/** Past the colon that follows a key; the end of the key when there is none. */
export const afterColon = (text: string, keyEnd: number, json: boolean): number => {
  const at = overTrivia(text, keyEnd, json);
  return text[at] === ':' ? at + 1 : keyEnd;
};

/** A merge key does not show among the entries. */
const hasMerge = (text: string, node: MapTree | ListTree, style: Style): boolean =>
  !style.json && node.is === 'map' && /<<\s*:/.test(text.slice(node.start, node.end));

const hasLines = (text: string, node: MapTree | ListTree, [first]: readonly Member[]): boolean =>
  first !== undefined && first.start > node.start && beginsLine(text, first.start);

/** A new member after another one, or at the end. `open` says whether an empty pair of brackets is opened up. */
export const insertFlow = (
  text: string,
  node: MapTree | ListTree,
  key: string | undefined,
  fresh: Fresh,
  style: Style,
  open: boolean,
  after?: number,
): Outcome => {
  if (hasMerge(text, node, style)) return { why: 'the map in braces takes in another by a merge key', at: node };
  const members = membersOf(text, node, style.json);
  const last = members.at(-1);
  if (!last) return intoEmpty(text, node, key, fresh, style, open);
  const lines = hasLines(text, node, members);
  const within: Within = { indent: lines ? indentAt(text, members[0]?.start ?? 0) : '', lines, keyQuote: keyQuoteOf(text, node, members) };
  const spelled = key === undefined ? spellFlow(fresh, style, within, itemQuote(text, node)) : spellMember(key, fresh, style, within);
  const place = after === undefined ? last : (members.find(({ end }) => end >= after) ?? last);
  return lines ? onNewLine(text, node, place, spelled, within.indent, style) : [insertion(place.end, commaOf(text, members, style) + spelled)];
};

const keyQuoteOf = (text: string, node: MapTree | ListTree, [first]: readonly Member[]): string | undefined => {
  const sign = text[first?.start ?? 0];
  return node.is === 'map' && (sign === '"' || sign === "'") ? sign : undefined;
};
const itemQuote = (text: string, node: MapTree | ListTree): string | undefined => {
  const first = node.is === 'list' ? node.items[0] : undefined;
  return first?.is === 'scalar' && first.quoted ? text[first.start] : undefined;
};

const commaOf = (text: string, [first, second]: readonly Member[], style: Style): string => {
  const gap = first && second ? text.slice(first.end, second.start) : '';
  return /^,[ \t]*$/.test(gap) ? gap : style.comma;
};

const intoEmpty = (text: string, node: MapTree | ListTree, key: string | undefined, fresh: Fresh, style: Style, open: boolean): Outcome => {
  if (text.slice(node.start + 1, node.end - 1).trim() !== '') return { why: 'there is a comment in the empty brackets', at: node };
  const whole = key === undefined ? freshList(fresh) : freshMap([[key, fresh]]);
  return [{ start: node.start, end: node.end, text: spellFlow(whole, style, { indent: indentAt(text, node.start), lines: open }) }];
};

/** The comma goes after the member before, the member below its line with the comment that it may end with. */
const onNewLine = (text: string, node: MapTree | ListTree, { end }: Member, spelled: string, indent: string, style: Style): Outcome => {
  const comma = overTrivia(text, end, style.json);
  const hasComma = text[comma] === ',';
  const past = hasComma ? comma + 1 : end;
  const line = style.lineBreak + indent + spelled;
  if (hasComma && past > lineEnd(text, end)) return { why: 'its commas stand at the beginning of lines', at: node };
  if (!endsLine(text, past, style.json) || lineEnd(text, past) >= node.end) return [insertion(end, `,${line}`)];
  const below = text.slice(0, lineEnd(text, past)).trimEnd().length;
  return hasComma ? [insertion(below, `${line},`)] : below === end ? [insertion(end, `,${line}`)] : [insertion(end, ','), insertion(below, line)];
};

/** Takes a member away, with its comma, its line and the comment at the end of that. */
export const removeFlow = (text: string, node: MapTree | ListTree, start: number, style: Style): Outcome => {
  if (hasMerge(text, node, style)) return { why: 'the map in braces takes in another by a merge key', at: node };
  const members = membersOf(text, node, style.json);
  const at = members.findIndex(member => member.start === start);
  const [member, before, next] = [members[at], members[at - 1], members[at + 1]];
  if (!member) return { why: 'it is written in a way that is not edited', at: node };
  if (!before && !next) return only(text, node, member, style);
  return next ? [followed(text, member, next, style)] : last(text, node, before ?? member, member, style);
};

const only = (text: string, node: MapTree | ListTree, member: Member, { json }: Style): Outcome => {
  const comma = overTrivia(text, member.end, json);
  const end = text[comma] === ',' ? comma + 1 : member.end;
  const around = text.slice(node.start + 1, member.start) + text.slice(end, node.end - 1);
  return around.trim() === '' ? [removal(node.start + 1, node.end - 1)] : [removal(member.start, end)];
};

const followed = (text: string, member: Member, next: Member, { json }: Style): Splice => {
  const comma = overTrivia(text, member.end, json);
  const past = text[comma] === ',' ? comma + 1 : member.end;
  const whole = beginsLine(text, member.start) && endsLine(text, past, json) && nextLine(text, past) <= next.start;
  return whole ? removal(lineStart(text, member.start), nextLine(text, past)) : removal(member.start, next.start);
};

const last = (text: string, node: MapTree | ListTree, before: Member, member: Member, { json }: Style): Outcome => {
  const comma = overTrivia(text, before.end, json);
  if (text[comma] !== ',') return { why: 'it is written in a way that is not edited', at: node };
  const own = overTrivia(text, member.end, json);
  const end = text[own] === ',' ? own + 1 : member.end;
  const keeps = end > member.end;
  const gone = beginsLine(text, member.start) && lineEnd(text, end) < node.end && endsLine(text, end, json);
  if (!beginsLine(text, member.start)) return [removal(keeps ? comma + 1 : comma, end)];
  const from = lineEnd(text, lineStart(text, member.start) - (text[lineStart(text, member.start) - 2] === '\r' ? 2 : 1));
  const line = removal(from, gone ? lineEnd(text, end) : end);
  if (keeps) return [line];
  return comma + 1 >= from ? [removal(comma, line.end)] : [removal(comma, comma + 1), line];
};
