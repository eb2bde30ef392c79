import type { Asset } from './asset.ts';
import type { Pattern, Shape } from './pattern.ts';
import type { Citation } from './source.ts';

/**
 * A rule of the organisation that keeps a state: a service control policy that denies changing it, a constraint that is enforced.
 * It is evidence beside a verdict and never the verdict: what was so before the rule came may still be so.
 */
export interface Guard {
  /** The kind of asset that is the rule. */
  readonly by: Asset;
  /** The rule is one that keeps this. */
  readonly when: Shape;
  /** The kind of asset, by id, and the facts of it that cannot be changed for the worse where the rule holds. */
  readonly kind: string;
  readonly facts: readonly string[];
  /** What can no longer be done, in one sentence. */
  readonly keeps: string;
  readonly source: Citation;
}
export const guard = <A extends Asset>(
  by: A,
  when: Pattern<A>,
  what: { readonly kind: string; readonly facts: readonly string[]; readonly keeps: string },
  source: Citation,
): Guard => ({ by, when: when as Shape, ...what, source });

/** A guard that an estate has. */
export interface Standing {
  readonly scope: string;
  readonly address: string;
  readonly kind: string;
  readonly facts: readonly string[];
  readonly keeps: string;
  readonly file: string;
  readonly line: number;
}
