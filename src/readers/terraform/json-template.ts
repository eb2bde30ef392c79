/** What the scanner is inside of: a text, code within `${…}`, or braces within that code. */
type Inside = 'text' | 'code' | 'braces';

const escapes: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const opensCode = (text: string, i: number): boolean => (text[i] === '$' || text[i] === '%') && text[i + 1] === '{';
const isEscaped = (text: string, i: number): boolean => text.startsWith('$${', i) || text.startsWith('%%{', i);

/** One step within `${…}`: what is copied, and what the scanner is inside of after it. */
const stepInCode = (text: string, i: number, stack: Inside[]): number => {
  const [letter, inside] = [text[i], stack.at(-1)];
  if (inside === 'text' && letter === '\\') return 2;
  if (inside === 'text' && isEscaped(text, i)) return 3;
  if (inside === 'text' && opensCode(text, i)) {
    stack.push('code');
    return 2;
  }
  if (inside === 'text') {
    if (letter === '"') stack.pop();
  } else if (letter === '"') stack.push('text');
  else if (letter === '{') stack.push('braces');
  else if (letter === '}') stack.pop();
  return 1;
};

/** From a `${` to past its `}`; to the end where it is never closed. */
const endOfCode = (text: string, start: number): number => {
  const stack: Inside[] = ['code'];
  let i = start + 2;
  while (i < text.length && stack.length > 0) i += stepInCode(text, i, stack);
  return Math.min(i, text.length);
};

/** A template as the JSON syntax writes it, quoted as the native syntax writes it: only what is outside of `${…}` is escaped. */
export const quotedTemplate = (template: string): string => {
  const pieces: string[] = ['"'];
  let i = 0;
  while (i < template.length) {
    const end = isEscaped(template, i) ? i + 3 : opensCode(template, i) ? endOfCode(template, i) : i;
    pieces.push(end > i ? template.slice(i, end) : (escapes[template[i] ?? ''] ?? template[i] ?? ''));
    i = Math.max(end, i + 1);
  }
  return `${pieces.join('')}"`;
};

/** A text in which nothing is a template. */
export const quotedText = (text: string): string =>
  `"${text.replaceAll(/["\\\n\r\t]/g, letter => escapes[letter] ?? letter).replaceAll(/[$%](?=\{)/g, sign => sign + sign)}"`;
