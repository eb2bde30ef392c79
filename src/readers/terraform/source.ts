import type { Place, Problem } from '../../model/index.ts';
import { lines } from './hcl/lines.ts';
import { parse } from './hcl/parse.ts';
import type { Attribute, Block, Body, Expression, Span } from './hcl/syntax.ts';

/** A file that was read, and where its offsets are. */
export interface SourceFile {
  readonly name: string;
  readonly text: string;
  /** A text in it may not be in normal form C as it stands. */
  readonly composes: boolean;
  readonly lineAt: (offset: number) => number;
  /** One `Place` per line: a million nodes share them. */
  readonly placeAt: (offset: number) => Place;
}
export type Item = Attribute | Block;

/** Letters from which others are composed, and escapes that may stand for them. */
const composing = /[^\0-\u02ff]|\\[uU]/;
/** `lineOf` translates lines, where the text was made from another one. */
const sourceFile = (name: string, text: string, lineOf: (line: number) => number = line => line): SourceFile => {
  const [lineIn, places] = [lines(text), [] as Place[]];
  const lineAt = (offset: number): number => lineOf(lineIn(offset));
  const placeAt = (offset: number): Place => {
    const line = lineAt(offset);
    places[line] ??= { file: name, line };
    return places[line];
  };
  return { name, text, composes: composing.test(text), lineAt, placeAt };
};

/** A block with its items; what an override file put in its place comes from another file. */
export interface Section {
  readonly file: SourceFile;
  readonly block: Block;
  readonly items: readonly Item[];
  readonly foreign?: ReadonlyMap<Item, SourceFile>;
}
export const fileOf = (section: Section, item: Item): SourceFile => section.foreign?.get(item) ?? section.file;
export const attributeIn = (items: readonly Item[], name: string): Attribute | undefined => {
  for (const item of items) if (item.is === 'attribute' && item.name === name) return item;
  return undefined;
};
export const blocksIn = (items: readonly Item[], type: string): readonly Block[] =>
  items.filter(item => item.is === 'block').filter(item => item.type === type);

/** From the first letter of the block's type to its closing brace. */
export const placeOfBlock = (file: SourceFile, block: Span): Place => ({
  file: file.name,
  line: file.lineAt(block.start),
  endLine: file.lineAt(Math.max(block.start, block.end - 1)),
});

const longest = 120;
/** An expression as a reader would recognise it: on one line, and not without end. */
export const shownIn = (file: SourceFile, expression: Expression): string => {
  const written = file.text.slice(expression.start, Math.min(expression.end, expression.start + 4 * longest));
  const line = written.replaceAll(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
};

export interface Parsed {
  readonly file: SourceFile;
  readonly body: Body;
  readonly problems: readonly Problem[];
}
export const parsed = (name: string, text: string, lineOf?: (line: number) => number): Parsed => {
  const { body, errors } = parse(text);
  const file = sourceFile(name, text, lineOf);
  return { file, body, problems: errors.map(error => ({ file: name, line: file.lineAt(error.start), message: error.message })) };
};

/** A text that is a template by itself (`templatefile`), read as the inside of a heredoc: nothing is escaped there but `$${` and `%%{`. */
export const parsedTemplate = (name: string, text: string): { readonly file: SourceFile; readonly template?: Expression; readonly problem?: string } => {
  const mark = endMark(text);
  const { file, body, problems } = parsed(name, `x = <<${mark}\n${text}\n${mark}\n`, line => Math.max(1, line - 1));
  const [item, problem] = [body.items[0], problems[0]];
  if (problem) return { file, problem: `line ${problem.line}: ${problem.message}` };
  return item?.is === 'attribute' ? { file, template: withoutLastBreak(item.value) } : { file, problem: 'the template cannot be read' };
};

const endMark = (text: string): string => {
  let mark = 'TEMPLATE';
  while (text.includes(mark)) mark += '_';
  return mark;
};

/** The line break before the end mark is not the template's own. */
const withoutLastBreak = (value: Expression): Expression => {
  if (value.is === 'text') return { ...value, value: value.value.replace(/\r?\n$/, '') };
  if (value.is !== 'template') return value;
  const last = value.parts.at(-1);
  if (last?.is !== 'literal-part') return value;
  return { ...value, parts: [...value.parts.slice(0, -1), { ...last, value: last.value.replace(/\r?\n$/, '') }] };
};
