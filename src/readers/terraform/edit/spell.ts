import type { Joined, Pointer, Spelled, SpelledList, SpelledMap } from '../../../model/index.ts';
import { nameEnd } from '../hcl/characters.ts';
import { alignedText } from './align.ts';

/** How a file writes: one level of indentation, and what a pointer is called there. */
export interface Manner {
  readonly step: string;
  readonly point: (pointer: Pointer) => string;
}

const letters: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
  ['"', '\\"'],
  ['\\', '\\\\'],
]);
const unicode = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must be escaped
const special = /[\u0000-\u001f"\\\u007f\u2028\u2029\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[$%](?=\{)/g;
const escaped = (text: string): string =>
  text.replaceAll(special, sign =>
    sign === '$' || sign === '%' ? sign + sign : (letters.get(sign) ?? (/[\ud800-\udfff]/.test(sign) ? '\\ufffd' : unicode(sign))),
  );
/** A text as HCL writes it. */
export const quote = (text: string): string => `"${escaped(text)}"`;

export const isName = (text: string): boolean => text !== '' && nameEnd(text, 0) === text.length;
const words: ReadonlySet<string> = new Set(['true', 'false', 'null', 'for']);
/** The key of an object: a bare word where that is enough. */
export const keyText = (key: string): string => (isName(key) && !words.has(key) ? key : quote(key));

export const isScalar = (value: Spelled): value is string | number | boolean => typeof value !== 'object';
const numberText = (value: number): string => (Number.isInteger(value) && Math.abs(value) < 1e21 ? BigInt(value).toString() : String(value));

/** What a value looks like in HCL, with lines behind the first indented by `indent`. */
export const spell = (value: Spelled, manner: Manner, indent: string): string => {
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'boolean') return String(value);
  switch (value.is) {
    case 'list':
      return spellList(value, manner, indent);
    case 'map':
      return spellMap(value, manner, indent);
    case 'pointer':
      return manner.point(value);
    case 'joined':
      return spellJoined(value, manner);
    case 'json':
      return `jsonencode(${spell(value.of, manner, indent)})`;
    case 'asked':
      return quote(value.name);
  }
};

/** The same on one line, however long. */
export const spellFlat = (value: Spelled, manner: Manner): string => {
  if (typeof value !== 'object') return spell(value, manner, '');
  if (value.is === 'list') return `[${value.items.map(item => spellFlat(item, manner)).join(', ')}]`;
  if (value.is === 'json') return `jsonencode(${spellFlat(value.of, manner)})`;
  if (value.is !== 'map') return spell(value, manner, '');
  const entries = Object.entries(value.entries).map(([key, inner]) => `${keyText(key)} = ${spellFlat(inner, manner)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
};

const spellJoined = ({ parts }: Joined, { point }: Manner): string =>
  `"${parts.map(part => (typeof part === 'string' ? escaped(part) : `\${${point(part)}}`)).join('')}"`;

const longestLine = 100;
const isShort = (text: string): boolean => !text.includes('\n') && text.length <= longestLine;

const spellList = ({ items }: SpelledList, manner: Manner, indent: string): string => {
  const inline = `[${items.map(item => spell(item, manner, indent)).join(', ')}]`;
  if (items.length === 0 || (isShort(inline) && items.every(item => isScalar(item) || item.is === 'pointer' || item.is === 'joined'))) return inline;
  const deeper = indent + manner.step;
  return `[\n${items.map(item => `${deeper}${spell(item, manner, deeper)},\n`).join('')}${indent}]`;
};

const spellMap = ({ entries }: SpelledMap, manner: Manner, indent: string): string => {
  const deeper = indent + manner.step;
  const lines = Object.entries(entries).map(([key, value]) => `${deeper}${keyText(key)} = ${spell(value, manner, deeper)}\n`);
  return lines.length === 0 ? '{}' : alignedText(`{\n${lines.join('')}${indent}}`);
};

/** Which entries of a map are nested blocks: by their dotted path. */
export type IsBlock = (path: string, value: Spelled) => boolean;
/** An entry of a body: an attribute, or one block or several. */
export const spellEntry = (path: string, name: string, value: Spelled, isBlock: IsBlock, manner: Manner, indent: string): string => {
  if (!isBlock(path, value)) return `${indent}${name} = ${spell(value, manner, indent)}\n`;
  const bodies = isScalar(value) ? [] : value.is === 'list' ? value.items : [value];
  return bodies.map(body => spellBlock(path, name, body, isBlock, manner, indent)).join('\n');
};

export const spellBlock = (path: string, header: string, value: Spelled, isBlock: IsBlock, manner: Manner, indent: string): string => {
  const inside = isScalar(value) || value.is !== 'map' ? '' : spellBody(path, value, isBlock, manner, indent + manner.step);
  return inside === '' ? `${indent}${header} {}\n` : `${indent}${header} {\n${inside}${indent}}\n`;
};

/** The lines of a body: attributes first, in columns, then nested blocks, with a blank line before each. */
export const spellBody = (path: string, { entries }: SpelledMap, isBlock: IsBlock, manner: Manner, indent: string): string => {
  const under = (name: string): string => (path === '' ? name : `${path}.${name}`);
  const all = Object.entries(entries).map(([name, value]) => ({
    block: isBlock(under(name), value),
    text: spellEntry(under(name), name, value, isBlock, manner, indent),
  }));
  const lines = alignedText(all.flatMap(each => (each.block ? [] : [each.text])).join(''));
  return [lines, ...all.flatMap(each => (each.block ? [each.text] : []))].filter(text => text !== '').join('\n');
};
