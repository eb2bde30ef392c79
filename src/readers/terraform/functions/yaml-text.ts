import { hasHoles, hole, shown } from '../../../model/index.ts';
import { compareTexts, isMapping, isSequence, numberText, uncertain } from '../types.ts';
import type { Value } from '../value.ts';

const short: Readonly<Record<number, string>> = {
  0: '0',
  7: 'a',
  8: 'b',
  9: 't',
  10: 'n',
  11: 'v',
  12: 'f',
  13: 'r',
  27: 'e',
  34: '"',
  92: '\\',
  133: 'N',
  160: '_',
  8232: 'L',
  8233: 'P',
};
const escaped = (letter: string): string => {
  const code = letter.codePointAt(0) ?? 0;
  const digits = code.toString(16).toUpperCase();
  if (short[code] !== undefined) return `\\${short[code]}`;
  if (code < 0x100) return `\\x${digits.padStart(2, '0')}`;
  return code < 0x10000 ? `\\u${digits.padStart(4, '0')}` : `\\U${digits.padStart(8, '0')}`;
};

/** Controls and what else a YAML emitter does not write as it is. */
const odd = /[^\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/u;
const special = /["\\\n]|[^\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/gu;
const quoted = (written: string): string => `"${written.replaceAll(special, escaped)}"`;

/** Several lines are written as they are, unless blanks at their ends or odd letters would be lost. */
const isBlock = (written: string): boolean => written.includes('\n') && !/ (?:\n|$)/.test(written) && !odd.test(written);

const block = (written: string, indent: number): string => {
  const ending = written.endsWith('\n\n') || written === '\n' ? '+' : written.endsWith('\n') ? '' : '-';
  const body = written.endsWith('\n') ? written.slice(0, -1) : written;
  const lines = body.split('\n').map(line => (line === '' ? '' : ' '.repeat(indent) + line));
  return `|${/^[ \n]/.test(written) ? '2' : ''}${ending}\n${lines.join('\n')}`;
};

interface Writer {
  length: number;
}
const mostText = 10_000_000;
/** Counts what is written, and writes nothing more once it is too much. */
const spent = (writer: Writer, written: string): string => {
  writer.length += written.length + 1;
  return writer.length > mostText ? '' : written;
};

/** Where elements may be missing, or their order is not known, the whole is a hole. */
const isOpen = (value: Value): boolean => {
  if (isMapping(value)) return value.rest !== undefined;
  return isSequence(value) && (value.rest !== undefined || (value.is === 'set' && value.items.length > 1 && value.items.some(uncertain)));
};
const isNested = (value: Value): boolean => !isOpen(value) && ((isSequence(value) && value.items.length > 0) || (isMapping(value) && value.entries.size > 0));

/** Whether a text stands in quotes or as a block of lines depends on all of it, so one with holes is a hole as a whole. */
const leaf = (value: Value, indent: number): string => {
  if (value.is === 'text' && hasHoles(value.value)) return hole(`"${shown(value.value)}"`);
  if (value.is === 'text') return isBlock(value.value) ? block(value.value, indent) : quoted(value.value);
  if (value.is === 'number') return numberText(value);
  if (value.is === 'bool') return String(value.value);
  if (value.is === 'null') return 'null';
  if (value.is === 'unknown') return hole(value.text);
  if (value.is === 'instance') return hole(value.id);
  if (isOpen(value)) return hole(isMapping(value) ? '{…}' : '[…]');
  return isSequence(value) ? '[]' : '{}';
};

const entryText = (writer: Writer, value: Value, indent: number): string => {
  if (value.is === 'unknown') return nodeText(writer, value, indent);
  if (!isNested(value)) return ` ${nodeText(writer, value, indent + 2)}`;
  const inner = isSequence(value) ? indent : indent + 2;
  return `\n${' '.repeat(inner)}${nodeText(writer, value, inner)}`;
};

/** Lines of a value whose first line is already indented; further ones are indented here. */
const nodeText = (writer: Writer, value: Value, indent: number): string => {
  const margin = writer.length > mostText ? '' : spent(writer, `\n${' '.repeat(indent)}`);
  if (margin === '') return '';
  if (!isNested(value)) return spent(writer, leaf(value, indent));
  if (isSequence(value)) return value.items.map(item => `- ${nodeText(writer, item, indent + 2)}`).join(margin);
  if (!isMapping(value)) return '';
  const keys = [...value.entries.keys()].sort(compareTexts);
  return keys.map(key => `${spent(writer, quoted(key))}:${entryText(writer, value.entries.get(key) ?? { is: 'null' }, indent)}`).join(margin);
};

/** After a scalar without quotes the end of the document is written out. */
const isPlain = ({ is }: Value): boolean => is === 'number' || is === 'bool' || is === 'null';

/** The value as YAML in block style, keys in order and strings in quotes; nothing when it is longer than 10 MB. */
export const yamlText = (value: Value): string | undefined => {
  const writer: Writer = { length: 0 };
  const written = nodeText(writer, value, isNested(value) ? 0 : 2);
  const ending = isPlain(value) ? '\n...\n' : '\n';
  return writer.length > mostText ? undefined : written + ending;
};
