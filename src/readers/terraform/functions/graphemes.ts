const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const manySided = /[^\x20-\x7e]/;

/** The characters as a reader counts them. */
export const graphemes = (text: string): readonly string[] => (manySided.test(text) ? Array.from(segmenter.segment(text), part => part.segment) : [...text]);
