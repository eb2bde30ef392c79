import { createHash } from 'node:crypto';
import type { Tree } from '../../model/index.ts';

/** A tree that remembers what was read of it, so that what is made of that can be known again. */
export interface Recording {
  readonly tree: Tree;
  /** One word for all that was read, listed or not found. */
  readonly sign: () => string;
}
export const recording = (under: Tree): Recording => {
  const seen = new Map<string, string>();
  const note = <T>(key: string, answer: T, text: string): T => {
    seen.set(key, text);
    return answer;
  };
  const tree: Tree = {
    list: folder => {
      const names = under.list(folder);
      return note(`list ${folder}`, names, names?.join('/') ?? '');
    },
    read: file => {
      const answer = under.read(file);
      return note(`read ${file}`, answer, 'text' in answer ? answer.text : answer.problem);
    },
  };
  return {
    tree,
    sign: () => {
      const sum = createHash('sha256');
      for (const [key, text] of [...seen].sort(([a], [b]) => (a < b ? -1 : 1))) sum.update(`${key}\n${text.length}\n${text}\n`);
      return sum.digest('hex');
    },
  };
};
