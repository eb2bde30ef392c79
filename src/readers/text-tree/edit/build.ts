import type { Step } from '../../../model/index.ts';
import { type Fresh, freshList, freshMap } from './fresh.ts';
import type { Rules } from './walk.ts';

/** What has to stand where `passed` leads for `left` to lead to the value from there; nothing when a step counts past the first item of a new list. */
export const leadingTo = (value: Fresh, left: readonly Step[], passed: readonly Step[], rules: Rules): Fresh | undefined => {
  const [step, ...rest] = left;
  if (step === undefined) return value;
  const inner = leadingTo(value, rest, [...passed, step], rules);
  if (!inner || (typeof step === 'number' && step !== 0)) return undefined;
  if (typeof step === 'number') return freshList(inner);
  const map = freshMap([[step, inner]]);
  return typeof passed.at(-1) === 'string' && rules.isList(namesIn(passed)) ? freshList(map) : map;
};

const namesIn = (steps: readonly Step[]): readonly string[] => steps.filter(step => typeof step === 'string');
