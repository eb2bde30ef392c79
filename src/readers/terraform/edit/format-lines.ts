/** A line as the formatter sees it: what stands before `=`, from there on, and the comment at its end. A heredoc is part of the line it starts on. */
export interface FormatLine {
  readonly start: number;
  readonly end: number;
  /** The `=` of a value that ends on this line. */
  readonly equals?: number;
  /** The `=` of a value that goes on below. */
  readonly opening?: number;
  readonly comment?: number;
}

interface Scan {
  readonly text: string;
  readonly lines: FormatLine[];
  at: number;
  start: number;
  /** Something stands on this line. */
  filled: boolean;
  equals: number | undefined;
  comment: number | undefined;
  /** Brackets opened behind the `=`, less those closed. */
  open: number;
}

/** The lines of a piece of HCL that starts outside of any text. */
export const formatLines = (text: string): readonly FormatLine[] => {
  const scan: Scan = { text, lines: [], at: 0, start: 0, filled: false, equals: undefined, comment: undefined, open: 0 };
  while (scan.at < text.length) step(scan);
  endLine(scan);
  return scan.lines;
};

const endLine = (scan: Scan): void => {
  const { start, at: end, equals, comment, open } = scan;
  scan.lines.push({ start, end, ...(equals !== undefined && (open === 0 ? { equals } : { opening: equals })), ...(comment !== undefined && { comment }) });
  scan.start = end + 1;
  [scan.filled, scan.equals, scan.comment, scan.open] = [false, undefined, undefined, 0];
};

const step = (scan: Scan): void => {
  const { text, at } = scan;
  const sign = text[at] as string;
  if (sign === '\n') {
    endLine(scan);
    scan.at++;
  } else if (sign === ' ' || sign === '\t' || sign === '\r') scan.at++;
  else if (sign === '#' || text.startsWith('//', at)) lineComment(scan);
  else {
    if (sign === '=' && scan.filled && scan.equals === undefined && isAssignment(text, at)) scan.equals = at;
    scan.at = past(scan, sign);
    scan.filled = true;
  }
};

const lineComment = (scan: Scan): void => {
  if (scan.filled) scan.comment = scan.at;
  const end = scan.text.indexOf('\n', scan.at);
  scan.at = end < 0 ? scan.text.length : end;
  scan.filled = true;
};

const isAssignment = (text: string, at: number): boolean => !/[=!<>]/.test(text[at - 1] ?? '') && !/[=>]/.test(text[at + 1] ?? '');

const past = (scan: Scan, sign: string): number => {
  const { text, at } = scan;
  if (sign === '"') return textEnd(text, at);
  if (sign === '<' && text[at + 1] === '<') return heredocEnd(text, at);
  if (text.startsWith('/*', at)) return blockCommentEnd(text, at);
  if (scan.equals !== undefined) scan.open += '([{'.includes(sign) ? 1 : ')]}'.includes(sign) ? -1 : 0;
  return at + 1;
};

const blockCommentEnd = (text: string, at: number): number => {
  const end = text.indexOf('*/', at + 2);
  return end < 0 ? text.length : end + 2;
};

/** Past the quote that closes the text, over what stands in `${ }` in it. */
const textEnd = (text: string, start: number): number => {
  const inside: ('text' | 'braces')[] = ['text'];
  let at = start + 1;
  while (at < text.length && inside.length > 0) {
    const sign = text[at];
    if (inside.at(-1) === 'braces') {
      if (sign === '"') inside.push('text');
      else if (sign === '{') inside.push('braces');
      else if (sign === '}') inside.pop();
      at++;
    } else if (sign === '\n') return at;
    else {
      if (sign === '"') inside.pop();
      if (opens(text, at)) inside.push('braces');
      at += lengthInText(text, at);
    }
  }
  return Math.min(at, text.length);
};
const opens = (text: string, at: number): boolean => (text[at] === '$' || text[at] === '%') && text[at + 1] === '{';
const lengthInText = (text: string, at: number): number => {
  const sign = text[at];
  if (sign === '\\' || opens(text, at)) return 2;
  return (sign === '$' || sign === '%') && text[at + 1] === sign && text[at + 2] === '{' ? 3 : 1;
};

const heredocEnd = (text: string, at: number): number => {
  const opening = /<<-?([\p{L}_][\p{L}\p{N}_-]*)[ \t\r]*\n/uy;
  opening.lastIndex = at;
  const name = opening.exec(text)?.[1];
  if (name === undefined) return at + 2;
  for (let line = opening.lastIndex; line < text.length; ) {
    const end = text.indexOf('\n', line);
    const to = end < 0 ? text.length : end;
    if (text.slice(line, to).trim() === name) return text.indexOf(name, line) + name.length;
    line = to + 1;
  }
  return text.length;
};
