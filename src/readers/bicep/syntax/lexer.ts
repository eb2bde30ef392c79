/** What a token is: a word, a number, a piece of text, a line end, an operator as it is written, or something Bicep does not know. */
export interface Token {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/** A text whose hole is being read: how it goes on after `}`. */
interface Hole {
  /** For a multi-line text the number of `$` that open a hole; 0 for a text on one line. */
  readonly dollars: number;
  braces: number;
}
interface Lexer {
  readonly text: string;
  readonly tokens: Token[];
  readonly holes: Hole[];
  at: number;
}

/** All tokens of a text and an `end`; what lies between them is white space and comments. Texts with holes are `text-start`, `text-middle` and `text-end`, others `text`. */
export const tokensOf = (text: string): readonly Token[] => {
  const lexer: Lexer = { text, tokens: [], holes: [], at: text.charCodeAt(0) === 0xfeff ? 1 : 0 };
  for (;;) {
    skipTrivia(lexer);
    if (lexer.at >= text.length) break;
    next(lexer, text.charCodeAt(lexer.at));
  }
  lexer.tokens.push({ kind: 'end', start: text.length, end: text.length });
  return lexer.tokens;
};

const [tab, lf, cr, space, hash, dollar, quote, star, slash, backslash, caret, open, close] = [9, 10, 13, 32, 35, 36, 39, 42, 47, 92, 94, 123, 125] as const;

const skipTrivia = (lexer: Lexer): void => {
  const { text } = lexer;
  for (;;) {
    const code = text.charCodeAt(lexer.at);
    if (code === space || code === tab) lexer.at++;
    else if (code === hash) lexer.at = lineEnd(text, lexer.at);
    else if (code === slash && text.charCodeAt(lexer.at + 1) === slash) lexer.at = lineEnd(text, lexer.at);
    else if (code === slash && text.charCodeAt(lexer.at + 1) === star) {
      const end = text.indexOf('*/', lexer.at + 2);
      lexer.at = end < 0 ? text.length : end + 2;
    } else return;
  }
};

const lineEnd = (text: string, from: number): number => {
  let at = from;
  for (let code = text.charCodeAt(at); at < text.length && code !== lf && code !== cr; code = text.charCodeAt(++at));
  return at;
};

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;

const add = (lexer: Lexer, kind: string, end: number): void => {
  lexer.tokens.push({ kind, start: lexer.at, end });
  lexer.at = end;
};

const next = (lexer: Lexer, code: number): void => {
  if (isLetter(code)) word(lexer, isWordPart, 'name');
  else if (code === lf || code === cr) newline(lexer);
  else if (code === quote) text(lexer, 0);
  else if (isDigit(code)) word(lexer, isDigit, 'number');
  else if (code === close && lexer.holes.at(-1)?.braces === 0) resume(lexer);
  else if (code === dollar && opensBlock(lexer)) text(lexer, lexer.text.indexOf(`'`, lexer.at) - lexer.at);
  else operator(lexer, code);
};

const isWordPart = (code: number): boolean => isLetter(code) || isDigit(code);
const word = (lexer: Lexer, belongs: (code: number) => boolean, kind: string): void => {
  let end = lexer.at + 1;
  while (belongs(lexer.text.charCodeAt(end))) end++;
  add(lexer, kind, end);
};

/** Several line ends, with blank lines and comments between them, are one. */
const newline = (lexer: Lexer): void => {
  const { text } = lexer;
  let end = lexer.at;
  for (let code = text.charCodeAt(end); code === lf || code === cr || code === space || code === tab; code = text.charCodeAt(end)) end++;
  if (lexer.tokens.at(-1)?.kind === 'newline') lexer.at = end;
  else add(lexer, 'newline', end);
};

const opensBlock = ({ text, at }: Lexer): boolean => {
  let end = at;
  while (text.charCodeAt(end) === dollar) end++;
  return text.startsWith(`'''`, end);
};

const text = (lexer: Lexer, dollars: number): void => {
  const start = lexer.at + dollars;
  const block = lexer.text.startsWith(`'''`, start);
  if (block) piece(lexer, blockEnd(lexer.text, start + 3, dollars), dollars, 'text');
  else piece(lexer, textEnd(lexer.text, start + 1), 0, 'text');
};

interface PieceEnd {
  readonly end: number;
  readonly hole: boolean;
}
/** The first piece of a text, or the one after a hole. */
const piece = (lexer: Lexer, { end, hole }: PieceEnd, dollars: number, kind: 'text' | 'text-end'): void => {
  add(lexer, hole ? (kind === 'text' ? 'text-start' : 'text-middle') : kind, end);
  if (hole) lexer.holes.push({ dollars, braces: 0 });
};

/** After the `}` that closes a hole. */
const resume = (lexer: Lexer): void => {
  const { dollars } = lexer.holes.pop() ?? { dollars: 0 };
  piece(lexer, dollars > 0 ? blockEnd(lexer.text, lexer.at + 1, dollars) : textEnd(lexer.text, lexer.at + 1), dollars, 'text-end');
};

/** A text on one line ends with its quote, with `${`, or with the line if neither is there. */
const textEnd = (text: string, from: number): PieceEnd => {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) return { end: at + 1, hole: false };
    if (code === dollar && text.charCodeAt(at + 1) === open) return { end: at + 2, hole: true };
    if (code === lf || code === cr) return { end: at, hole: false };
    if (code === backslash) at++;
  }
  return { end: text.length, hole: false };
};

/** A multi-line text ends with the last three quotes of a row of them, or with as many `$` as it began with and `{`. */
const blockEnd = (text: string, from: number, dollars: number): PieceEnd => {
  const hole = dollars > 0 ? text.indexOf(`${'$'.repeat(dollars)}{`, from) : -1;
  let end = text.indexOf(`'''`, from);
  if (hole >= 0 && (end < 0 || hole < end)) return { end: hole + dollars + 1, hole: true };
  if (end < 0) return { end: text.length, hole: false };
  end += 3;
  while (text.charCodeAt(end) === quote) end++;
  return { end, hole: false };
};

const double = new Set(['::', '==', '!=', '=~', '!~', '<=', '>=', '&&', '||', '??', '=>', '.?', '[?', '[^']);
const single = new Set('{}[]()=@:,.?!+-*/%<>|'.split(''));
const mayBeDouble = new Set([...double].map(of => of.charCodeAt(0)));
const operator = (lexer: Lexer, code: number): void => {
  const { text, at } = lexer;
  const hole = lexer.holes.at(-1);
  if (hole && code === open) hole.braces++;
  if (hole && code === close) hole.braces--;
  const two = mayBeDouble.has(code) ? text.slice(at, at + 2) : '';
  const one = text[at] ?? '';
  if (text.startsWith('...', at)) add(lexer, '...', at + 3);
  else if (two === '[?' && text.charCodeAt(at + 2) === caret) add(lexer, '[?^', at + 3);
  else if (double.has(two)) add(lexer, two, at + 2);
  else add(lexer, single.has(one) ? one : 'unknown', at + 1);
};
