import type { Asset, Field, Fields, Origin, Parts, Worked } from './asset.ts';
import type { Spelled } from './change.ts';
import type { Ref, Scalar, Several, Usual } from './fact.ts';

/** Another declaration that carries the fact: its type, the attribute that names this asset, and what it must say. */
export interface Companion {
  readonly type: string;
  readonly by: string;
  readonly where?: Readonly<Record<string, Scalar>>;
}

/** One entry among others: a pair whose `key` is the `wanted` one (`{ Key: 'deletion_protection.enabled', Value: 'true' }`), or without `key` an entry of a map. */
export interface PairOf {
  readonly key?: string;
  readonly value?: string;
  readonly wanted: string;
  /** What else a new pair has to say. */
  readonly with?: Readonly<Record<string, Spelled>>;
}

/**
 * Where one fact lives in one format. Read through it for the fact; write through it for the fix.
 * `path` is dotted; a step into a list takes its first item unless the step is a number, or `*` for all of them (lists only); a text that holds JSON is entered like a map.
 */
export interface Lens<T> {
  readonly path: string;
  readonly companion?: Companion;
  readonly words?: readonly (readonly [Scalar, T])[];
  readonly via?: (plain: Plain) => Worked<T>;
  /** What has to stand at the path for a derived fact to have a value; `undefined` when nothing simple does. */
  writes?(value: T): Spelled | undefined;
  /** What else has to be written where the declaration or block is new: by path from the same body. */
  readonly needs?: Readonly<Record<string, Spelled>>;
  /** Lines that go when this one is written, because only one of them may stand: paths from the same body. */
  readonly instead?: readonly string[];
  /** The path leads to a list of pairs or to a map, and the fact is one of its entries. */
  readonly pair?: PairOf;
  /** What the format takes a line to mean when the block is written and the line is left out. */
  readonly omitted?: Usual<T>;
  /** For parts: the lenses of one part, read from the part's own block, and the fact that names it. */
  readonly each?: Readonly<Record<string, Lens<unknown>>>;
  readonly named?: string;
  /** Start at the declaration rather than at the part. */
  readonly outer?: boolean;
  /** More places: a list gathers from all of them; one value comes from the first that is written. */
  readonly also?: readonly Lens<T>[];
}

/** A plain value in which what is not known stays visible. Texts in it may have holes (see `text.ts`). */
export type Plain = Scalar | null | undefined | Unresolved | readonly Plain[] | { readonly [key: string]: Plain };
export const unresolved: unique symbol = Symbol('unresolved');
export interface Unresolved {
  readonly [unresolved]: string;
}
export const isUnresolved = (plain: Plain): plain is Unresolved => typeof plain === 'object' && plain !== null && unresolved in plain;
export const isMap = (plain: Plain): plain is { readonly [key: string]: Plain } =>
  typeof plain === 'object' && plain !== null && !Array.isArray(plain) && !isUnresolved(plain);

/** The format cannot say this fact, and why; it is then unknown. */
export interface Unreadable {
  readonly unreadable: string;
}
type Read<F extends Fields> = {
  readonly [K in keyof F as F[K] extends { origin: Origin } ? never : K]: (F[K] extends Field<infer T> ? Lens<T> : never) | Unreadable;
};

/** How one format writes one kind of asset. */
export interface Mapping {
  readonly asset: Asset;
  readonly types: readonly string[];
  /** The attributes whose values other declarations and live answers use for this asset. */
  readonly knownBy: readonly string[];
  /** Which declarations of the type are meant, where one type is several kinds: path to a glob. */
  readonly where?: Readonly<Record<string, string>>;
  readonly lenses: Readonly<Record<string, Lens<unknown> | Unreadable>>;
}

export const at = <T>(path: string, omitted?: Usual<NoInfer<T>>): Lens<T> => ({ path, ...(omitted !== undefined && { omitted }) });
/** The format's own words for the values of a fact. */
export const spelled = <const W extends Readonly<Record<string, Scalar>>, const O extends Scalar = never>(
  path: string,
  words: W,
  omitted?: Usual<O>,
): Lens<W[keyof W] | O> => ({
  path,
  words: Object.entries(words) as never,
  ...(omitted !== undefined && { omitted }),
});
/** A fact worked out from what stands at the path; it can be read and not written. */
export const derived = <T>(path: string, via: (plain: Plain) => Worked<T>, omitted?: Usual<NoInfer<T>>): Lens<T> => ({
  path,
  via,
  ...(omitted !== undefined && { omitted }),
});
/** The derived fact can be written too: what has to stand at its path for a value. */
export const writable = <T>(lens: Lens<T>, writes: (value: T) => Spelled | undefined): Lens<T> => ({ ...lens, writes });
/** The derived fact is one entry of a list of pairs or of a map, and is written there beside the others. */
export const paired = <T>(lens: Lens<T>, pair: PairOf, writes: (value: T) => Spelled | undefined): Lens<T> => ({ ...lens, pair, writes });
/** What else has to be written for the fix to be whole, where the declaration or block that holds the fact is new. */
export const needing = <T>(lens: Lens<T>, needs: Readonly<Record<string, Spelled>>): Lens<T> => ({ ...lens, needs });
/** The line is written in place of others, of which the provider takes only one. */
export const insteadOf = <T>(lens: Lens<T>, ...instead: readonly string[]): Lens<T> => ({ ...lens, instead });
/** True when anything at all is written there. */
export const present = (path: string): Lens<boolean> =>
  derived(path, plain =>
    isUnresolved(plain) ? { unknown: plain[unresolved], among: [true, false] } : { value: !(Array.isArray(plain) && plain.length === 0) },
  );
/** The lens, read from another declaration whose attribute `by` names this asset. */
export const on = <T>(type: string, by: string, lens: Lens<T>, where?: Companion['where']): Lens<T> => ({
  ...lens,
  companion: { type, by, ...(where && { where }) },
});
export const refs = (path: string): Lens<Several<Ref>> => ({ path });
export const outer = <T>(lens: Lens<T>): Lens<T> => ({ ...lens, outer: true });
/** One value that may stand in several places: the first that is written. */
export const first = <T>(lens: Lens<T>, ...also: readonly Lens<T>[]): Lens<T> => inTurn([lens, ...also]);
/** A list whose members may stand in several places: all of them. */
export const gather = <T extends Several<unknown>>(lens: Lens<T>, ...also: readonly Lens<T>[]): Lens<T> => inTurn([lens, ...also]);
/** All places of all lenses, those of a lens that has several in their order. */
const inTurn = <T>(lenses: readonly Lens<T>[]): Lens<T> => {
  const [head, ...rest] = lenses.flatMap(({ also = [], ...lens }) => [lens, ...also]) as [Lens<T>, ...Lens<T>[]];
  return { ...head, also: rest };
};
/** Named things inside the asset; `path` leads to one of them or to a list, `named` is the fact that names each. */
export const each = <F extends Fields>(
  path: string,
  named: keyof F & string,
  lenses: { readonly [K in keyof F]: F[K] extends Field<infer T> ? Lens<T> : never },
): Lens<Parts<F>> => ({
  path,
  named,
  each: lenses as Readonly<Record<string, Lens<unknown>>>,
});
export const unreadable = (why: string): Unreadable => ({ unreadable: why });
export const mapping = <A extends Asset>(
  asset: A,
  types: string | readonly string[],
  knownBy: readonly string[],
  lenses: Read<A['fields']>,
  where?: Mapping['where'],
): Mapping => ({
  asset,
  types: [types].flat(),
  knownBy,
  lenses: lenses as Mapping['lenses'],
  ...(where && { where }),
});
