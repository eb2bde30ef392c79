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

type Goes = (letter: string) => boolean;
const cutStart = (known: string, goes: Goes): string => {
  let start = 0;
  for (const letter of known) {
    if (!goes(letter)) break;
    start += letter.length;
  }
  return known.slice(start);
};
const cutEnd = (known: string, goes: Goes): string => {
  let end = known.length;
  while (end > 0) {
    const letter = [...known.slice(Math.max(end - 2, 0), end)].at(-1) ?? '';
    if (!goes(letter)) break;
    end -= letter.length;
  }
  return known.slice(0, end);
};

/** Whether a hole that comes first, and may be wholly letters that go, leaves some behind it that would go too. */
const isUnsettled = (known: readonly string[], cut: (known: string, goes: Goes) => string, goes: Goes): boolean => {
  const first = known.find(piece => piece !== '') ?? '';
  return cut(first, goes) !== first;
};

/** The text without the letters at its ends that `goes` names; `undefined` when a hole decides how far they go. */
export const trimmed = (holed: string, goes: Goes, where: 'both ends' | 'end'): string | undefined => {
  const parts = [...pieces(holed)];
  const last = parts.length - 1;
  if (where === 'both ends') parts[0] = cutStart(parts[0] ?? '', goes);
  parts[last] = cutEnd(parts[last] ?? '', goes);
  const known = parts.filter((_, i) => i % 2 === 0);
  if (where === 'both ends' && isUnsettled(known, cutStart, goes)) return undefined;
  if (isUnsettled(known.toReversed(), cutEnd, goes)) return undefined;
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
