import type { TreeNode } from '../tree.ts';

/** New text for a span. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
/** Why a change is not written, and at which part of the text that shows. */
export interface Refusal {
  readonly why: string;
  readonly at?: TreeNode | undefined;
}
/** Splices of one text that do not overlap, in any order. */
export type Outcome = readonly Splice[] | Refusal;

export const isRefusal = (outcome: Outcome): outcome is Refusal => 'why' in outcome;
export const insertion = (at: number, text: string): Splice => ({ start: at, end: at, text });
export const removal = (start: number, end: number): Splice => ({ start, end, text: '' });

/** The splices from the last to the first, so that each finds its place. */
export const fromLast = (splices: readonly Splice[]): readonly Splice[] => [...splices].sort((a, b) => b.start - a.start || b.end - a.end);
