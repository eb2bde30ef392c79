import { type Event, parseEvents, YAMLException } from 'js-yaml';
import { deepest } from './tree.ts';

/** What js-yaml tells of a text, in order, or why and where it refuses it. */
export type Events = { readonly list: readonly Event[] } | { readonly reason: string; readonly offset: number };

/** Each turn of joining reads the text anew: this many characters are read before giving up. */
const patience = 60_000_000;

/**
 * Brackets and quotes may go on in lines that are indented less than what they belong to: YAML forbids it, js-yaml refuses it, and the parsers of CloudFormation and
 * Kubernetes read it. Such a line is joined to the one before, by blanks, so that every offset stays what it was.
 */
export const eventsOf = (text: string): Events => {
  let [joined, left] = [text, patience];
  for (;;) {
    const events = parsed(joined);
    left -= joined.length;
    if ('list' in events || events.reason !== 'deficient indentation' || left < 0) return events;
    const next = joinedBefore(joined, events.offset);
    if (next === undefined) return events;
    joined = next;
  }
};

const parsed = (text: string): Events => {
  try {
    return { list: parseEvents(text, { maxDepth: deepest }) };
  } catch (error) {
    if (error instanceof YAMLException) return { reason: error.reason, offset: error.mark?.position ?? 0 };
    return { reason: 'it is nested too deeply', offset: 0 };
  }
};

/** Blanks out the line break before the line that begins at an offset, and a comment that ends with it. */
const joinedBefore = (text: string, offset: number): string | undefined => {
  const lineBreak = text.lastIndexOf('\n', offset - 1);
  if (lineBreak < 1 || offset < 1 || text.slice(lineBreak, offset).trim() !== '') return undefined;
  const lineStart = text.lastIndexOf('\n', lineBreak - 1) + 1;
  const line = text.slice(lineStart, lineBreak);
  const kept = line.replace(/(?:^|\s)#[^"']*$/, '').trimEnd();
  return text.slice(0, lineStart) + kept + ' '.repeat(lineBreak + 1 - lineStart - kept.length) + text.slice(lineBreak + 1);
};
