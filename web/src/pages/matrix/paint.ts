import type { Ledger } from '../../../../src/model/index.ts';
import { partyName, type Whose } from '../../../../src/reports/party.ts';
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
  if (paint === 'change') return square.moved ? `moved from-${square.moved[0]} to-${square.moved[1]}` : 'unmoved';
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

/** Whose it is where only the words are kept: `AWS + you`. Third parties are known by their names. */
export const wordsWhose = (words: string, thirds: ReadonlySet<string>): Whose => {
  if (words === 'nobody' || words === 'unstudied') return words;
  if (words === 'not applicable') return 'not-applicable';
  if (/ or /.test(words)) return 'open';
  const names = words.split(' + ');
  if (names.includes('you')) return names.length > 1 ? 'shared' : 'customer';
  return names.every(name => thirds.has(name)) ? 'third-party' : 'provider';
};
/** Whether you share it with third parties alone. */
export const isWithThird = (words: string, thirds: ReadonlySet<string>): boolean =>
  words.includes(' + ') && words.split(' + ').every(name => name === 'you' || thirds.has(name));

const knownThirds = new WeakMap<readonly unknown[], ReadonlySet<string>>();
/** The third parties that hold anything, as they are written. */
export const thirdsIn = ({ holders }: Pick<Ledger, 'holders'>): ReadonlySet<string> => {
  const known =
    knownThirds.get(holders) ??
    new Set(
      holders
        .flat()
        .flatMap(holder => (holder.held === 'by' ? holder.sides : []))
        .flatMap(({ party }) => (party.startsWith('third-party:') ? [partyName(party, '')] : [])),
    );
  knownThirds.set(holders, known);
  return known;
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
