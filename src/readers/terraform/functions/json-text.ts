import { hasHoles, hole } from '../../../model/index.ts';
import { compareTexts, isMapping, isSequence, numberText, uncertain } from '../types.ts';
import type { Mapping, Value } from '../value.ts';
import { mapKnown } from './holes.ts';

const inWords: Readonly<Record<string, string>> = { '<': '\\u003c', '>': '\\u003e', '&': '\\u0026', '\u2028': '\\u2028', '\u2029': '\\u2029' };
const escaped = (known: string): string =>
  JSON.stringify(known)
    .slice(1, -1)
    .replaceAll(/[<>&\u2028\u2029]/g, letter => inWords[letter] ?? letter);

/** A text between quotes as Terraform writes it into JSON; its holes stay. */
export const jsonString = (written: string): string => `"${hasHoles(written) ? mapKnown(written, escaped) : escaped(written)}"`;

/** Where elements may be missing, or their order is not known, the whole is a hole. */
const isOpen = (value: Value): boolean => {
  if (isMapping(value)) return value.rest !== undefined;
  return isSequence(value) && (value.rest !== undefined || (value.is === 'set' && value.items.length > 1 && value.items.some(uncertain)));
};

interface Writer {
  readonly parts: string[];
  length: number;
}
const mostText = 10_000_000;
const write = (writer: Writer, part: string): void => {
  writer.length += part.length;
  if (writer.length <= mostText) writer.parts.push(part);
};

const writeList = (writer: Writer, items: readonly Value[]): void => {
  write(writer, '[');
  for (const [i, item] of items.entries()) {
    if (i > 0) write(writer, ',');
    writeValue(writer, item);
  }
  write(writer, ']');
};

const writeObject = (writer: Writer, { entries }: Mapping): void => {
  write(writer, '{');
  for (const [i, key] of [...entries.keys()].sort(compareTexts).entries()) {
    write(writer, `${i > 0 ? ',' : ''}${jsonString(key)}:`);
    const entry = entries.get(key);
    if (entry) writeValue(writer, entry);
  }
  write(writer, '}');
};

const scalarText = (value: Value): string => {
  if (value.is === 'text') return jsonString(value.value);
  if (value.is === 'number') return numberText(value);
  if (value.is === 'bool') return String(value.value);
  if (value.is === 'unknown') return value.type === 'string' ? `"${hole(value.text)}"` : hole(value.text);
  return value.is === 'null' ? 'null' : hole(value.is === 'instance' ? value.id : 'a value that is not known');
};

const writeValue = (writer: Writer, value: Value): void => {
  if (writer.length > mostText) return;
  if (isOpen(value)) write(writer, hole(isMapping(value) ? '{…}' : '[…]'));
  else if (isSequence(value)) writeList(writer, value.items);
  else if (isMapping(value)) writeObject(writer, value);
  else write(writer, scalarText(value));
};

/** The value as JSON with its keys in order and no spaces; nothing when it is longer than 10 MB. */
export const jsonText = (value: Value): string | undefined => {
  const writer: Writer = { parts: [], length: 0 };
  writeValue(writer, value);
  return writer.length > mostText ? undefined : writer.parts.join('');
};
