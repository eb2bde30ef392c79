import { type Place, type Problem, shown } from '../../model/index.ts';

/** Collects what was wrong: each thing once, however many instances ran into it. */
export interface Problems {
  readonly add: (place: Place, message: string) => void;
  readonly all: () => readonly Problem[];
}

const most = 10_000;

export const collectProblems = (): Problems => {
  const found = new Map<string, Problem>();
  const add = (place: Place, said: string): void => {
    const message = shown(/[.?!]$/.test(said) ? said : `${said}.`);
    const key = `${place.line} ${place.file} ${message}`;
    if (found.size < most && !found.has(key)) found.set(key, { file: place.file, line: place.line, message });
  };
  const inOrder = (a: Problem, b: Problem): number => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1);
  return { add, all: () => [...found.values()].sort(inOrder) };
};
