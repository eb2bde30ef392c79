import { COMMA, isBlank } from './characters.ts';
import type { Span } from './syntax.ts';

/** A text being put together from its tree. */
export interface Printer {
  readonly text: string;
  /** Comments and what was skipped, in order. */
  readonly passed: readonly Span[];
  next: number;
  at: number;
  out: string;
}

export const copyTo = (printer: Printer, end: number): void => {
  printer.out += printer.text.slice(printer.at, end);
  printer.at = end;
};

/** Blanks, comments and what was skipped stand in no node. */
export const blanks = (printer: Printer, limit = printer.text.length): void => {
  const { text, passed } = printer;
  for (;;) {
    let end = printer.at;
    while (end < limit && isBlank(text.charCodeAt(end))) end++;
    copyTo(printer, end);
    while ((passed[printer.next]?.end ?? end) < end) printer.next++;
    const span = passed[printer.next];
    if (span?.start !== end || span.end === end || end >= limit) return;
    copyTo(printer, span.end);
    printer.next++;
  }
};

/** Goes to where a node says it starts or ends. What is printed so far must reach just there; if not, the print is not the text. */
export const arrive = (printer: Printer, at: number): void => {
  if (printer.at !== at) printer.out += '\uFFFD';
  printer.at = at;
};

export const put = (printer: Printer, token: string): void => {
  printer.out += token;
  printer.at += token.length;
};
/** A sign or word that must come next. It is taken from the tree: where the text says otherwise the print is not the text. */
export const sign = (printer: Printer, token: string): void => {
  blanks(printer);
  put(printer, token);
};
export const optional = (printer: Printer, token: string): void => {
  const { at, next, out } = printer;
  blanks(printer);
  if (printer.text.startsWith(token, printer.at)) sign(printer, token);
  else Object.assign(printer, { at, next, out });
};
export const literal = (printer: Printer, { start, end }: Span): void => {
  arrive(printer, start);
  copyTo(printer, end);
};
/** What stands in the text at a leaf, which ends neither in a blank nor in a comma. */
export const leaf = (printer: Printer, span: Span): void => {
  literal(printer, span);
  const last = printer.text.charCodeAt(span.end - 1);
  if (isBlank(last) || last === COMMA) arrive(printer, -1);
};
export const signs = (printer: Printer, ...tokens: readonly string[]): void => {
  for (const token of tokens) sign(printer, token);
};
