import { lowerCase, upperCase } from '../casing.ts';

/** Which letters a part of a pattern takes; letters are whole code points. */
export type Letters = (letter: string) => boolean;

const range =
  (from: number, to: number): Letters =>
  letter => {
    const code = letter.codePointAt(0) ?? 0;
    return code >= from && code <= to;
  };
export const between = (from: string, to: string): Letters => range(from.codePointAt(0) ?? 0, to.codePointAt(0) ?? 0);
export const oneOf = (sets: readonly Letters[]): Letters => (sets.length === 1 && sets[0] ? sets[0] : letter => sets.some(set => set(letter)));
export const noneOf =
  (set: Letters): Letters =>
  letter =>
    !set(letter);
export const exactly =
  (wanted: string): Letters =>
  letter =>
    letter === wanted;

const folded = (letter: string): string => lowerCase(upperCase(letter));
/** The set in which upper and lower case count as the same. */
export const foldedLetter = (wanted: string): Letters => {
  const key = folded(wanted);
  return letter => letter === wanted || folded(letter) === key;
};
export const foldedSet =
  (set: Letters): Letters =>
  letter =>
    set(letter) || set(lowerCase(letter)) || set(upperCase(letter)) || set(folded(letter));

const ofPattern =
  (pattern: RegExp): Letters =>
  letter =>
    pattern.test(letter);

/** `\d`, `\s` and `\w`; in RE2 they are ASCII only. */
export const shorthand: Readonly<Record<string, Letters>> = {
  d: ofPattern(/^[0-9]$/),
  s: ofPattern(/^[\t\n\f\r ]$/),
  w: ofPattern(/^[0-9A-Za-z_]$/),
};

/** `[[:alpha:]]` and its like. */
export const posix: Readonly<Record<string, Letters>> = {
  alnum: ofPattern(/^[0-9A-Za-z]$/),
  alpha: ofPattern(/^[A-Za-z]$/),
  ascii: range(0, 0x7f),
  blank: ofPattern(/^[\t ]$/),
  cntrl: oneOf([range(0, 0x1f), range(0x7f, 0x7f)]),
  digit: ofPattern(/^[0-9]$/),
  graph: range(0x21, 0x7e),
  lower: ofPattern(/^[a-z]$/),
  print: range(0x20, 0x7e),
  punct: ofPattern(/^[!-/:-@[-`{-~]$/),
  space: ofPattern(/^[\t\n\v\f\r ]$/),
  upper: ofPattern(/^[A-Z]$/),
  word: ofPattern(/^[0-9A-Za-z_]$/),
  xdigit: ofPattern(/^[0-9A-Fa-f]$/),
};

const compiled = (property: string): Letters | undefined => {
  try {
    return ofPattern(new RegExp(`^\\p{${property}}$`, 'u'));
  } catch {
    return undefined;
  }
};

/** A Unicode category or script by its name: `L`, `Letter`, `Greek`. */
export const unicode = (name: string): Letters | undefined => {
  if (!/^[A-Za-z_]+$/.test(name)) return undefined;
  return compiled(`General_Category=${name}`) ?? compiled(`Script=${name}`) ?? (name === 'Any' ? () => true : undefined);
};
