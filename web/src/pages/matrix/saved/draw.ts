import type { Mark } from '../paint.ts';
import { widthOf } from '../wrapped.ts';
import { glyphs, type Look, light } from './look.ts';

/** A text as it may stand in XML: nothing in it is markup, and what XML forbids is left out. */
export const escaped = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML forbids them
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
const near = (value: number): number => Math.round(value * 100) / 100;

interface TextStyle {
  readonly size?: number;
  readonly bold?: boolean;
  readonly fill?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Read from below. */
  readonly turned?: boolean;
}
export const textAt = (
  x: number,
  y: number,
  text: string,
  { size = 13, bold = false, fill = light.ink, anchor = 'start', turned = false }: TextStyle,
): string => {
  const place = turned ? `transform="translate(${near(x)} ${near(y)}) rotate(-90)"` : `x="${near(x)}" y="${near(y)}"`;
  const weight = bold ? ' font-weight="600"' : '';
  return `<text ${place} font-size="${size}"${weight} fill="${fill}"${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}>${escaped(text)}</text>`;
};

const rect = ({ x, y, width, height }: Box, rest: string): string =>
  `<rect x="${near(x)}" y="${near(y)}" width="${near(width)}" height="${near(height)}" ${rest}/>`;
export const stroke = (path: string, colour: string, width: number, rest = ''): string =>
  `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}"${rest}/>`;

/** A field, without what is written in it. All of it is drawn: patterns and gradients are not the same everywhere. */
export const drawLook = (look: Look, box: Box): string => {
  const { x, y, width, height } = box;
  const [right, bottom] = [x + width, y + height];
  const halves =
    look.above === look.below
      ? rect(box, `rx="3" fill="${look.above}"`)
      : `<path d="M${near(x)} ${near(y)}H${near(right)}L${near(x)} ${near(bottom)}z" fill="${look.above}"/><path d="M${near(right)} ${near(y)}V${near(bottom)}H${near(x)}z" fill="${look.below}"/>${stroke(`M${near(x)} ${near(bottom)}L${near(right)} ${near(y)}`, light.card, 1)}`;
  const inset = look.thick ? 1 : 0.75;
  const border =
    look.border === undefined
      ? ''
      : rect(
          { x: x + inset, y: y + inset, width: width - 2 * inset, height: height - 2 * inset },
          `rx="3" fill="none" stroke="${look.border}" stroke-width="${2 * inset}"${look.dashed ? ' stroke-dasharray="4 3"' : ''}`,
        );
  const edge = (level: number, colour: string | undefined): string =>
    colour === undefined ? '' : stroke(`M${near(x)} ${near(level)}h${near(width)}`, colour, 3);
  const overlap = look.overlap
    ? [1.5, 3.5]
        .map(d => rect({ x: x + d, y: y + d, width: width - 2 * d, height: height - 2 * d }, `rx="2" fill="none" stroke="${look.text}" stroke-width="1"`))
        .join('')
    : '';
  const over = `${look.hatched ? stroke(hatching(box), light.hatch, 1.6, ' stroke-opacity=".7"') : ''}${look.dotted ? stroke(dots(box), light.ink, 1.6, ' stroke-linecap="round" stroke-opacity=".38"') : ''}`;
  return `${halves}${over}${border}${edge(y + 1.5, look.top)}${edge(bottom - 1.5, look.bottom)}${overlap}`;
};

/** Lines that rise to the right, as far as they are inside. */
const hatching = ({ x, y, width, height }: Box): string => {
  let path = '';
  for (let at = 6; at < width + height; at += 10) {
    const [low, high] = [Math.min(at, height), Math.max(0, at - width)];
    path += `M${near(x + at - low)} ${near(y + low)}L${near(x + at - high)} ${near(y + high)}`;
  }
  return path;
};
/** At both ends, where nothing is written. */
const dots = ({ x, y, width, height }: Box): string => {
  const reach = Math.min(width * 0.24, 26);
  let path = '';
  for (let down = 4; down < height - 2; down += 6)
    for (let along = 4; along < reach; along += 6) path += `M${near(x + along)} ${near(y + down)}h.1M${near(x + width - along)} ${near(y + down)}h.1`;
  return path;
};

export const drawGlyph = (state: Mark['state'], x: number, y: number, colour: string): string => {
  const [path, width] = glyphs[state] ?? [];
  if (path === undefined) return '';
  return `<path transform="translate(${near(x)} ${near(y)})" d="${path}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;
};

/** Glyphs and their numbers in the middle of a field; where they stand on a pattern, on paper of their own. */
export const drawMarks = (marks: readonly Mark[], look: Look, { x, y, width, height }: Box): string => {
  const [glyph, gap, size] = [12, 4, 13];
  const fits = width < 56 ? marks.slice(0, 1) : marks;
  const countWidth = ({ count }: Mark): number => (count === undefined ? 0 : gap + widthOf(countWords(count), size, true));
  const all = fits.reduce((sum, mark) => sum + glyph + countWidth(mark), 0) + 8 * Math.max(0, fits.length - 1);
  let at = x + (width - all) / 2;
  const paper = look.hatched && fits.length > 0 ? rect({ x: at - 4, y: y + height / 2 - 9, width: all + 8, height: 18 }, `rx="4" fill="${light.card}"`) : '';
  const drawn = fits.map(mark => {
    const here = at;
    at += glyph + countWidth(mark) + 8;
    const count =
      mark.count === undefined ? '' : textAt(here + glyph + gap, y + height / 2 + 4.5, countWords(mark.count), { size, bold: true, fill: look.text });
    return `${drawGlyph(mark.state, here, y + height / 2 - 6, look.text)}${count}`;
  });
  return `${paper}${drawn.join('')}`;
};
export const countWords = (count: number): string => (count < 10_000 ? String(count) : `${Math.round(count / 1000)}k`);
