import type { Asset, Fields, Parts, ValueOf, Values } from './asset.ts';
import type { Ref, Scalar, Several } from './fact.ts';

/** What a fact should look like. The one small language of checks, guards, decisions and charter scopes. */
export type Wanted =
  | { readonly wanted: 'at-least' | 'at-most'; readonly value: number }
  | { readonly wanted: 'one-of' | 'none-of' | 'only' | 'holds-one-of' | 'holds-none-of'; readonly values: readonly Scalar[] }
  | { readonly wanted: 'holds' | 'lacks'; readonly value: Scalar }
  | { readonly wanted: 'like' | 'unlike'; readonly value: string }
  | { readonly wanted: 'written' | 'empty' | 'some-item' }
  | { readonly wanted: 'every' | 'some' | 'no'; readonly part: Shape };
/** A pattern without its types: fact name to what it should be. */
export type Shape = Readonly<Record<string, Scalar | Wanted>>;

/** A Wanted that only fits facts of type T; the brand is never there at run time. */
export type For<T> = Wanted & { readonly of?: T };

type Allowed<T> = [T] extends [Parts<infer F>]
  ? For<Parts<F>>
  : [T] extends [Several<Ref>]
    ? For<Several<Ref>>
    : [T] extends [Several<infer E>]
      ? For<Several<E>>
      : T | For<T>;

/** Every fact named must fit; facts that are not named do not matter. */
export type Pattern<A extends Asset> = { readonly [K in keyof A['fields']]?: Allowed<ValueOf<A, K>> };
export type PartPattern<F extends Fields> = { readonly [K in keyof F]?: Allowed<Values<F>[K]> };

export const atLeast = (value: number): For<number> => ({ wanted: 'at-least', value });
export const atMost = (value: number): For<number> => ({ wanted: 'at-most', value });
export const oneOf = <const T extends Scalar>(...values: readonly T[]): For<T> => ({ wanted: 'one-of', values });
export const noneOf = <const T extends Scalar>(...values: readonly T[]): For<T> => ({ wanted: 'none-of', values });
/** A text with `*` and `?`. */
export const like = (glob: string): For<string> => ({ wanted: 'like', value: glob });
export const unlike = (glob: string): For<string> => ({ wanted: 'unlike', value: glob });
/** Somebody wrote it: it does not rest on silence. */
export const written: For<never> = { wanted: 'written' };
/** A list (of values, parts or links) with nothing in it. */
export const empty: For<never> = { wanted: 'empty' };
/** A list (of values, parts or links) with something in it. */
export const someItem: For<never> = { wanted: 'some-item' };
export const holds = <T extends Scalar>(value: T): For<Several<T>> => ({ wanted: 'holds', value });
export const holdsOneOf = <T extends Scalar>(...values: readonly T[]): For<Several<T>> => ({ wanted: 'holds-one-of', values });
export const holdsNoneOf = <T extends Scalar>(...values: readonly T[]): For<Several<T>> => ({ wanted: 'holds-none-of', values });
export const lacks = <T extends Scalar>(value: T): For<Several<T>> => ({ wanted: 'lacks', value });
export const only = <T extends Scalar>(...values: readonly T[]): For<Several<T>> => ({ wanted: 'only', values });
export const every = <F extends Fields>(part: PartPattern<NoInfer<F>>): For<Parts<F>> => ({ wanted: 'every', part: part as Shape });
export const some = <F extends Fields>(part: PartPattern<NoInfer<F>>): For<Parts<F>> => ({ wanted: 'some', part: part as Shape });
export const no = <F extends Fields>(part: PartPattern<NoInfer<F>>): For<Parts<F>> => ({ wanted: 'no', part: part as Shape });
