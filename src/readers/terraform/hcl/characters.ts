/** Codes of the characters that mean something in HCL. */
export const TAB = 9;
export const NEWLINE = 10;
export const RETURN = 13;
export const SPACE = 32;
export const BANG = 33;
export const QUOTE = 34;
export const HASH = 35;
export const DOLLAR = 36;
export const PERCENT = 37;
export const AMPERSAND = 38;
export const ROUND_OPEN = 40;
export const ROUND_CLOSE = 41;
export const STAR = 42;
export const PLUS = 43;
export const COMMA = 44;
export const MINUS = 45;
export const DOT = 46;
export const SLASH = 47;
export const COLON = 58;
export const LESS = 60;
export const EQUALS = 61;
export const GREATER = 62;
export const QUESTION = 63;
export const SQUARE_OPEN = 91;
export const BACKSLASH = 92;
export const SQUARE_CLOSE = 93;
export const CURLY_OPEN = 123;
export const PIPE = 124;
export const CURLY_CLOSE = 125;
export const TILDE = 126;

const STARTS = 1;
const CONTINUES = 2;

const kinds = new Uint8Array(128);
for (const letter of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_') kinds[letter.charCodeAt(0)] = STARTS | CONTINUES;
for (const other of '0123456789-') kinds[other.charCodeAt(0)] = CONTINUES;

const startsName = /^\p{ID_Start}/u;
const continuesName = /^\p{ID_Continue}/u;

/** Space, tab, line feed or carriage return. */
export const isBlank = (code: number): boolean => code === SPACE || code === NEWLINE || code === TAB || code === RETURN;
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Whether a name starts at the offset. */
export const startsNameAt = (text: string, at: number): boolean => {
  if (at >= text.length) return false;
  const code = text.charCodeAt(at);
  return code < 128 ? ((kinds[code] as number) & STARTS) !== 0 : startsName.test(text.slice(at, at + 2));
};

const partLength = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  if (code < 128) return (kinds[code] as number) & CONTINUES ? 1 : 0;
  const character = text.slice(at, at + 2);
  if (!continuesName.test(character)) return 0;
  return (character.codePointAt(0) as number) > 0xffff ? 2 : 1;
};

/** Where the name that starts at the offset ends; the offset itself when none does. */
export const nameEnd = (text: string, start: number): number => {
  if (!startsNameAt(text, start)) return start;
  let at = start;
  while (at < text.length) {
    const length = partLength(text, at);
    if (length === 0) break;
    at += length;
  }
  return at;
};
