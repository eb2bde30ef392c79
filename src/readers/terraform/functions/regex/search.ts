import { shorthand } from './letters.ts';
import type { Step } from './program.ts';
import type { Edge } from './tree.ts';

/** Where the pattern and its groups were found, as letter positions: start and end of each; a group that took no part has -1. */
export type Found = readonly number[];

interface Thread {
  readonly step: number;
  readonly marks: Found;
}
interface Search {
  readonly steps: readonly Step[];
  readonly letters: readonly string[];
  /** At which position each step was last reached, so that it is followed once per position. */
  readonly reached: Int32Array;
  readonly budget: Budget;
}
/** The steps that may still be taken, so that no pattern holds up the program. */
export interface Budget {
  left: number;
}

const isWord = (letter: string | undefined): boolean => letter !== undefined && shorthand['w']?.(letter) === true;

const holds = (edge: Edge, letters: readonly string[], at: number): boolean => {
  if (edge === 'text-start') return at === 0;
  if (edge === 'text-end') return at === letters.length;
  if (edge === 'line-start') return at === 0 || letters[at - 1] === '\n';
  if (edge === 'line-end') return at === letters.length || letters[at] === '\n';
  return (isWord(letters[at - 1]) !== isWord(letters[at])) === (edge === 'word');
};

/** Follows what needs no letter, in order of preference, and adds what then waits for one. */
const follow = (search: Search, threads: Thread[], start: Thread, at: number): void => {
  const waiting: Thread[] = [start];
  for (let thread = waiting.pop(); thread; thread = waiting.pop()) {
    const { step: number, marks } = thread;
    if (search.reached[number] === at) continue;
    search.reached[number] = at;
    search.budget.left--;
    const step = search.steps[number];
    if (step?.do === 'fork') waiting.push({ step: step.or, marks }, { step: step.to, marks });
    else if (step?.do === 'mark') waiting.push({ step: number + 1, marks: marks.with(step.slot, at) });
    else if (step?.do !== 'check') threads.push(thread);
    else if (holds(step.edge, search.letters, at)) waiting.push({ step: number + 1, marks });
  }
};

interface Advance {
  readonly threads: Thread[];
  readonly found?: Found;
}

/** One letter further: a thread that is done ends those that are less preferred. */
const advance = (search: Search, threads: readonly Thread[], at: number): Advance => {
  const further: Thread[] = [];
  const letter = search.letters[at];
  for (const { step: number, marks } of threads) {
    const step = search.steps[number];
    if (step?.do === 'done') return { threads: further, found: marks.with(1, at) };
    if (step?.do === 'take' && letter !== undefined && step.of(letter)) follow(search, further, { step: number + 1, marks }, at + 1);
  }
  return { threads: further };
};

/** The first match at or after a position, of those the one that the pattern prefers. `too much` when it takes too long. */
export const find = (steps: readonly Step[], groups: number, letters: readonly string[], from: number, budget: Budget): Found | undefined | 'too much' => {
  const search: Search = { steps, letters, reached: new Int32Array(steps.length).fill(-1), budget };
  const unmarked: Found = Array.from({ length: groups * 2 + 2 }, () => -1);
  let found: Found | undefined;
  let threads: Thread[] = [];
  for (let at = from; at <= letters.length; at++) {
    if (!found) follow(search, threads, { step: 0, marks: unmarked.with(0, at) }, at);
    if (threads.length === 0 && found) break;
    const result = advance(search, threads, at);
    found = result.found ?? found;
    threads = result.threads;
    search.budget.left -= threads.length;
    if (budget.left < 0) return 'too much';
  }
  return found;
};
