import type { Declaration, Problem, Tree } from '../../model/index.ts';
import { collectProblems } from '../terraform/problems.ts';
import { loading, openRun, sharedBy, withNamelessTop } from '../terraform/read.ts';
import type { Options } from '../terraform/scope.ts';
import type { Unit as Part } from '../unit.ts';
import { openConfig } from './open-config.ts';
import { absolute, folderOf, treePath, withTreePaths } from './paths.ts';
import { type Place, placesOf } from './stack.ts';
import { declareUnit, moduleOf, type Ran, type Unit } from './unit.ts';
import { type Frame, type World, withAbsolutePaths } from './world.ts';

export interface TerragruntEstate {
  readonly declarations: readonly Declaration[];
  readonly problems: readonly Problem[];
  readonly files: number;
  readonly units: readonly Part[];
  /** Folders that units run: they are no roots by themselves. */
  readonly modules: readonly string[];
}

interface Opened {
  readonly unit: Unit;
  readonly end: () => Part;
  /** Left out until it is asked for, and `null` while it is worked out. */
  ran?: Ran | undefined | null;
}

/** The folder above all of these. */
const commonFolder = (files: readonly string[]): string => {
  const [first = [], ...others] = files.map(file => absolute(folderOf(file)).split('/'));
  const length = others.reduce((shared, steps) => {
    let same = 0;
    while (same < shared && steps[same] === first[same]) same++;
    return same;
  }, first.length);
  return treePath(first.slice(0, length).join('/') || '/', '');
};

const opened = (world: World, start: ReturnType<typeof openRun>, { folder, file, values }: Place): Opened | undefined => {
  const { run, unit: end } = start;
  const frame: Frame = { world, run, file, folder, unit: folder, original: folder, included: false, configs: new Map(), ...(values && { values }) };
  const config = openConfig(frame);
  return config && { unit: { world, run, config, folder }, end: () => end(folder || '.') };
};

const ranBy = (one: Opened): Ran | undefined => {
  if (one.ran === undefined) {
    one.ran = null;
    one.ran = moduleOf(one.unit) ?? null;
  }
  return one.ran ?? undefined;
};

/** A file that others include is no unit, even where it has the name of one. */
const includedFiles = (all: Iterable<Opened>): ReadonlySet<string> =>
  new Set([...all].flatMap(({ unit }) => unit.config.includes().map(include => include.config.frame.file)));

/** Everything that the units below these files make: `terragrunt.hcl`, `terragrunt.stack.hcl`. */
export const readTerragrunt = (files: readonly string[], disk: Tree, options: Partial<Options>): TerragruntEstate => {
  const copies = new Map<string, string>();
  const tree = withAbsolutePaths(withNamelessTop(disk), copies);
  const [loads, shared] = [loading(tree), sharedBy(options)];
  const units = new Map<string, Opened>();
  const world: World = {
    tree,
    options: shared.options,
    loads,
    open: openConfig,
    top: commonFolder(files),
    copies,
    names: new Map(),
    moduleOf: folder => {
      const one = units.get(folder);
      const ran = one && ranBy(one);
      return one && ran && 'module' in ran ? { run: one.unit.run, module: ran.module } : undefined;
    },
  };
  const stacks = placesOf(world, files, () => openRun(tree, loads, shared));
  for (const place of stacks.places) {
    const one = opened(world, openRun(tree, loads, shared), place);
    if (one) units.set(place.folder, one);
  }
  const included = includedFiles(units.values());
  const own = [...units.values()].filter(({ unit }) => !included.has(unit.config.frame.file));
  const declarations: Declaration[] = [];
  for (const one of own) declareUnit(one.unit, ranBy(one), declarations);
  return finished(own, stacks.parts, declarations, files.length);
};

const finished = (own: readonly Opened[], stacks: readonly Part[], declarations: readonly Declaration[], files: number): TerragruntEstate => {
  const units = [...own.map(one => one.end()), ...stacks];
  const problems = collectProblems();
  for (const problem of units.flatMap(unit => unit.problems)) problems.add({ ...problem, file: treePath(problem.file, '') }, withTreePaths(problem.message));
  const modules = own.flatMap(one => (one.ran && 'module' in one.ran ? [one.ran.folder, one.unit.folder] : []));
  return { declarations, problems: problems.all(), files, units, modules: [...new Set(modules)] };
};
