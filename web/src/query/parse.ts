/** One word of a query: `layer:data,identity`, `-severity:low`, or words that must stand in it. */
export interface Term {
  /** None for plain words. */
  readonly key?: string;
  readonly values: readonly string[];
  readonly negated: boolean;
  /** Where it stands in the text. */
  readonly from: number;
  readonly to: number;
}

/** The terms of a query in their order. Every text is a query: a quote that is not closed ends with the text. */
export const parse = (text: string): readonly Term[] => {
  const terms: Term[] = [];
  for (let at = 0; at < text.length; ) {
    if (/\s/.test(text.charAt(at))) {
      at++;
      continue;
    }
    const term = termAt(text, at);
    if (term.key !== undefined || term.values.some(value => value !== '')) terms.push(term);
    at = term.to;
  }
  return terms;
};

const termAt = (text: string, from: number): Term => {
  const negated = text.charAt(from) === '-' && /\S/.test(text.charAt(from + 1));
  const start = negated ? from + 1 : from;
  const key = /^[A-Za-z][A-Za-z-]*(?=:)/.exec(text.slice(start, start + 40))?.[0];
  const { values, to } = valuesAt(text, key === undefined ? start : start + key.length + 1, key !== undefined);
  return { ...(key !== undefined && { key: key.toLowerCase() }), values, negated, from, to };
};

/** Values with commas between them, up to a space; what is quoted may hold both. */
const valuesAt = (text: string, from: number, several: boolean): { readonly values: readonly string[]; readonly to: number } => {
  const values: string[] = [];
  let value = '';
  let quoted = false;
  let at = from;
  for (; at < text.length; at++) {
    const letter = text.charAt(at);
    if (letter === '"') quoted = !quoted;
    else if (!quoted && /\s/.test(letter)) break;
    else if (!quoted && several && letter === ',') {
      values.push(value);
      value = '';
    } else value += letter;
  }
  return { values: [...values, value].filter(one => one !== ''), to: Math.max(at, from + 1) };
};

/** A value as it is typed. */
export const typed = (value: string): string => (/[\s,"]/.test(value) ? `"${value.replaceAll('"', '')}"` : value);
export const termText = (key: string, ...values: readonly string[]): string => `${key}:${values.map(typed).join(',')}`;
/** A query of several terms. */
export const queryOf = (...terms: readonly (string | undefined)[]): string => terms.filter(term => term !== undefined && term !== '').join(' ');
