import type { Letters } from './letters.ts';

/** A pattern as it was understood. */
export type Tree = Empty | One | Assertion | Capture | Several | Repeat;
interface Empty {
  readonly is: 'empty';
}
interface One {
  readonly is: 'one';
  readonly of: Letters;
}
export type Edge = 'text-start' | 'text-end' | 'line-start' | 'line-end' | 'word' | 'no-word';
interface Assertion {
  readonly is: 'edge';
  readonly edge: Edge;
}
interface Capture {
  readonly is: 'capture';
  readonly index: number;
  readonly body: Tree;
}
interface Several {
  readonly is: 'sequence' | 'choice';
  readonly parts: readonly Tree[];
}
export interface Repeat {
  readonly is: 'repeat';
  readonly body: Tree;
  readonly least: number;
  readonly most: number;
  readonly greedy: boolean;
}

/** `names` has an entry per capture group, in order: its name, or nothing. */
export interface Pattern {
  readonly tree: Tree;
  readonly names: readonly (string | undefined)[];
}
