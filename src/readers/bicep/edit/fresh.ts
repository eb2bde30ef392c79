import type { Scalar, Spelled, Step } from '../../../model/index.ts';
import type { Unit } from '../compile/unit.ts';
import type { Expression } from '../syntax/syntax.ts';
import { isRefusal, type Refusal } from './refusal.ts';

/** A value in the words of Bicep, before it is laid out on lines. */
export type Fresh = FreshText | FreshList | FreshMap | FreshCall;
/** `value` when it is a plain one. */
interface FreshText {
  readonly is: 'text';
  readonly text: string;
  readonly value?: Scalar;
}
interface FreshList {
  readonly is: 'list';
  readonly items: readonly Fresh[];
}
interface FreshMap {
  readonly is: 'map';
  readonly entries: ReadonlyMap<string, Fresh>;
}
interface FreshCall {
  readonly is: 'call';
  readonly name: string;
  readonly of: Fresh;
}

/** The expression that a pointer is written as; `undefined` stands for the thing itself. */
export type Point = (of: string, attribute: string | undefined) => string | Refusal;

export const freshOf = (spelled: Spelled, point: Point): Fresh | Refusal => {
  if (typeof spelled !== 'object') return freshScalar(spelled);
  switch (spelled.is) {
    case 'list':
      return freshList(spelled.items, point);
    case 'map':
      return freshMap(spelled.entries, point);
    case 'pointer': {
      const text = point(spelled.of, spelled.attribute);
      return typeof text === 'string' ? { is: 'text', text } : text;
    }
    case 'joined':
      return freshJoined(spelled.parts, point);
    case 'json':
      return freshJson(spelled.of, point);
    case 'asked':
      return freshScalar(`<${spelled.name}>`);
  }
};

/** Bicep has whole numbers only; others are read from JSON. */
export const freshScalar = (value: Scalar): Fresh => {
  if (typeof value === 'string') return { is: 'text', text: quoted(value), value };
  const whole = typeof value !== 'number' || Number.isSafeInteger(value);
  return { is: 'text', text: whole ? String(value) : `json('${value}')`, value };
};

