import { type Cursor, deeper, endOf, kindOf, link, members, peek, peekAfter, skipNewlines, take, takeIf, unexpected, want, written } from './cursor.ts';
import { decoratorsHere, nameHere, plainText, text } from './expression.ts';
import type { LiteralType, Type, TypeProperty } from './syntax.ts';

const nothing = (cursor: Cursor): LiteralType => ({ is: 'literal', value: null, start: peek(cursor).start, end: peek(cursor).start });

export const type = (cursor: Cursor): Type => deeper(cursor, () => union(cursor)) ?? nothing(cursor);

/** Members may stand on lines of their own, each after its `|`. */
const union = (cursor: Cursor): Type => {
  const { start } = peek(cursor);
  const led = takeBar(cursor);
  const members = [postfix(cursor)];
  while (takeBar(cursor)) members.push(postfix(cursor));
  const [only] = members;
  return only && members.length === 1 && !led ? only : { is: 'union', members, start, end: endOf(cursor) };
};
const takeBar = (cursor: Cursor): boolean => {
  if (kindOf(cursor) === 'newline' && peekAfter(cursor, 1).kind === '|') cursor.at++;
  const taken = takeIf(cursor, '|');
  if (taken) skipNewlines(cursor);
  return taken;
};

const postfix = (cursor: Cursor): Type => {
  let of = primary(cursor);
  for (;;) {
    const next = step(cursor, of);
    if (!next || !link(cursor)) return of;
    of = next;
  }
};

const step = (cursor: Cursor, of: Type): Type | undefined => {
  const { start } = of;
  const kind = kindOf(cursor);
  if (takeIf(cursor, '?')) return { is: 'nullable', of, start, end: endOf(cursor) };
  if (takeIf(cursor, '!')) return { is: 'non-null', of, start, end: endOf(cursor) };
  if (kind === '.') return partOf(cursor, of);
  if (kind !== '[') return undefined;
  cursor.at++;
  if (takeIf(cursor, ']')) return { is: 'list', of, start, end: endOf(cursor) };
  const inside = take(cursor);
  want(cursor, ']', 'of this type');
  const end = endOf(cursor);
  if (inside.kind === 'number') return { is: 'path', of, step: { item: Number(written(cursor, inside)) }, start, end };
  return { is: 'path', of, step: 'items', start, end };
};

const partOf = (cursor: Cursor, of: Type): Type => {
  cursor.at++;
  if (takeIf(cursor, '*')) return { is: 'path', of, step: 'rest', start: of.start, end: endOf(cursor) };
  if (of.is === 'name' && of.name === 'sys' && peekAfter(cursor, 1).kind === '<') return primary(cursor);
  const property = nameHere(cursor, 'after the dot');
  return { is: 'path', of, step: { property }, start: of.start, end: endOf(cursor) };
};

const primary = (cursor: Cursor): Type => {
  const { kind, start } = peek(cursor);
  if (kind === 'name') return named(cursor);
  if (kind === 'text' || kind === 'text-start') {
    const value = plainText(cursor, 'a value of this type');
    return { is: 'literal', value, start, end: endOf(cursor) };
  }
  if (kind === 'number') return { is: 'literal', value: Number(written(cursor, take(cursor))), start, end: endOf(cursor) };
  if (kind === '-' || kind === '+' || kind === '!') return signed(cursor, kind);
  if (kind === '{') return object(cursor);
  if (kind === '[') return tuple(cursor);
  if (kind === '(') return group(cursor);
  unexpected(cursor, 'A type');
  return nothing(cursor);
};

const signed = (cursor: Cursor, sign: '-' | '+' | '!'): LiteralType => {
  const { start } = take(cursor);
  const of = deeper(cursor, () => primary(cursor));
  const value = of?.is === 'literal' ? of.value : null;
  const meant = sign === '!' ? !value : sign === '-' && typeof value === 'number' ? -value : value;
  return { is: 'literal', value: meant, start, end: endOf(cursor) };
};

const group = (cursor: Cursor): Type => {
  cursor.at++;
  skipNewlines(cursor);
  const of = type(cursor);
  skipNewlines(cursor);
  want(cursor, ')', 'of this type');
  return of;
};

const constants: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);

const named = (cursor: Cursor): Type => {
  const token = take(cursor);
  const name = written(cursor, token);
  const { start, end } = token;
  const constant = constants.get(name);
  if (constant !== undefined) return { is: 'literal', value: constant, start, end };
  if (name === 'resource' && kindOf(cursor) === 'text') {
    return { is: 'resource', kind: name, of: plainText(cursor, 'the type of a resource'), start, end: endOf(cursor) };
  }
  if (!takeIf(cursor, '<')) return { is: 'name', name, start, end };
  skipNewlines(cursor);
  const of = plainText(cursor, 'the type of a resource');
  skipNewlines(cursor);
  if (!takeIf(cursor, '>') && kindOf(cursor) !== '>=') want(cursor, '>', 'of this type');
  return { is: 'resource', kind: name, of, start, end: endOf(cursor) };
};

const object = (cursor: Cursor): Type => {
  const { start } = take(cursor);
  const properties: TypeProperty[] = [];
  members(cursor, '}', 'of this type', () => properties.push(property(cursor)));
  return { is: 'object', properties, start, end: endOf(cursor) };
};

const property = (cursor: Cursor): TypeProperty => {
  const { start } = peek(cursor);
  const decorators = decoratorsHere(cursor);
  const name = propertyName(cursor);
  want(cursor, ':', 'after the name of this property');
  if (!cursor.faulty) skipNewlines(cursor);
  const of = type(cursor);
  return { ...(name !== undefined && { name }), type: of, decorators, start, end: endOf(cursor) };
};

const propertyName = (cursor: Cursor): string | undefined => {
  if (takeIf(cursor, '*')) return undefined;
  if (kindOf(cursor) === 'text') return String((text(cursor) as { readonly value?: unknown }).value);
  return nameHere(cursor, 'in this type');
};

const tuple = (cursor: Cursor): Type => {
  const { start } = take(cursor);
  const items: TypeProperty[] = [];
  members(cursor, ']', 'of this type', () => {
    const at = peek(cursor).start;
    const decorators = decoratorsHere(cursor);
    items.push({ type: type(cursor), decorators, start: at, end: endOf(cursor) });
  });
  return { is: 'tuple', items, start, end: endOf(cursor) };
};
