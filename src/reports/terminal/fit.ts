import type { Screen } from './screen.ts';

/** Colours take no room. */
const colours = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');
export const widthOf = (text: string): number => [...text.replaceAll(colours, '')].length;
export const padEnd = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));

/** A plain text of at most `width`; what is cut off leaves a mark. */
export const cut = (text: string, width: number, mark: string): string =>
  widthOf(text) <= width ? text : `${[...text].slice(0, Math.max(0, width - widthOf(mark))).join('')}${mark}`;
/** The same, for addresses and paths, whose ends tell more than their middle. */
export const cutMiddle = (text: string, width: number, mark: string): string => {
  const characters = [...text];
  if (characters.length <= width) return text;
  const kept = Math.max(2, width - widthOf(mark));
  return `${characters.slice(0, Math.floor(kept / 3)).join('')}${mark}${characters.slice(characters.length - Math.ceil((kept * 2) / 3)).join('')}`;
};

/** Plain text broken into lines; a word longer than a line stands alone. */
export const wrap = (text: string, width: number): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(part => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
};

/** A name for the head of a column: on one line or two of at most `width`, broken between its words. */
export const headLines = (name: string, width: number, mark: string): readonly string[] => {
  if (widthOf(name) <= width) return [name];
  const words = name.split(/(?<=[\s.-])/);
  const fitting = words.findLastIndex((_, i) => i > 0 && widthOf(words.slice(0, i).join('').trimEnd()) <= width);
  if (fitting < 0) return [cut(name, width, mark)];
  return [words.slice(0, fitting).join('').trimEnd(), cut(words.slice(fitting).join(''), width, mark)];
};
/** The heads of columns as whole lines: what is on one line stands at the bottom, over its column. */
export const headRows = (heads: readonly (readonly string[])[]): readonly (readonly string[])[] => {
  const height = Math.max(1, ...heads.map(head => head.length));
  return Array.from({ length: height }, (_, row) => heads.map(head => head[row - height + head.length] ?? ''));
};

/** Plain text under a first word or two: every line starts at the same column. */
export const hang = (label: string, text: string, indent: number, screen: Screen): readonly string[] =>
  wrap(text, Math.max(20, screen.width - indent)).map((line, i) => `${i === 0 ? padEnd(label, indent) : ' '.repeat(indent)}${line}`);

/** The text as a terminal may have it: what is not ASCII is put in ASCII where the terminal knows nothing else, and control characters never reach it. */
export const safe = (text: string, screen: Screen): string => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what must not get through
  const plain = text.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '\uFFFD').replaceAll(/[\n\t]+/g, ' ');
  return screen.unicode ? plain : plain.replaceAll('…', '...').replaceAll(/[^\x20-\x7e]/gu, '?');
};

/** Items one after another, as many in a line as fit, behind a label. Items may be coloured. */
export const flow = (label: string, items: readonly string[], separator: string, indent: number, screen: Screen): readonly string[] => {
  const lines: string[] = [];
  for (const item of items) {
    const longer = lines.length === 0 ? item : `${lines[lines.length - 1]}${separator}${item}`;
    if (lines.length > 0 && widthOf(longer) <= screen.width - indent) lines[lines.length - 1] = longer;
    else lines.push(item);
  }
  return lines.map((line, i) => `${i === 0 ? padEnd(label, indent) : ' '.repeat(indent)}${line}`);
};
