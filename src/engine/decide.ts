import type { Fact, Place, Shape } from '../model/index.ts';
import type { FactsOf } from './facts.ts';
import { fits } from './fits.ts';

/** The first row that fits; a row that may fit leaves its word among the possible ones. */
export const decided = (rows: readonly (readonly [Shape, string])[], facts: FactsOf, at: Place): Fact => {
  const possible = new Set<string>();
  const why: string[] = [];
  let from: Fact | undefined;
  for (const [pattern, word] of rows) {
    const answer = fits(pattern, facts);
    if (answer.is === false) from ??= answer.because[0]?.fact;
    if (answer.is === undefined) {
      possible.add(word);
      from = answer.because.find(b => b.fact.is === 'unknown')?.fact ?? from;
      why.push(...answer.because.map(b => (b.fact.is === 'unknown' ? b.fact.why : '')).filter(text => text !== ''));
    }
    if (answer.is !== true) continue;
    const decisive = answer.because.find(b => b.fact.is === 'stated')?.fact ?? answer.because[0]?.fact ?? from;
    possible.add(word);
    if (possible.size === 1)
      return decisive?.is === 'default'
        ? { ...decisive, value: word }
        : { is: 'stated', value: word, at: decisive?.at ?? at, ...(decisive?.is === 'stated' && decisive.from && { from: decisive.from }) };
    break;
  }
  const origin = from?.is === 'unknown' && from.from ? { from: from.from } : {};
  return { is: 'unknown', why: [...new Set(why)].join('; ') || 'no rule fits', at: from?.at ?? at, ...origin, among: [...possible] };
};
