import { beginsLine, indentAt, lineBreakOf, lineEnd, lineStart, nextLine } from '../../text-tree/edit/lines.ts';

export { beginsLine as startsLine, indentAt, lineBreakOf, lineEnd, lineStart, nextLine };

export const isBlankBetween = (text: string, start: number, end: number): boolean => text.slice(start, end).trim() === '';
/** Whether the line before this one is blank. */
export const blankLineBefore = (text: string, at: number): boolean => {
  const start = lineStart(text, at);
  return start > 0 && isBlankBetween(text, lineStart(text, start - 1), start);
};
/** Whether the line after this one is blank. */
export const blankLineAfter = (text: string, at: number): boolean => {
  const next = nextLine(text, at);
  return next < text.length && isBlankBetween(text, next, nextLine(text, next));
};
/** One level of indentation, as the first indented line has it. */
export const stepOf = (text: string, usual = '  '): string => {
  const first = /^(?:\t|( {2,4}))(?=[^\s#/*])/m.exec(text);
  return first ? (first[1] ?? '\t') : usual;
};
