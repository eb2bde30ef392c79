import { severities } from '../../../../../src/model/index.ts';
import { stateWords } from '../../../../../src/reports/tally.ts';
import { type Present, presentIn, told, whoseWords } from '../legend-words.ts';
import { states } from '../squares.ts';
import { widthOf } from '../wrapped.ts';
import { drawGlyph, drawLook, stroke, textAt } from './draw.ts';
import { light, lookOf } from './look.ts';
import type { Part } from './table.ts';

/** One entry: what is drawn at a place, how wide that is, and what it means. */
interface Entry {
  readonly draw: (x: number, y: number) => string;
  readonly width: number;
  readonly words: string;
}
const swatch = (classes: string, words: string): Entry => ({
  draw: (x, y) => drawLook(lookOf(classes), { x, y: y - 12, width: 26, height: 16 }),
  width: 26,
  words,
});

/** What the colours and the glyphs of a picture mean, in lines of a width; only what stands in it. */
export const legendOf = (part: Part, width: number): { readonly drawn: readonly string[]; readonly height: number } => {
  const drawn: string[] = [];
  let y = 14;
  for (const entries of [coloursOf(part), glyphsOf(part)]) {
    let x = 0;
    for (const { draw, width: own, words } of entries) {
      const all = own + 7 + widthOf(words, 13) + 22;
      if (x > 0 && x + all > width) [x, y] = [0, y + 24];
      drawn.push(`${draw(x, y)}${textAt(x + own + 7, y, words, { fill: light.quiet })}\n`);
      x += all;
    }
    if (entries.length > 0) y += 26;
  }
  return { drawn, height: y };
};

const coloursOf = (part: Part): readonly Entry[] => {
  const { parties } = presentIn(part.columns);
  return [...paintsOf(part, parties), ...overOf(part, parties)];
};
const paintsOf = ({ paint }: Part, parties: Present['parties']): readonly Entry[] => {
  if (paint === 'severity')
    return [...severities.map(severity => swatch(`severity-${severity}`, severity)), swatch('severity-none', 'nothing is known to be wrong')];
  if (paint === 'change') return [swatch('moved from-provider to-customer', 'what moved: above the diagonal as it was, below as it is')];
  if (paint !== 'party') return [];
  return [
    ...told.filter(whose => parties.has(whose)).map(whose => swatch(`whose-${whose} soft`, whoseWords[whose])),
    swatch('whose-customer full', 'full colour: something is open'),
  ];
};
const overOf = ({ columns, rows, squares, from, paint }: Part, parties: Present['parties']): readonly Entry[] => {
  const overlaps = paint !== 'change' && rows.some(row => columns.some((_, i) => squares.at(from + i, row).overlaps > 0));
  const isHatched = (paint === 'party' || paint === 'severity') && parties.has('nobody');
  return [
    ...(isHatched ? [swatch('hatched', 'nobody holds something')] : []),
    ...(overlaps ? [swatch(`${paint === 'party' ? 'whose-customer soft' : 'severity-none'} overlap`, 'more than one claims it')] : []),
    { draw: (x, y) => stroke(`M${x} ${y - 4}h26`, light.ink, 3), width: 26, words: 'the demarcation line' },
  ];
};

const glyphsOf = ({ columns, paint }: Part): readonly Entry[] => {
  const { states: present } = presentIn(columns);
  return states
    .filter(state => state !== 'none' && present.has(state) && (state !== 'assumed' || paint === 'party' || paint === 'status'))
    .map(state => {
      if (paint === 'status') {
        const look = lookOf(`status-${state}`);
        const draw = (x: number, y: number): string =>
          `${drawLook(look, { x, y: y - 12, width: 26, height: 16 })}${state === 'assumed' ? '' : drawGlyph(state, x + 30, y - 10, light.ink)}`;
        return { draw, width: state === 'assumed' ? 26 : 42, words: stateWords[state] };
      }
      return state === 'assumed'
        ? swatch('whose-provider soft', stateWords[state])
        : { draw: (x: number, y: number) => drawGlyph(state, x, y - 10, light.ink), width: 12, words: stateWords[state] };
    });
};
