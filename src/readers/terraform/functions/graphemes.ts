const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const manySided = /[^\x20-\x7e]/;
/** The segmenter takes time with the square of the length, so it is given pieces of this many letters. */
const atOnce = 1000;

const segments = (text: string): string[] => Array.from(segmenter.segment(text), part => part.segment);

/** A piece does not end in the middle of a letter. */
const endOf = (text: string, at: number): number => (/[\ud800-\udbff]/.test(text.charAt(at - 1)) ? at + 1 : at);

/** The characters as a reader counts them: `é` is one, and so is a flag. */
export const graphemes = (text: string): readonly string[] => {
  if (!manySided.test(text)) return [...text];
  const found: string[] = [];
  let [start, size] = [0, atOnce];
  while (start + size < text.length) {
    const whole = segments(text.slice(start, endOf(text, start + size))).slice(0, -1);
    for (const segment of whole) {
      found.push(segment);
      start += segment.length;
    }
    // The last one may go on behind the piece; when it is all of the piece, a longer one is needed.
    size = whole.length > 0 ? atOnce : size * 2;
  }
  return [...found, ...segments(text.slice(start))];
};
