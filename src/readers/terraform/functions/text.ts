import { hasHoles, pieces } from '../../../model/index.ts';
import { toText } from '../types.ts';
import { bool, type Failure, failure, text, type Value } from '../value.ts';
import type { Call } from './call.ts';
import { lowerCase, titleCase, upperCase } from './casing.ts';
import { type Definition, type Definitions, define, defineMany, wrong } from './definition.ts';
import { graphemes } from './graphemes.ts';
import { ends, headOf, mapKnown, starts, straddles, trimmed } from './holes.ts';
import { dependence, holed, listOf, type Parameter, textual, whole } from './parameters.ts';
import { whyNot } from './presence.ts';
import { regexReplace } from './regular.ts';

const gives = { gives: 'string' } as const;
/** Results longer than this are refused before they are made. */
const mostText = 10_000_000;
const tooLong = failure('The result would be longer than 10 MB.');

const ofText = (name: string, change: (written: string) => string): Definition => define([textual(name)], ([written]) => text(change(written)), gives);
const ofKnownParts = (name: string, change: (known: string) => string): Definition =>
  define([holed(name)], ([written]) => text(mapKnown(written, change)), gives);

/** A text that is right in spite of its holes, or unknown. */
const certain = (result: string | undefined, from: string, call: Call): Value => (result === undefined ? call.unknown(dependence(from)) : text(result));
const decided = (answer: boolean | undefined, from: string, call: Call): Value => (answer === undefined ? call.unknown(dependence(from)) : bool(answer));

const asking = (parameters: readonly [Parameter<string>, Parameter<string>], ask: (written: string, sought: string) => boolean | undefined): Definition =>
  define(parameters, ([written, sought], call) => decided(ask(written, sought), written, call), { gives: 'bool' });

const includes = (written: string, sought: string): boolean | undefined => {
  if (pieces(written).some((piece, i) => i % 2 === 0 && piece.includes(sought))) return true;
  return hasHoles(written) ? undefined : false;
};

const isSpace = (letter: string): boolean => /^[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$/.test(letter);
const isLineEnd = (letter: string): boolean => letter === '\n' || letter === '\r';

const trimming = (goes: (letter: string) => boolean, where: 'both ends' | 'end'): Definition =>
  define([holed('str')], ([written], call) => certain(trimmed(written, goes, where), written, call), gives);

const trim = define(
  [holed('str'), textual('cutset')],
  ([written, cutset], call) => {
    const cut = new Set(cutset);
    return certain(
      trimmed(written, letter => cut.has(letter), 'both ends'),
      written,
      call,
    );
  },
  gives,
);

const without = (written: string, part: string, has: boolean | undefined, cut: string): string | undefined =>
  has === undefined ? undefined : has && part !== '' ? cut : written;
const trimprefix = define(
  [holed('str'), textual('prefix')],
  ([written, prefix], call) => certain(without(written, prefix, starts(written, prefix), written.slice(prefix.length)), written, call),
  gives,
);
const trimsuffix = define(
  [holed('str'), textual('suffix')],
  ([written, suffix], call) => certain(without(written, suffix, ends(written, suffix), written.slice(0, written.length - suffix.length)), written, call),
  gives,
);

const indent = define(
  [whole('spaces'), holed('str')],
  ([spaces, written]) => {
    if (spaces < 0) return wrong('spaces', 'the number of spaces must not be negative');
    const lines = written.split('\n').length - 1;
    if (lines === 0) return text(written);
    return spaces * lines + written.length > mostText ? tooLong : text(mapKnown(written, known => known.replaceAll('\n', `\n${' '.repeat(spaces)}`)));
  },
  gives,
);

const join: Definition = {
  ...defineMany(
    [holed('separator')],
    listOf('lists', { is: 'string' }),
    ([separator], lists, call) => {
      const items = lists.flatMap(list => list.items);
      const gap = items.findIndex(item => item.is === 'null');
      if (gap !== -1) return wrong('lists', `element ${gap} is null; cannot concatenate null values`);
      const unclear = lists.find(list => list.rest !== undefined);
      if (unclear) return call.unknown(whyNot(unclear));
      const texts = items.map(item => toText(item) ?? '');
      const length = texts.reduce((sum, each) => sum + each.length + separator.length, 0);
      return length > mostText ? tooLong : text(texts.join(separator));
    },
    { reveals: true, gives: 'string' },
  ),
  takes: [2, Number.POSITIVE_INFINITY],
};

const replaced = (written: string, search: string, replacement: string): Value | Failure => {
  const count = search === '' ? [...written].length + 1 : written.split(search).length - 1;
  if (written.length + count * replacement.length > mostText) return tooLong;
  if (search !== '') return text(mapKnown(written, known => known.split(search).join(replacement)));
  return text([...written].reduce((all, letter) => all + letter + replacement, replacement));
};

const replace = define(
  [holed('str'), textual('substr'), holed('replace')],
  ([written, search, replacement], call) => {
    const pattern = search.length > 1 && search.startsWith('/') && search.endsWith('/') ? search.slice(1, -1) : undefined;
    if (hasHoles(written) && (pattern !== undefined || search === '' || straddles(written, search))) return call.unknown(dependence(written));
    if (pattern === undefined) return replaced(written, search, replacement);
    return hasHoles(replacement) ? call.unknown(dependence(replacement)) : regexReplace(pattern, written, replacement);
  },
  gives,
);

const split = define(
  [textual('separator'), textual('str')],
  ([separator, written]) => ({ is: 'list', items: (separator === '' ? [...written] : written.split(separator)).map(text) }),
  { gives: 'list' },
);

const cut = (written: string, offset: number, length: number): string => {
  const letters = graphemes(written);
  const start = offset < 0 ? Math.max(letters.length + offset, 0) : offset;
  const toEnd = length < 0 || (length === 0 && offset < 0);
  return letters.slice(start, toEnd ? undefined : start + length).join('');
};

/** Only what lies before the first hole can be counted. */
const cutHoled = (written: string, offset: number, length: number): string | undefined => {
  const head = graphemes(headOf(written));
  if (offset < 0 || offset > head.length) return undefined;
  if (length < 0) return head.slice(offset).join('') + written.slice(headOf(written).length);
  return offset + length <= head.length ? head.slice(offset, offset + length).join('') : undefined;
};

const substr = define(
  [holed('str'), whole('offset'), whole('length')],
  ([written, offset, length], call) => certain(hasHoles(written) ? cutHoled(written, offset, length) : cut(written, offset, length), written, call),
  gives,
);

/** Whether a letter after a hole starts a word is for the hole to say. */
const title = define(
  [holed('str')],
  ([written], call) => {
    const unclear = pieces(written).some((piece, i) => i % 2 === 0 && i > 0 && /^\p{Ll}/u.test(piece));
    return unclear ? call.unknown(dependence(written)) : text(mapKnown(written, titleCase));
  },
  gives,
);

export const textFunctions: Definitions = {
  chomp: trimming(isLineEnd, 'end'),
  endswith: asking([holed('str'), textual('suffix')], ends),
  indent,
  join,
  lower: ofKnownParts('str', lowerCase),
  replace,
  split,
  startswith: asking([holed('str'), textual('prefix')], starts),
  strcontains: asking([holed('str'), textual('substr')], includes),
  strrev: ofText('str', written => graphemes(written).toReversed().join('')),
  substr,
  title,
  trim,
  trimprefix,
  trimspace: trimming(isSpace, 'both ends'),
  trimsuffix,
  upper: ofKnownParts('str', upperCase),
};
