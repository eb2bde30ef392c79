import type { Charter } from '../charter/charter.ts';
import type { Governing } from '../engine/govern.ts';
import type { Problem, Tree } from '../model/index.ts';
import { treePath } from './tree-path.ts';

/** The charter that speaks of an estate, ready to be applied to it. */
export interface FoundCharter {
  readonly charter: Charter;
  readonly governing: Governing;
  readonly problems: readonly Problem[];
}

/** By its name alone, so that nothing of the charter is loaded where there is none. */
export const isCharter = (file: string): boolean => /(?:^|[/.])demarc\.(?:ya?ml|json)$/.test(file);

/** The charter files among those of an estate, and that of the working directory; `undefined` where none says more than which assets there are. */
export const charterFor = async (files: readonly string[], tree: Tree, today: string): Promise<FoundCharter | undefined> => {
  const own = [...new Set([...files.filter(isCharter), ...(tree.list('.') ?? []).filter(name => /^demarc\.(?:ya?ml|json)$/.test(name)).map(treePath)])];
  if (own.length === 0) return undefined;
  const [{ isEmpty }, { loadCharter }, { governing }] = await Promise.all([
    import('../charter/charter.ts'),
    import('../charter/load.ts'),
    import('../charter/govern.ts'),
  ]);
  const { charter, problems } = loadCharter(own, tree, { today });
  return isEmpty(charter) && problems.length === 0 ? undefined : { charter, problems, governing: governing(charter, today) };
};

/** What both readers of a file say of it is told once. */
export const withProblems = (problems: readonly Problem[], more: readonly Problem[] = []): readonly Problem[] => {
  const known = new Set(problems.map(({ file, line, message }) => `${line} ${file} ${message}`));
  return [...problems, ...more.filter(({ file, line, message }) => !known.has(`${line} ${file} ${message}`))];
};
