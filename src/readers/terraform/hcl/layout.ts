import { isBlank } from './characters.ts';
import type { Span } from './syntax.ts';

/** How far back the start of a line is looked for. */
const widest = 1000;

/** The line break before the offset, or -1 when there is none near. */
export const lineBreakBefore = (text: string, at: number): number => {
  const from = Math.max(0, at - widest);
  const before = text.slice(from, at).lastIndexOf('\n');
  return before < 0 ? -1 : from + before;
};

/** How far the offset stands from the start of its line. */
export const columnOf = (text: string, at: number): number => {
  const before = lineBreakBefore(text, at);
  return before < 0 ? Math.min(at, widest) : at - before - 1;
};

/** The span without the blanks at its ends; an empty one where it started when it is all blank. */
export const trimmed = (text: string, from: number, to: number): Span => {
  let start = from;
  let end = to;
  while (end > from && isBlank(text.charCodeAt(end - 1))) end--;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  return end === from ? { start: from, end: from } : { start, end };
};
