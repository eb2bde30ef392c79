import type { Span } from './syntax.ts';

export interface Edit extends Span {
  readonly text: string;
}

/** The text with every span replaced. Spans must not overlap; insertions at one place come in the order given. */
export const edit = (text: string, changes: readonly Edit[]): string => {
  let out = '';
  let at = 0;
  for (const change of changes.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (change.start < at || change.end < change.start || change.end > text.length) throw new RangeError('changes overlap or lie outside the text');
    out += text.slice(at, change.start) + change.text;
    at = change.end;
  }
  return out + text.slice(at);
};
