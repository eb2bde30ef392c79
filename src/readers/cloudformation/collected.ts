import type { Problem } from '../../model/index.ts';

const mostProblems = 100;

/** The problems of a reading: every one once, and no more of a file than anyone would read. */
export interface Collected {
  readonly problems: readonly Problem[];
  readonly add: (problem: Problem) => void;
  /** Does some work whose problems only count when it turns out to be wanted. */
  readonly held: <T>(work: () => T) => { readonly done: T; readonly problems: readonly Problem[] };
}

export const collected = (): Collected => {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const counts = new Map<string, number>();
  let holding: Problem[] | undefined;
  const add = (problem: Problem): void => {
    if (holding) {
      holding.push(problem);
      return;
    }
    const { file, line, message } = problem;
    const key = `${file}:${line}:${message}`;
    const count = counts.get(file) ?? 0;
    if (seen.has(key) || count > mostProblems) return;
    seen.add(key);
    counts.set(file, count + 1);
    problems.push(count < mostProblems ? problem : { file, line, message: 'There are more problems in this file: the first ones are reported.' });
  };
  const held: Collected['held'] = work => {
    const own: Problem[] = [];
    holding = own;
    const done = work();
    holding = undefined;
    return { done, problems: own };
  };
  return { problems, add, held };
};
