import { nearest } from '../../../src/engine/nearest.ts';
import { parse, type Term, termText } from './parse.ts';
import { isMeant, type Vocabulary, type Word, wordFor } from './vocabulary.ts';

/** A word that nothing knows, and the one that was perhaps meant. */
export interface Mistake {
  readonly message: string;
  /** The whole query with the word that was perhaps meant. */
  readonly instead?: string;
  readonly near?: string;
}

/** What is wrong with a query, in the order of its words. */
export const mistakesIn = (text: string, vocabulary: Vocabulary): readonly Mistake[] => parse(text).flatMap(term => mistakesOf(term, text, vocabulary));

const mistakesOf = (term: Term, text: string, vocabulary: Vocabulary): readonly Mistake[] => {
  const { key, values, negated } = term;
  if (key === undefined) return [];
  const put = (words: string): string => `${text.slice(0, term.from)}${negated ? '-' : ''}${words}${text.slice(term.to)}`;
  const word = wordFor(vocabulary, key);
  if (!word) {
    const near = nearest(
      key,
      vocabulary.flatMap(one => [one.key, ...one.also]),
    );
    return [{ message: `There is no word “${key}:”.`, ...(near !== undefined && { near: `${near}:`, instead: put(termText(near, ...values)) }) }];
  }
  if (values.length === 0) return [{ message: `“${key}:” wants a value: ${word.values.slice(0, 3).join(', ') || word.about}.` }];
  return values.flatMap(value => unknownValue(value, word, near => put(termText(key, ...values.map(one => (one === value ? near : one))))));
};

const unknownValue = (value: string, word: Word, put: (near: string) => string): readonly Mistake[] => {
  if (word.open || word.values.some(known => isMeant(known, value))) return [];
  const near = nearest(value, word.values);
  return [{ message: `No ${word.key} is called “${value}”.`, ...(near !== undefined && { near, instead: put(near) }) }];
};

/** One way to go on. */
export interface Suggestion {
  readonly text: string;
  readonly about: string;
  /** The whole query with it, and where the caret goes. */
  readonly query: string;
  readonly caret: number;
}
const mostSuggestions = 12;

/** Ways to go on with the word that the caret stands in. */
export const suggestions = (text: string, caret: number, vocabulary: Vocabulary): readonly Suggestion[] => {
  const before = /(?:^|\s)(-?)((?:[^\s"]|"[^"]*"?)*)$/.exec(text.slice(0, caret));
  const [minus, begun] = [before?.[1] ?? '', before?.[2] ?? ''];
  const from = caret - begun.length;
  const rest = text.slice(caret).replace(/^\S+/, '').trimStart();
  const put = (words: string, about: string, shown: string, space: string): Suggestion => ({
    text: shown,
    about,
    query: `${text.slice(0, from)}${words}${rest === '' ? space : ` ${rest}`}`,
    caret: from + words.length + space.length,
  });
  const colon = begun.indexOf(':');
  if (colon < 0)
    return vocabulary
      .filter(({ key, also, values, open }) => (values.length > 0 || open) && [key, ...also].some(name => name.startsWith(begun.toLowerCase())))
      .slice(0, 24)
      .map(({ key, about }) => put(`${key}:`, about, `${minus}${key}:`, ''));
  const word = wordFor(vocabulary, begun.slice(0, colon).toLowerCase());
  const given = begun.slice(colon + 1).split(',');
  const [last = '', kept] = [given.at(-1)?.replaceAll('"', '').toLowerCase(), given.slice(0, -1)];
  const fitting = (word?.values ?? []).filter(value => value.toLowerCase().includes(last) && value.toLowerCase() !== last);
  return fitting
    .toSorted((a, b) => Number(b.toLowerCase().startsWith(last)) - Number(a.toLowerCase().startsWith(last)))
    .slice(0, mostSuggestions)
    .map(value => put([`${begun.slice(0, colon)}:`, [...kept, termText('', value).slice(1)].join(',')].join(''), '', value, ' '));
};
