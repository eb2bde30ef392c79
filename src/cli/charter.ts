import { existsSync } from 'node:fs';
import { catalogOf } from '../catalog/load.ts';
import type { Charter } from '../charter/charter.ts';
import type { Governing } from '../engine/govern.ts';
import type { Catalog, Problem, Tree } from '../model/index.ts';
import { disk } from './disk.ts';
import type { Module } from './policy/module.ts';
import { treePath } from './tree-path.ts';
import { UsageError } from './usage-error.ts';

/** The charter that speaks of an estate, ready to be applied to it. */
export interface FoundCharter {
  readonly charter: Charter;
  /** The catalog with the checks of the charter, and what is wrong with them. */
  readonly withChecks: (catalog: Catalog) => Promise<{ readonly catalog: Catalog; readonly problems: readonly Problem[] }>;
  readonly governing: Governing;
  readonly problems: readonly Problem[];
}

/** By its name alone, so that nothing of the charter is loaded where there is none. */
export const isCharter = (file: string): boolean => /(?:^|[/.])demarc\.(?:ya?ml|json)$/.test(file);

/** The charter files among those of an estate, and that of the working directory; `undefined` where none says more than which assets there are. */
export const charterFor = async (files: readonly string[], tree: Tree, today: string, policies: readonly string[] = []): Promise<FoundCharter | undefined> => {
  const { named, modules } = await policiesFrom(policies);
  const own = [
    ...new Set([...named, ...files.filter(isCharter), ...(tree.list('.') ?? []).filter(name => /^demarc\.(?:ya?ml|json)$/.test(name)).map(treePath)]),
  ];
  if (own.length + modules.length === 0) return undefined;
  const [{ isEmpty }, { loadCharter }, { governing }] = await Promise.all([
    import('../charter/charter.ts'),
    import('../charter/load.ts'),
    import('../charter/govern.ts'),
  ]);
  const { charter, problems } = loadCharter(own, withDisk(tree, named), { today });
  if (isEmpty(charter) && problems.length + modules.length === 0) return undefined;
  return { charter, problems, governing: governing(charter, today), withChecks: catalog => withChecks(charter, modules, catalog) };
};

/** The services of their kinds are loaded even where the estate has none, so that a misspelt fact is told anywhere. */
const withChecks = async (charter: Charter, modules: readonly Module[], catalog: Catalog): ReturnType<FoundCharter['withChecks']> => {
  if (charter.checks.length + modules.length === 0) return { catalog: await graded(charter, catalog), problems: [] };
  const kinds = [...charter.checks, ...modules.flatMap(({ checks }) => checks)].map(({ of }) => String(of));
  const known = await catalogOf(new Set(kinds));
  const [{ ownChecks }, { checksOf }] = await Promise.all([import('../charter/checks/compile.ts'), import('./policy/module.ts')]);
  const all = [ownChecks(charter, known), checksOf(modules, known)];
  const here = new Set(catalog.demarcations.map(line => line.of.id));
  const checks = all.flatMap(one => one.checks).filter(({ of }) => here.has(of.id));
  const whole = { ...catalog, checks: [...catalog.checks, ...checks] };
  return { catalog: await graded(charter, whole), problems: all.flatMap(one => one.problems) };
};

const graded = async (charter: Charter, catalog: Catalog): Promise<Catalog> =>
  charter.severities.length === 0 ? catalog : (await import('../charter/checks/severities.ts')).withSeverities(charter, catalog);

/** What `--policy` names: charters of elsewhere, and modules. */
const policiesFrom = async (policies: readonly string[]): Promise<{ readonly named: readonly string[]; readonly modules: readonly Module[] }> => {
  if (policies.length === 0) return { named: [], modules: [] };
  const { isModule, loadModule } = await import('./policy/module.ts');
  const named = policies.filter(file => !isModule(file));
  for (const file of named) if (!existsSync(file)) throw new UsageError(`--policy ${file}: there is no such file`);
  return { named: named.map(treePath), modules: await Promise.all(policies.filter(isModule).map(loadModule)) };
};
/** What is named on the command line is read as it is today, whatever state of the estate is looked at. */
const withDisk = (tree: Tree, named: readonly string[]): Tree =>
  named.length === 0 ? tree : { ...tree, read: file => (named.includes(file) ? disk.read(file) : tree.read(file)) };

/** What both readers of a file say of it is told once. */
export const withProblems = (problems: readonly Problem[], more: readonly Problem[] = []): readonly Problem[] => {
  const known = new Set(problems.map(({ file, line, message }) => `${line} ${file} ${message}`));
  return [...problems, ...more.filter(({ file, line, message }) => !known.has(`${line} ${file} ${message}`))];
};
