import type { Tree } from '../../model/index.ts';
import { normal } from '../terraform/path.ts';
import type { Loading } from '../terraform/read.ts';
import type { Module, Options, Run } from '../terraform/scope.ts';
import type { Value } from '../terraform/value.ts';
import type { Config } from './config.ts';
import { folderOf, nameOf, treePath } from './paths.ts';

/** What all units of one reading share. */
export interface World {
  readonly tree: Tree;
  readonly options: Options;
  readonly loads: Loading;
  /** Reads a file for a unit; the config of the unit is given for a file that it includes. */
  readonly open: (frame: Frame, child?: Config) => Config | undefined;
  /** The folder above everything that was read: it is the repository where none is found. */
  readonly top: string;
  /** The module that the unit in a folder runs, once it is worked out. */
  readonly moduleOf: (folder: string) => { readonly run: Run; readonly module: Module } | undefined;
  readonly names: Map<string, ReadonlySet<string>>;
  /** The folders that stacks make, with those that they are copied from. */
  readonly copies: Map<string, string>;
}

/** Where a unit or an included file stands, and for whom it is read. */
export interface Frame {
  readonly world: World;
  readonly run: Run;
  readonly file: string;
  /** The folder of the file. */
  readonly folder: string;
  /** The folder of the unit that it is read for. */
  readonly unit: string;
  /** The folder of the unit that asked first. */
  readonly original: string;
  /** From the stack that made the unit. */
  readonly values?: Value;
  /** Of a stack: where its units stand. */
  readonly placed?: (kind: 'unit' | 'stack') => Value;
  /** The file is included by the unit. */
  readonly included: boolean;
  /** Files that were read for the unit by their names. */
  readonly configs: Map<string, Config>;
}

/** Where a folder that a stack would make is copied from. */
export const originalOf = (path: string, copies: ReadonlyMap<string, string>): string => {
  if (copies.size === 0) return path;
  for (let folder = path; folder !== ''; folder = folderOf(folder)) {
    const original = copies.get(folder);
    if (original !== undefined) return normal(`${original}/${path.slice(folder.length)}`);
    if (folder === '/') break;
  }
  return path;
};

/** The same tree for texts that Terragrunt's functions made of its paths, and for folders that are copies of others. */
export const withAbsolutePaths = (tree: Tree, copies: ReadonlyMap<string, string>): Tree => ({
  list: folder => tree.list(originalOf(treePath(folder, ''), copies)),
  read: file => tree.read(originalOf(treePath(file, ''), copies)),
});

const namesIn = ({ tree, names }: World, folder: string): ReadonlySet<string> => {
  const known = names.get(folder) ?? new Set(tree.list(folder) ?? []);
  names.set(folder, known);
  return known;
};

/** Whether a file or folder stands there. */
export const exists = (world: World, path: string): boolean => {
  const names = namesIn(world, folderOf(path));
  return names.has(nameOf(path)) || names.has(`${nameOf(path)}/`);
};
