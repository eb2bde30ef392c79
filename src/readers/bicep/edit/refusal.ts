import type { Place } from '../../../model/index.ts';

/** Why a change is left to a person, and where they would make it. */
export interface Refusal {
  readonly is: 'refusal';
  readonly why: string;
  readonly at: Place;
}
export const refusal = (why: string, at: Place): Refusal => ({ is: 'refusal', why, at });
export const isRefusal = (of: { readonly is: string }): of is Refusal => of.is === 'refusal';
