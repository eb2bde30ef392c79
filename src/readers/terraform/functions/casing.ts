/** Letters change one by one, as in Go: never into two letters (ß), never by what stands around them (final sigma). */
const one = (from: string, to: string): string => ([...to].length === 1 ? to : from);
const upperLetter = (letter: string): string => one(letter, letter.toUpperCase());
const lowerLetter = (letter: string): string => (letter === '\u0130' ? 'i' : one(letter, letter.toLowerCase()));
const beyondAscii = /\P{ASCII}/u;

export const upperCase = (text: string): string => (beyondAscii.test(text) ? Array.from(text, upperLetter).join('') : text.toUpperCase());
export const lowerCase = (text: string): string => (beyondAscii.test(text) ? Array.from(text, lowerLetter).join('') : text.toLowerCase());

const [inWord, space] = [/^[\p{L}\p{Nd}_]$/u, /^\s$/u];
/** Beyond ASCII only spaces part words. */
const parts = (letter: string): boolean => (letter <= '\x7f' ? !inWord.test(letter) : !inWord.test(letter) && space.test(letter));

/** Letters that are two in one, of which only the first is large in a title: ǆ, Ǆ and ǅ. */
const double = 'ǆǄǅǉǇǈǌǊǋǳǱǲ';
/** Georgian has capitals, and no titles with them. */
const withoutTitle = /^[\u10d0-\u10fa\u10fd-\u10ff]$/;
const titleLetter = (letter: string): string => {
  const at = double.indexOf(letter);
  if (at >= 0) return double.charAt(at - (at % 3) + 2);
  return withoutTitle.test(letter) ? letter : upperLetter(letter);
};

/** The first letter of each word in upper case. */
export const titleCase = (text: string): string => {
  let starts = true;
  return Array.from(text, letter => {
    const changed = starts ? titleLetter(letter) : letter;
    starts = parts(letter);
    return changed;
  }).join('');
};
