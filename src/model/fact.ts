import type { Citation, Place } from './source.ts';

export type Scalar = string | number | boolean;

/**
 * What is known about one property of an asset. Never a bare value.
 * `at` is where it stands in the asset's own declaration, `from` where the value comes from (a variable's default, a local), when that is elsewhere.
 * An unknown may still be `among` a few values, or a text whose known pieces are its `shape` (see `text.ts`), and that is often enough to judge.
 */
export type Fact<T = unknown> =
  | { readonly is: 'stated'; readonly value: T; readonly at: Place; readonly from?: Place; readonly sensitive?: true }
  | { readonly is: 'default'; readonly value: T; readonly at: Place; readonly source?: Citation; readonly since?: string; readonly was?: T }
  | { readonly is: 'unknown'; readonly why: string; readonly at: Place; readonly from?: Place; readonly among?: readonly T[]; readonly shape?: string };

/** A list whose members may not all be known: `rest` says why there may be more. Texts in it may have holes (see `text.ts`). */
export interface Several<T> {
  readonly items: readonly T[];
  readonly rest?: string;
}

/** A named thing inside an asset that has facts of its own: a container, a rule, a statement. */
export interface Part<F = Readonly<Record<string, unknown>>> {
  readonly name: string;
  readonly at: Place;
  readonly facts: { readonly [K in keyof F]: Fact<F[K]> };
  /** Where it was written: the id of the declaration and the steps to it. */
  readonly on: string;
  readonly steps: readonly Step[];
}

/** Another asset, by the id of its declaration. */
export interface Ref {
  readonly ref: string;
}

export type Step = string | number;

/** A value that was not always the same: before a day (`2023-04-28`), or before a version of a provider (`aws@4.0`), it `was` another. */
export interface Changed<T> {
  readonly now: T;
  readonly until: string;
  readonly was: T;
}

export type Usual<T> = T | Changed<T>;
export const changed = <const T, const U>(now: T, history: { readonly until: string; readonly was: U }): Changed<T | U> => ({ now, ...history });
export const isChanged = (usual: unknown): usual is Changed<unknown> => typeof usual === 'object' && usual !== null && 'now' in usual && 'until' in usual;
export const isLink = (item: object): item is Ref => 'ref' in item;
