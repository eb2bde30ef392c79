import type { Whose } from '../../../../src/reports/party.ts';
import type { State } from '../../../../src/reports/tally.ts';
import type { Square } from './squares.ts';

export const paints = ['party', 'status', 'severity', 'change'] as const;
export type Paint = (typeof paints)[number];

/** Which colours and patterns a field has, as names of classes; the style sheet knows the rest. */
export const paintOf = (square: Square, paint: Paint): string => {
  const overlap = square.overlaps > 0 ? ' overlap' : '';
  if (square.whose === 'not-applicable') return 'nothing';
  if (paint === 'status') return `status-${square.lead}${overlap}`;
  if (paint === 'severity') return `severity-${square.worst?.severity ?? 'none'}${square.counts.gap > 0 ? ' hatched' : ''}${overlap}`;
  if (paint === 'change') return square.moves.length > 0 ? `moved from-${wordsWhose(square.moves[0]?.from)} to-${wordsWhose(square.moves[0]?.to)}` : 'unmoved';
  return `whose-${square.whose}${withThird(square)} ${strength(square)}${overlap}`;
};

/** Full colour asks for attention; a pattern says that nothing is known for sure. */
const strength = ({ counts }: Square): string => {
  const pattern = counts.gap > 0 ? ' hatched' : '';
  if (counts.unmet + counts.gap > 0) return `full${pattern}`;
  return counts.unproven > 0 ? 'soft dotted' : 'soft';
};

const withThird = ({ whose, cells }: Square): string => {
  const parties = cells.map(cell => cell.whose);
  return whose === 'shared' && !parties.includes('provider') && parties.includes('third-party') ? ' with-third' : '';
};

export const wordsWhose = (words = ''): Whose => {
  const isYours = /\byou\b/.test(words);
  if (/ or /.test(words)) return 'open';
  if (words === 'nobody') return 'nobody';
  return isYours ? (words.includes('+') ? 'shared' : 'customer') : 'provider';
};

/** What stands in a field: the state that is told first with how often, and `unchecked` beside what is done. */
export interface Mark {
  readonly state: State;
  readonly count?: number;
}
export const marksOf = ({ lead, counts, all }: Square): readonly Mark[] => {
  if (lead === 'none' || lead === 'assumed') return [];
  const counted = (state: State): Mark => ({ state, count: counts[state] });
  if (lead === 'gap' && counts.unmet > 0) return [counted('gap'), counted('unmet')];
  if (lead === 'gap' || lead === 'unmet' || lead === 'unproven') return [all > 1 ? counted(lead) : { state: lead }];
  return lead === 'done' && counts.unchecked > 0 ? [{ state: 'done' }, { state: 'unchecked' }] : [{ state: lead }];
};
