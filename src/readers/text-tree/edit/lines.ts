/** Lines of a text by offsets. They end with LF or CRLF. */
export const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** Where a line ends, before its line break. */
export const lineEnd = (text: string, at: number): number => {
  const found = text.indexOf('\n', at);
  if (found < 0) return text.length;
  return found > at && text[found - 1] === '\r' ? found - 1 : found;
};

/** Where the next line begins; the end of the text when there is none. */
export const nextLine = (text: string, at: number): number => {
  const found = text.indexOf('\n', at);
  return found < 0 ? text.length : found + 1;
};

/** How far in on its line; a mark of the byte order at the beginning of a file is no column. */
export const columnOf = (text: string, at: number): number => {
  const start = lineStart(text, at);
  return at - start - (start === 0 && text.charCodeAt(0) === 0xfeff ? 1 : 0);
};

/** What stands before an offset on its line. */
export const beforeOnLine = (text: string, at: number): string => text.slice(lineStart(text, at), at).replace('\uFEFF', '');
/** The white space that a line begins with. */
export const indentAt = (text: string, at: number): string => /^[ \t]*/.exec(text.slice(lineStart(text, at), at))?.[0] ?? '';
export const beginsLine = (text: string, at: number): boolean => /^[ \t]*$/.test(beforeOnLine(text, at));
export const isBlankLine = (text: string, at: number): boolean => text.slice(lineStart(text, at), lineEnd(text, at)).trim() === '';

/** What the lines of a text end with, told by its first line break. */
export const lineBreakOf = (text: string): '\n' | '\r\n' => (/\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n');

/** Whether some lines end with a lone CR, which is not edited. */
export const hasLoneReturn = (text: string): boolean => /\r(?!\n)/.test(text);

/** Over white space and comments: `#` in YAML, and those of Azure in JSON. */
export const overTrivia = (text: string, from: number, json: boolean): number => {
  for (let at = from; ; ) {
    const sign = text[at];
    if (sign === ' ' || sign === '\t' || sign === '\n' || sign === '\r') at++;
    else if (json ? text.startsWith('//', at) : sign === '#') at = nextLine(text, at);
    else if (json && text.startsWith('/*', at)) at = text.indexOf('*/', at + 2) < 0 ? text.length : text.indexOf('*/', at + 2) + 2;
    else return at;
  }
};

/** Whether there is nothing but white space or a comment up to the end of the line. */
export const endsLine = (text: string, at: number, json: boolean): boolean => {
  const rest = text.slice(at, lineEnd(text, at)).trim();
  return rest === '' || (json ? rest.startsWith('//') || /^\/\*(?:(?!\*\/).)*\*\/$/.test(rest) : rest.startsWith('#'));
};