export const quoted = (text: string): string => `'${escaped(text)}'`;
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t', '${': '\\${' };
const escaped = (text: string): string => text.replaceAll(/[\\'\n\r\t]|\$\{/g, found => escapes[found] ?? found);

const freshList = (spelled: readonly Spelled[], point: Point): Fresh | Refusal => {
  const items: Fresh[] = [];
  for (const one of spelled) {
    const item = freshOf(one, point);
    if (isRefusal(item)) return item;
    items.push(item);
  }
  return { is: 'list', items };
};

const freshMap = (spelled: Readonly<Record<string, Spelled>>, point: Point): Fresh | Refusal => {
  const entries = new Map<string, Fresh>();
  for (const [key, one] of Object.entries(spelled)) {
    const entry = freshOf(one, point);
    if (isRefusal(entry)) return entry;
    entries.set(key, entry);
  }
  return { is: 'map', entries };
};

const freshJoined = (parts: Extract<Spelled, { is: 'joined' }>['parts'], point: Point): Fresh | Refusal => {
  let text = '';
  for (const part of parts) {
    const written = typeof part === 'string' ? escaped(part) : point(part.of, part.attribute);
    if (typeof written !== 'string') return written;
    text += typeof part === 'string' ? written : `\${${written}}`;
  }
  return parts.every(part => typeof part === 'string') ? freshScalar(parts.join('')) : { is: 'text', text: `'${text}'` };
};

/** Plain JSON is a text; one that points elsewhere is put together at deployment. */
const freshJson = (of: Spelled, point: Point): Fresh | Refusal => {
  const plain = plainOf(of);
  if (plain !== undefined) return freshScalar(JSON.stringify(plain));
  const inner = freshOf(of, point);
  return isRefusal(inner) ? inner : { is: 'call', name: 'string', of: inner };
};
const plainOf = (spelled: Spelled): unknown => {
  if (typeof spelled !== 'object') return spelled;
  if (spelled.is === 'list') {
    const items = spelled.items.map(plainOf);
    return items.includes(undefined) ? undefined : items;
  }
  if (spelled.is !== 'map') return undefined;
  const entries = Object.entries(spelled.entries).map(([key, one]) => [key, plainOf(one)] as const);
  return entries.some(([, one]) => one === undefined) ? undefined : Object.fromEntries(entries);
};

/** The tree with something else at the end of the steps; a name enters the first item of a list. */
export const putAt = (tree: Fresh | undefined, [step, ...rest]: readonly Step[], make: (before: Fresh | undefined) => Fresh): Fresh => {
  if (step === undefined) return make(tree);
  if (typeof step === 'number' || tree?.is === 'list') {
    const items = tree?.is === 'list' ? [...tree.items] : [];
    const at = typeof step === 'number' ? Math.min(step, items.length) : 0;
    items[at] = putAt(items[at], typeof step === 'number' ? rest : [step, ...rest], make);
    return { is: 'list', items };
  }
  const entries = new Map(tree?.is === 'map' ? tree.entries : []);
  const key = [...entries.keys()].find(one => one.toLowerCase() === step.toLowerCase()) ?? step;
  entries.set(key, putAt(entries.get(key), rest, make));
  return { is: 'map', entries };
};

/** Whether an expression says a value already. */
export const says = (of: Expression, fresh: Fresh, unit: Unit): boolean => {
  if (fresh.is === 'map') return of.is === 'object' && saysAll(of, fresh, unit);
  if (fresh.is === 'list')
    return of.is === 'array' && of.items.length === fresh.items.length && of.items.every((item, i) => saysItem(item, fresh.items[i], unit));
  if (fresh.is === 'text' && fresh.value !== undefined && scalarOf(of) === fresh.value) return true;
  return fresh.is === 'text' && unit.source.text.slice(of.start, of.end) === fresh.text;
};
const saysItem = (item: Expression | { readonly is: 'spread' }, fresh: Fresh | undefined, unit: Unit): boolean =>
  fresh !== undefined && item.is !== 'spread' && says(item, fresh, unit);
const saysAll = (of: Extract<Expression, { is: 'object' }>, { entries }: FreshMap, unit: Unit): boolean =>
  of.entries.length === entries.size &&
  of.resources.length === 0 &&
  [...entries].every(([key, fresh]) => {
    const entry = of.entries.find(one => one.is === 'property' && one.key.is === 'literal' && String(one.key.value).toLowerCase() === key.toLowerCase());
    return entry?.is === 'property' && says(entry.value, fresh, unit);
  });

/** The plain value of a literal. */
export const scalarOf = (of: Expression): Scalar | null | undefined => {
  if (of.is === 'literal') return of.digits === undefined ? of.value : undefined;
  if (of.is === 'group' || of.is === 'non-null') return scalarOf(of.of);
  const inner = of.is === 'unary' && of.operator === '-' ? scalarOf(of.of) : undefined;
  return typeof inner === 'number' ? -inner : undefined;
};

/** Whether two fresh values are written the same. */
export const isSame = (a: Fresh, b: Fresh): boolean => inline(a) === inline(b);

const word = /^[A-Za-z_]\w*$/;
export const keyText = (key: string): string => (word.test(key) ? key : quoted(key));

/** On one line. */
export const inline = (fresh: Fresh): string => {
  switch (fresh.is) {
    case 'text':
      return fresh.text;
    case 'call':
      return `${fresh.name}(${inline(fresh.of)})`;
    case 'list':
      return `[${fresh.items.map(inline).join(', ')}]`;
    case 'map':
      return fresh.entries.size === 0 ? '{}' : `{ ${[...fresh.entries].map(([key, one]) => `${keyText(key)}: ${inline(one)}`).join(', ')} }`;
  }
};

/** One level of indentation, and line ends. */
export interface Style {
  readonly step: string;
  readonly newline: string;
}

/** A member on each line; `indent` is that of the line it begins on. */
export const onLines = (fresh: Fresh, indent: string, style: Style): string => {
  const { newline, step } = style;
  const deeper = indent + step;
  switch (fresh.is) {
    case 'text':
      return fresh.text;
    case 'call':
      return `${fresh.name}(${onLines(fresh.of, indent, style)})`;
    case 'list': {
      const lines = fresh.items.map(item => `${deeper}${onLines(item, deeper, style)}${newline}`);
      return lines.length === 0 ? '[]' : `[${newline}${lines.join('')}${indent}]`;
    }
    case 'map': {
      const lines = [...fresh.entries].map(([key, one]) => `${deeper}${keyText(key)}: ${onLines(one, deeper, style)}${newline}`);
      return lines.length === 0 ? '{}' : `{${newline}${lines.join('')}${indent}}`;
    }
  }
};
