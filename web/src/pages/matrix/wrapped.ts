/** How wide a text stands, in pixels at a size of the font: as in the widest of the usual ones, so that what is reckoned to fit does. */
export const widthOf = (text: string, size: number, bold = false): number => {
  let ems = 0;
  for (const letter of text) ems += emsOf(letter);
  return ems * size * (bold ? 1.09 : 1);
};
const emsOf = (letter: string): number => {
  if (/[ .,:;'|!()[\]ijl]/.test(letter)) return 0.36;
  if (/[-/frtI1]/.test(letter)) return 0.46;
  if (/[mwMW@%]/.test(letter)) return 0.95;
  if (letter.charCodeAt(0) >= 0x1100) return 1;
  return /[A-Z]/.test(letter) ? 0.7 : 0.62;
};

/** Where a text may go on in the next line: after spaces, and within paths and names of things. */
export const piecesOf = (text: string): readonly string[] => text.match(/[^\s/._:-]*(?:[\s/._:-]+|$)/g)?.filter(piece => piece !== '') ?? [];

/** The lines of a text in a room of so many pixels. What is too long for a line by itself is broken anywhere. */
export const linesOf = (text: string, room: number, size: number, bold = false): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  const fits = (words: string): boolean => widthOf(words.trimEnd(), size, bold) <= room;
  for (const piece of piecesOf(text)) {
    if (fits(line + piece)) {
      line += piece;
      continue;
    }
    if (line !== '') lines.push(line.trimEnd());
    line = '';
    for (const letter of piece) {
      if (line !== '' && !fits(line + letter)) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
};

/** The ends of paths tell more than their beginnings; of other names the beginning does. The full name stands where it is chosen. */
export const shortened = (name: string, most: number): string => {
  if (name.length <= most) return name;
  return name.includes('/') ? `…${name.slice(1 - most)}` : `${name.slice(0, most - 1)}…`;
};
