import { hole, pieces } from '../../../model/index.ts';

/** The text with its known parts changed and its holes as they are. */
export const mapKnown = (holed: string, change: (known: string, index: number) => string): string =>
  pieces(holed)
    .map((piece, i) => (i % 2 === 1 ? hole(piece) : change(piece, i)))
    .join('');

/** What is known before the first hole. */
export const headOf = (holed: string): string => pieces(holed)[0] ?? '';
/** What is known after the last hole. */
export const tailOf = (holed: string): string => pieces(holed).at(-1) ?? '';

/** Whether it starts so; `undefined` when a hole decides it. */
export const starts = (holed: string, prefix: string): boolean | undefined => {
  const head = headOf(holed);
  if (head.startsWith(prefix)) return true;
  return head === holed || !prefix.startsWith(head) ? false : undefined;
};
export const ends = (holed: string, suffix: string): boolean | undefined => {
  const tail = tailOf(holed);
  if (tail.endsWith(suffix)) return true;
  return tail === holed || !suffix.endsWith(tail) ? false : undefined;
};

/**
 * The text without the letters at its start that `goes` names; `undefined` when a hole may be wholly such letters
 * and what follows it goes on with them.
 */
export const trimmedStart = (holed: string, goes: (letter: string) => boolean): string | undefined => {
  const parts = [...pieces(holed)];
  for (let i = 0; i < parts.length; i += 2) {
    const letters = [...(parts[i] ?? '')];
    const first = letters.findIndex(letter => !goes(letter));
    if (i > 0 && first !== 0 && letters.length > 0) return undefined;
    parts[i] = first === -1 ? '' : letters.slice(first).join('');
    if (first !== -1) break;
  }
  return parts.map((part, i) => (i % 2 === 1 ? hole(part) : part)).join('');
};

export const trimmedEnd = (holed: string, goes: (letter: string) => boolean): string | undefined => {
  const parts = [...pieces(holed)];
  for (let i = parts.length - 1; i >= 0; i -= 2) {
    const letters = [...(parts[i] ?? '')];
    const last = letters.findLastIndex(letter => !goes(letter));
    if (i < parts.length - 1 && last !== letters.length - 1 && letters.length > 0) return undefined;
    parts[i] = letters.slice(0, last + 1).join('');
    if (last !== -1) break;
  }
  return parts.map((part, i) => (i % 2 === 1 ? hole(part) : part)).join('');
};

const overlaps = (known: string, search: string, side: 'before' | 'after'): boolean =>
  Array.from({ length: search.length - 1 }, (_, i) => i + 1).some(n =>
    side === 'before' ? known.endsWith(search.slice(0, n)) : known.startsWith(search.slice(n)),
  );

/** Whether a match of the search text may lie partly in a hole and partly in what is known. */
export const straddles = (holed: string, search: string): boolean => {
  const parts = pieces(holed);
  return parts.some((part, i) => i % 2 === 0 && ((i < parts.length - 1 && overlaps(part, search, 'before')) || (i > 0 && overlaps(part, search, 'after'))));
};
