import type { Letters } from './letters.ts';
import type { Edge, Repeat, Tree } from './tree.ts';

/** One step of matching. `to` and `or` are step numbers; of two ways the first is preferred. */
export type Step =
  | { readonly do: 'take'; readonly of: Letters }
  | { readonly do: 'check'; readonly edge: Edge }
  | { readonly do: 'mark'; readonly slot: number }
  | { readonly do: 'fork'; readonly to: number; readonly or: number }
  | { readonly do: 'done' };

const mostSteps = 10_000;
interface Builder {
  readonly steps: Step[];
  /** Trees that were entered: a repeated part that adds no steps costs time all the same. */
  entered: number;
}

/** Leaves room for a fork that is filled in once it is known where its ways lead. */
const reserve = (builder: Builder): number => builder.steps.push({ do: 'done' }) - 1;
const go = (to: number): Step => ({ do: 'fork', to, or: to });
const fork = (greedy: boolean, inside: number, outside: number): Step => ({ do: 'fork', to: greedy ? inside : outside, or: greedy ? outside : inside });

const emitLoop = (builder: Builder, tree: Repeat): boolean => {
  const start = reserve(builder);
  const fits = emit(builder, tree.body);
  builder.steps.push(go(start));
  builder.steps[start] = fork(tree.greedy, start + 1, builder.steps.length);
  return fits;
};

const emitOptional = (builder: Builder, tree: Repeat): boolean => {
  const forks: number[] = [];
  for (let i = tree.least; i < tree.most; i++) {
    forks.push(reserve(builder));
    if (!emit(builder, tree.body)) return false;
  }
  for (const start of forks) builder.steps[start] = fork(tree.greedy, start + 1, builder.steps.length);
  return true;
};

const emitRepeat = (builder: Builder, tree: Repeat): boolean => {
  for (let i = 0; i < tree.least; i++) if (!emit(builder, tree.body)) return false;
  return tree.most === Number.POSITIVE_INFINITY ? emitLoop(builder, tree) : emitOptional(builder, tree);
};

const emitChoice = (builder: Builder, parts: readonly Tree[]): boolean => {
  const ways: number[] = [];
  for (const [i, part] of parts.entries()) {
    const last = i === parts.length - 1;
    const start = last ? -1 : reserve(builder);
    if (!emit(builder, part)) return false;
    if (last) continue;
    ways.push(reserve(builder));
    builder.steps[start] = fork(true, start + 1, builder.steps.length);
  }
  for (const way of ways) builder.steps[way] = go(builder.steps.length);
  return true;
};

/** Adds the steps of a tree; false when there would be too many. */
const emit = (builder: Builder, tree: Tree): boolean => {
  if (++builder.entered > mostSteps * 4 || builder.steps.length > mostSteps) return false;
  if (tree.is === 'one') builder.steps.push({ do: 'take', of: tree.of });
  if (tree.is === 'edge') builder.steps.push({ do: 'check', edge: tree.edge });
  if (tree.is === 'sequence') return tree.parts.every(part => emit(builder, part));
  if (tree.is === 'choice') return emitChoice(builder, tree.parts);
  if (tree.is === 'repeat') return emitRepeat(builder, tree);
  if (tree.is !== 'capture') return true;
  builder.steps.push({ do: 'mark', slot: tree.index * 2 });
  const fits = emit(builder, tree.body);
  builder.steps.push({ do: 'mark', slot: tree.index * 2 + 1 });
  return fits;
};

/** The steps that match a tree; nothing when the pattern is too large. */
export const stepsOf = (tree: Tree): readonly Step[] | undefined => {
  const builder: Builder = { steps: [], entered: 0 };
  const fits = emit(builder, tree);
  builder.steps.push({ do: 'done' });
  return fits ? builder.steps : undefined;
};
