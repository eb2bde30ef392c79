import type { Node, Place } from '../../../model/index.ts';
import type { Frame, Loop } from '../frame.ts';
import { behind, whyUnknown } from '../node.ts';

/** How often a loop turns; more than can be read is cut short and said. */
export const countOf = (node: Node, at: Place, name: string, { deployment: { run } }: Frame): number | { readonly why: string } => {
  const end = behind(node);
  const count = end.is === 'value' ? Number(end.value) : Number.NaN;
  if (end.is !== 'value') return { why: whyUnknown(end) };
  if (!Number.isInteger(count) || count < 0) {
    run.problem(at, `The count of the copy loop ${name} is not a whole number: the loop is left out. Correct it.`);
    return 0;
  }
  if (count <= run.maxInstances) return count;
  run.problem(at, `The copy loop ${name} has a count of ${count}: only the first ${run.maxInstances} instances are read.`);
  return run.maxInstances;
};

/** The frame of each turn. */
export function* turnsOf(count: number, loop: Omit<Loop, 'index'>, frame: Frame): Iterable<Frame> {
  for (let index = 0; index < count; index++) yield { ...frame, loops: [...frame.loops, { ...loop, index }] };
}
