import type { Declaration, Tree } from '../../model/index.ts';
import type { Read, ReadOptions } from '../reader.ts';
import { besideIn } from '../terraform-plan/known.ts';
import { isTerragrunt } from '../terragrunt/name.ts';
import { readTerragrunt } from '../terragrunt/read.ts';
import { readTerraform } from './read.ts';
import type { Options } from './scope.ts';

const folderOf = (file: string): string => (file.includes('/') ? file.slice(0, file.lastIndexOf('/')) || '/' : '.');

const optionsOf = (options: ReadOptions): Options => ({
  vars: options.vars ?? {},
  varFiles: options.varFiles ?? [],
  environment: options.environment ?? {},
  maxInstances: options.maxInstances ?? 100_000,
  ...(options.modulesFrom !== undefined && { modulesFrom: options.modulesFrom }),
  beside: besideIn(options),
});

/** The code of one root, for a plan or state that was given without it. */
export const rootAlone = (folder: string, tree: Tree, options: ReadOptions): readonly Declaration[] =>
  readTerraform([folder], tree, optionsOf(options)).declarations;

/** What Terragrunt runs is no root by itself. */
export const read: Read = (files, tree, options) => {
  const given = optionsOf(options);
  const live = files.filter(isTerragrunt);
  const folders = [...new Set(files.filter(file => !isTerragrunt(file)).map(folderOf))];
  if (live.length === 0) return readTerraform(folders, tree, given);
  const units = readTerragrunt(live, tree, given);
  const roots = readTerraform(folders, tree, given, units.modules);
  return {
    declarations: [...units.declarations, ...roots.declarations],
    problems: [...units.problems, ...roots.problems],
    files: units.files + roots.files,
  };
};
