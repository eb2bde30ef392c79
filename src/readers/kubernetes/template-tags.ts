import { hole } from '../../model/index.ts';

/**
 * Tags of templates (`{{ .Values.image }}`) break YAML where they are not quoted. A veiled text is as long as the text, with each sign of a tag moved into a range
 * of signs that mean nothing to YAML, so that it can be read and every offset stays what it was.
 */
const base = 0xe100;
const isVeiled = (code: number): boolean => code >= base && code < base + 0x80;

export const hasTags = (text: string): boolean => text.includes('{{') || text.includes('{%');

export const veiled = (text: string): string =>
  text.replaceAll(/\{\{[^\n]{0,2000}?\}\}/g, tag => {
    let made = '';
    for (let i = 0; i < tag.length; i++) made += tag.charCodeAt(i) < 0x80 ? String.fromCharCode(base + tag.charCodeAt(i)) : tag[i];
    return made;
  });

/** A line that is a tag and nothing else: it switches lines on and off, or puts lines in. */
export const hasLineOfTags = (text: string): boolean => /^[ \t]*(?:-[ \t]+)?\{[{%#][^\n]*[}%#]\}[ \t]*\r?$/m.test(text);

const veil = /[\uE100-\uE17F]/;
/** A text with the veiled tags as holes; nothing when it has none. */
export const taggedText = (text: string): string | undefined => {
  if (!veil.test(text)) return undefined;
  let shape = '';
  for (let at = 0; at < text.length; ) {
    const end = endOfVeil(text, at);
    shape += end > at ? hole(expressionOf(text.slice(at, end))) : text[at];
    at = Math.max(end, at + 1);
  }
  return shape;
};

const endOfVeil = (text: string, from: number): number => {
  if (!isVeiled(text.charCodeAt(from))) return from;
  const end = text.indexOf(String.fromCharCode(base + 125, base + 125), from);
  return end < 0 ? text.length : end + 2;
};

const expressionOf = (tag: string): string =>
  Array.from(tag, sign => (isVeiled(sign.charCodeAt(0)) ? String.fromCharCode(sign.charCodeAt(0) - base) : sign))
    .join('')
    .replace(/^\{\{-?\s*/, '')
    .replace(/\s*-?\}\}$/, '');

const variable = /\$\{[A-Za-z_][A-Za-z0-9_]*(?::?[-=+?][^{}\n]{0,200})?\}/g;
/** A text whose `${VARIABLES}` are put in before it is applied, with holes for them; nothing when it has none. */
export const withVariables = (text: string): string | undefined => {
  if (!text.includes('${')) return undefined;
  const shape = text.replaceAll(variable, written => hole(written.slice(2, -1)));
  return shape === text ? undefined : shape;
};
