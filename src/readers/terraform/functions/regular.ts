import type { Type } from '../types.ts';
import { type Failure, failure, nothing, text, tuple, type Value } from '../value.ts';
import { type Definitions, define, wrong } from './definition.ts';
import { textual } from './parameters.ts';
import { parsePattern } from './regex/parse.ts';
import { type Step, stepsOf } from './regex/program.ts';
import { type Found, find } from './regex/search.ts';

interface Regex {
  readonly steps: readonly Step[];
  readonly names: readonly (string | undefined)[];
}

const [mostLetters, mostSteps, mostPattern, mostRemembered] = [1_000_000, 30_000_000, 10_000, 500];
const tooMuch = failure('The pattern and the string are too large to be matched.');

const compile = (pattern: string): Regex | Failure => {
  const parsed = pattern.length > mostPattern ? 'expression too large' : parsePattern(pattern);
  if (typeof parsed === 'string') return wrong('pattern', `invalid regexp pattern: ${parsed}`);
  const steps = stepsOf(parsed.tree);
  return steps ? { steps, names: parsed.names } : wrong('pattern', 'invalid regexp pattern: expression too large');
};

/** A module asks with the same pattern for each of its instances. */
const remembered = new Map<string, Regex | Failure>();
const regexOf = (pattern: string): Regex | Failure => {
  const known = remembered.get(pattern);
  if (known) return known;
  const regex = compile(pattern);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(pattern, regex);
  return regex;
};
const isFailure = (result: object): result is Failure => 'is' in result;

/** Every match, none overlapping another; one of nothing right behind another is left out. */
const matches = (regex: Regex, letters: readonly string[], most: number): readonly Found[] | Failure => {
  const all: Found[] = [];
  const budget = { left: mostSteps };
  let [at, end] = [0, -1];
  while (at <= letters.length && all.length < most) {
    const found = find(regex.steps, regex.names.length, letters, at, budget);
    if (found === 'too much') return tooMuch;
    if (!found) break;
    const [start = 0, stop = 0] = found;
    if (stop > start || start !== end) all.push(found);
    end = stop;
    at = stop > start ? stop : stop + 1;
  }
  return all;
};

const part = (letters: readonly string[], found: Found, group: number): string | undefined => {
  const [start = -1, end = -1] = found.slice(group * 2, group * 2 + 2);
  return start < 0 ? undefined : letters.slice(start, end).join('');
};

const captured = (letters: readonly string[], found: Found, group: number): Value => {
  const taken = part(letters, found, group);
  return taken === undefined ? nothing : text(taken);
};

/** What was found, as `regex` gives it: the whole without groups, a tuple of unnamed groups, an object of named ones. */
const resultOf = (regex: Regex, letters: readonly string[], found: Found): Value => {
  if (regex.names.length === 0) return captured(letters, found, 0);
  const groups = regex.names.map((name, i) => [name ?? '', captured(letters, found, i + 1)] as const);
  return regex.names[0] === undefined ? tuple(groups.map(([, value]) => value)) : { is: 'object', entries: new Map(groups) };
};

const typeOfResult = ({ names }: Regex): Type => {
  if (names.length === 0) return { is: 'string' };
  if (names[0] === undefined) return { is: 'tuple', items: names.map(() => ({ is: 'string' })) };
  return { is: 'object', attributes: new Map(names.map(name => [name ?? '', { type: { is: 'string' } }])) };
};

const prepared = (pattern: string, written: string): Regex | Failure => {
  if (written.length > mostLetters) return tooMuch;
  const regex = regexOf(pattern);
  if (isFailure(regex) || new Set(regex.names.map(name => name === undefined)).size < 2) return regex;
  return wrong('pattern', 'invalid regexp pattern: cannot mix both named and unnamed capture groups');
};

const regex = define([textual('pattern'), textual('string')], ([pattern, written]) => {
  const ready = prepared(pattern, written);
  if (isFailure(ready)) return ready;
  const letters = [...written];
  const found = matches(ready, letters, 1);
  if (isFailure(found)) return found;
  return found[0] ? resultOf(ready, letters, found[0]) : failure('Pattern did not match any part of the given string.');
});

const regexall = define(
  [textual('pattern'), textual('string')],
  ([pattern, written]) => {
    const ready = prepared(pattern, written);
    if (isFailure(ready)) return ready;
    const letters = [...written];
    const found = matches(ready, letters, Number.POSITIVE_INFINITY);
    if (isFailure(found)) return found;
    return found.length === 0 ? { is: 'list', items: [], of: typeOfResult(ready) } : { is: 'list', items: found.map(each => resultOf(ready, letters, each)) };
  },
  { gives: 'list' },
);

/** `$1`, `$name` and `${name}` in a replacement; `$$` is a dollar sign. A group that is not there is nothing. */
const filled = (template: string, regexp: Regex, letters: readonly string[], found: Found): string =>
  template.replaceAll(/\$(?:\$|\{(\w+)\}|(\w+))/g, (whole, braced?: string, bare?: string) => {
    const name = braced ?? bare;
    if (name === undefined) return whole === '$$' ? '$' : whole;
    const group = /^\d+$/.test(name) ? Number(name) : regexp.names.indexOf(name) + 1 || -1;
    return group < 0 || group > regexp.names.length ? '' : (part(letters, found, group) ?? '');
  });

/** `replace` with a pattern between slashes. */
export const regexReplace = (pattern: string, written: string, template: string): Value | Failure => {
  if (written.length > mostLetters) return tooMuch;
  const ready = regexOf(pattern);
  if (isFailure(ready)) return ready;
  const letters = [...written];
  const all = matches(ready, letters, Number.POSITIVE_INFINITY);
  if (isFailure(all)) return all;
  const parts: string[] = [];
  let [end, length] = [0, 0];
  for (const found of all) {
    const [start = 0, stop = 0] = found;
    parts.push(letters.slice(end, start).join(''), filled(template, ready, letters, found));
    length += parts.at(-1)?.length ?? 0;
    if (length > 10_000_000) return failure('The result would be longer than 10 MB.');
    end = stop;
  }
  return text(parts.join('') + letters.slice(end).join(''));
};

export const regularFunctions: Definitions = { regex, regexall };
