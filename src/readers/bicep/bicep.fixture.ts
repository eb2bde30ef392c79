import type { Node, Problem, Tree } from '../../model/index.ts';
import { worldOf } from './compile/world.ts';

/** A folder tree of texts. */
export const treeOf = (files: Readonly<Record<string, string>>): Tree => ({
  read: file => {
    const text = files[file];
    return text === undefined ? { problem: `${file} is not there` } : { text };
  },
  list: folder => {
    const inside = Object.keys(files).filter(file => file.startsWith(`${folder}/`));
    return inside.length === 0 ? undefined : [...new Set(inside.map(file => file.slice(folder.length + 1).replace(/\/.*$/, '/')))];
  },
});

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export const plain = (node: Node): Json => {
  if (node.is === 'value') return node.value;
  if (node.is === 'list') return node.items.map(plain);
  return node.is === 'map' ? Object.fromEntries(Object.entries(node.entries).map(([key, entry]) => [key, plain(entry)])) : `?${node.is}`;
};

/** The template of `main.bicep`, and what was wrong with it. */
export const compiled = (
  files: Readonly<Record<string, string>> | string,
  modulesFrom?: string,
): { readonly template: Readonly<Record<string, Json>>; readonly node: Node; readonly problems: readonly Problem[] } => {
  const problems: Problem[] = [];
  const tree = treeOf(typeof files === 'string' ? { 'main.bicep': files } : files);
  const world = worldOf({ tree, problem: problem => problems.push(problem), ...(modulesFrom !== undefined && { modulesFrom }) });
  const unit = world.unit('main.bicep');
  if (!unit) throw new Error('there is no main.bicep');
  const node = world.compile(unit);
  return { template: plain(node) as Readonly<Record<string, Json>>, node, problems };
};
