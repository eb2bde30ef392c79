import { isMap, type Json, type JsonMap, look, tells, textOf } from '../json.ts';
import { type Untold, untold } from '../nodes.ts';

export type Value = Json | Untold | undefined;

/**
 * How the answers of a service's own API (`describe`, `get`, `list`; AWS Config records the same) write one type of CloudFormation.
 * A property is the path to it in the answer, whatever the case of its keys, or what makes it. A listed property that is not there is told to be unset.
 */
export interface Shape {
  readonly type: string;
  /** Its ARN, or what it is called where it has none. */
  readonly named: string | ((seen: Json) => string | undefined);
  readonly born?: string;
  readonly properties: Readonly<Record<string, string | ((seen: Json) => Value)>>;
  /** It tells all there is, so that a property it does not list is unset; else it is not known. */
  readonly whole?: true;
  /** The companions that the answer tells of. */
  readonly tells?: readonly string[] | ((seen: Json) => readonly string[]);
  /** The companions themselves, as assets of their own. */
  readonly also?: (seen: Json) => readonly Companion[];
  /** What is not an asset of the customer at all, such as a key that AWS keeps. */
  readonly skip?: (seen: Json) => boolean;
}
/** `called` tells it from others of the same asset. */
export interface Companion {
  readonly type: string;
  readonly called: string;
  readonly properties: JsonMap;
}

export const silent = 'the inventory does not tell it';

/** Told only by some answers: where the key is missing, nothing is known. */
export const ifTold =
  (path: string) =>
  (seen: Json): Value => {
    const value = look(seen, path);
    if (value !== undefined) return value;
    const dot = path.lastIndexOf('.');
    return tells(dot < 0 ? seen : look(seen, path.slice(0, dot)), path.slice(dot + 1)) ? null : untold(silent);
  };

/** A policy document: JSON in a text, which IAM gives encoded for a URL. */
export const documentIn = (value: Json | undefined): Json | undefined => {
  const text = textOf(value);
  if (text === undefined) return value;
  try {
    return text.startsWith('%') ? decodeURIComponent(text) : text;
  } catch {
    return text;
  }
};
export const documentAt =
  (path: string) =>
  (seen: Json): Json | undefined =>
    documentIn(look(seen, path));

/** One word that stands for yes. */
export const isSaid =
  (path: string, word: string) =>
  (seen: Json): Json | undefined => {
    const value = textOf(look(seen, path));
    return value === undefined ? undefined : value.toLowerCase() === word.toLowerCase();
  };

/** Config records a list of words as texts, or as maps with one `value`. */
export const wordsAt =
  (path: string) =>
  (seen: Json): Json | undefined => {
    const list = look(seen, path);
    return Array.isArray(list) ? (list as readonly Json[]).map(item => (isMap(item) ? (look(item, 'value') ?? null) : item)) : list;
  };
