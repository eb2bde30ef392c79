import type { FunctionSurroundings, Value } from '../value.ts';

/** What a function may ask for besides its arguments. */
export interface Call {
  readonly from: FunctionSurroundings;
  /** The result cannot be told: why, and what is known of it. It is shown as the call that was written. */
  readonly unknown: (why: string, more?: { readonly among?: readonly Value[]; readonly type?: string }) => Value;
}
