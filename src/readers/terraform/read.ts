import type { Declaration, Problem, Tree } from '../../model/index.ts';
import { type Touched, type Unit, watch } from '../unit.ts';
import { unspent } from './budget.ts';
import { declareModule } from './declare.ts';
import { evaluateExpression } from './expression.ts';
import { loadModule, type ModuleSource } from './module-source.ts';
import { normal } from './path.ts';
import { collectProblems } from './problems.ts';
import { loadRoot, rootFolders } from './root.ts';
import type { Options, Run } from './scope.ts';
import { didYouMean } from './suggestion.ts';

export interface TerraformEstate {
  readonly declarations: readonly Declaration[];
  readonly problems: readonly Problem[];
  /** Number of files read. */
  readonly files: number;
  /** What each root was read from. */
  readonly units: readonly Unit[];
  /** The folders that each folder calls as modules. */
  readonly calls: ReadonlyMap<string, readonly string[]>;
}

const usual: Options = { vars: {}, varFiles: [], environment: {}, maxInstances: 100_000 };

interface Loaded {
  readonly source: ModuleSource | undefined;
  readonly touched: Touched;
}
export interface Loading {
  readonly load: (folder: string) => Loaded;
  /** A root that is done is not needed again; what it was made of takes more memory than what came of it. */
  readonly forget: (folder: string) => void;
}

/** Reads every folder once. */
export const loading = (tree: Tree): Loading => {
  const known = new Map<string, Loaded>();
  const load = (folder: string): Loaded => {
    const before = known.get(folder);
    if (before) return before;
    const watched = watch(tree);
    const loaded = { source: loadModule(folder, watched.tree), touched: watched.touched };
    known.set(folder, loaded);
    return loaded;
  };
  return { load, forget: folder => known.set(folder, { source: undefined, touched: none }) };
};
const none: Touched = { files: [], folders: [] };

/** The folder that everything is relative to has no name here; some trees call it a dot. */
export const withNamelessTop = (tree: Tree): Tree => ({ ...tree, list: folder => tree.list(folder) ?? (folder === '' ? tree.list('.') : undefined) });

/** Modules that were fetched are read where they are called. */
const notBelow =
  (modules: string | undefined) =>
  (folder: string): boolean =>
    modules === undefined || !`${normal(folder)}/`.startsWith(`${normal(modules)}/`);

/** Every resource of the root modules among these folders, and of the modules they call. */
export const readTerraform = (
  folders: readonly string[],
  disk: Tree,
  options: Partial<Options> = {},
  calledElsewhere: readonly string[] = [],
): TerraformEstate => {
  const tree = withNamelessTop(disk);
  const shared = sharedBy(options);
  const loads = loading(tree);
  const [declarations, units, variables]: [Declaration[], Unit[], Set<string>] = [[], [], new Set()];
  const { roots, calls } = rootFolders(folders.filter(notBelow(shared.options.modulesFrom)), tree, calledElsewhere);
  for (const folder of roots) {
    for (const name of loads.load(folder).source?.variables.keys() ?? []) variables.add(name);
    units.push(readRoot(folder, tree, loads, shared, declarations));
    loads.forget(folder);
  }
  const problems = collectProblems();
  for (const problem of units.flatMap(unit => unit.problems)) problems.add(problem, problem.message);
  for (const problem of misnamed(shared.options, variables)) problems.add(problem, problem.message);
  return {
    declarations,
    problems: problems.all(),
    files: new Set(units.flatMap(unit => (typeof unit.sources === 'number' ? [] : unit.sources))).size,
    units,
    calls,
  };
};

/** A variable of the command line that no root has is most likely a mistake in its name. */
const misnamed = ({ vars }: Options, variables: ReadonlySet<string>): readonly Problem[] =>
  Object.keys(vars)
    .filter(name => !variables.has(name))
    .map(name => ({ file: '--var', line: 1, message: `No root module declares a variable ${name}.${didYouMean(name, variables)}` }));

type Shared = Pick<Run, 'options' | 'evaluate' | 'working' | 'spent'>;
export const sharedBy = (options: Partial<Options>): Shared => ({
  options: { ...usual, ...options },
  evaluate: evaluateExpression,
  working: [],
  spent: unspent(),
});

/** The reading of one root: what it looks at, and what was wrong with it. */
export const openRun = (whole: Tree, loads: Loading, shared: Shared): { readonly run: Run; readonly unit: (scope: string) => Unit } => {
  const { tree, touched, also } = watch(whole);
  const [problems, sources] = [collectProblems(), new Set<string>()];
  const load = (wanted: string): ModuleSource | undefined => {
    const loaded = loads.load(wanted);
    also(loaded.touched);
    for (const file of loaded.touched.files) sources.add(file);
    for (const problem of loaded.source?.problems ?? []) problems.add(problem, problem.message);
    return loaded.source;
  };
  const run: Run = { ...shared, tree, problems, load, constants: new Map() };
  return { run, unit: scope => ({ scopes: [scope], sources: [...sources], ...touched, problems: problems.all() }) };
};

const readRoot = (folder: string, whole: Tree, loads: Loading, shared: Shared, declarations: Declaration[]): Unit => {
  const { run, unit } = openRun(whole, loads, shared);
  const root = loadRoot(run, folder);
  const before = declarations.length;
  if (root) declareModule(run, root, declarations);
  const scopes = new Set([folder || '.', ...declarations.slice(before).map(declaration => declaration.scope)]);
  return { ...unit(folder || '.'), scopes: [...scopes] };
};
