import type { Declaration, Problem, Tree } from '../../model/index.ts';
import { unspent } from './budget.ts';
import { declareModule } from './declare.ts';
import { evaluateExpression } from './expression.ts';
import { loadModule, type ModuleSource } from './module-source.ts';
import { collectProblems, type Problems } from './problems.ts';
import { loadRoot, rootFolders } from './root.ts';
import type { Options, Run } from './scope.ts';

export interface TerraformEstate {
  readonly declarations: readonly Declaration[];
  readonly problems: readonly Problem[];
  /** Number of files read. */
  readonly files: number;
}

const usual: Options = { vars: {}, varFiles: [], environment: {}, maxInstances: 100_000 };

interface Loading {
  readonly load: Run['load'];
  /** A root that is done is not needed again; what it was made of takes more memory than what came of it. */
  readonly forget: (folder: string) => void;
  readonly files: () => number;
}

/** Reads every folder once, and reports what is wrong with its files once. */
const loading = (tree: Tree, problems: Problems): Loading => {
  const loaded = new Map<string, ModuleSource | undefined>();
  let files = 0;
  const load = (folder: string): ModuleSource | undefined => {
    if (loaded.has(folder)) return loaded.get(folder);
    const source = loadModule(folder, tree);
    loaded.set(folder, source);
    files += source?.files ?? 0;
    for (const problem of source?.problems ?? []) problems.add(problem, problem.message);
    return source;
  };
  return { load, forget: folder => loaded.set(folder, undefined), files: () => files };
};

/** The folder that everything is relative to has no name here; some trees call it a dot. */
const withNamelessTop = (tree: Tree): Tree => ({ ...tree, list: folder => tree.list(folder) ?? (folder === '' ? tree.list('.') : undefined) });

/** Every resource of the root modules among these folders, and of the modules they call. */
export const readTerraform = (folders: readonly string[], disk: Tree, options: Partial<Options> = {}): TerraformEstate => {
  const [problems, tree] = [collectProblems(), withNamelessTop(disk)];
  const { load, forget, files } = loading(tree, problems);
  const run: Run = {
    tree,
    options: { ...usual, ...options },
    problems,
    load,
    evaluate: evaluateExpression,
    constants: new Map(),
    working: [],
    spent: unspent(),
  };
  const declarations: Declaration[] = [];
  for (const folder of rootFolders(folders, tree)) {
    const root = loadRoot(run, folder);
    if (root) declareModule(run, root, declarations);
    forget(folder);
  }
  return { declarations, problems: problems.all(), files: files() };
};
