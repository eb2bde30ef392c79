import type { Declaration, Tree } from '../../../model/index.ts';
import { isLocal } from '../module-call.ts';
import { argument, type CallSource, loadModule, type ModuleSource } from '../module-source.ts';
import { join } from '../path.ts';
import { withNamelessTop } from '../read.ts';
import { fetchedModules } from '../root.ts';
import type { Section } from '../source.ts';
import { type Address, addressOf } from './address.ts';

/** A module as it is called from a root: where it stands, and who calls it. */
export interface ModuleAt {
  readonly source: ModuleSource;
  readonly prefix: string;
  /** The scope that its declarations have, without the alias of a provider. */
  readonly root: string;
  readonly caller?: { readonly module: ModuleAt; readonly call: CallSource; readonly key?: string | number };
  /** It is fetched from elsewhere: from where. */
  readonly fetched?: string;
}

/** Where an expression stands: in which module, and in which instance of which block. */
export interface Around {
  readonly module: ModuleAt;
  readonly section?: Section;
  readonly key?: string | number;
}

export interface Modules {
  readonly tree: Tree;
  readonly load: (folder: string) => ModuleSource | undefined;
  readonly address: (declaration: Declaration) => Address;
  /** The module that a declaration stands in; its callers are left out when they are not known. */
  readonly of: (declaration: Declaration) => ModuleAt | undefined;
}

export const folderOf = (file: string): string => (file.includes('/') ? file.slice(0, file.lastIndexOf('/')) || '/' : '');
const rootOf = (scope: string): string => scope.replace(/@[^@/]*$/, '');
const folderOfRoot = (scope: string): string => (rootOf(scope) === '.' ? '' : rootOf(scope));

export const modulesIn = (disk: Tree): Modules => {
  const tree = withNamelessTop(disk);
  const load = remember((folder: string) => loadModule(folder, tree));
  const address = remember(addressOf);
  const known = new Map<string, ModuleAt | undefined>();
  const of = (declaration: Declaration): ModuleAt | undefined => {
    const folder = folderOf(declaration.at.file);
    const { prefix } = address(declaration.address);
    const key = `${folder}\n${rootOf(declaration.scope)}\n${prefix}`;
    if (!known.has(key)) known.set(key, moduleAt(declaration, address(declaration.address), folder, { tree, load }));
    return known.get(key);
  };
  return { tree, load, address: declaration => address(declaration.address), of };
};

const remember = <K, V>(make: (key: K) => V): ((key: K) => V) => {
  const known = new Map<K, V>();
  return key => {
    if (!known.has(key)) known.set(key, make(key));
    return known.get(key) as V;
  };
};

const moduleAt = (
  declaration: Declaration,
  { calls, prefix }: Address,
  folder: string,
  { tree, load }: Pick<Modules, 'tree' | 'load'>,
): ModuleAt | undefined => {
  const own = load(folder);
  if (!own) return undefined;
  const root = rootOf(declaration.scope);
  const alone: ModuleAt = { source: own, prefix, root, ...(declaration.block?.locked !== undefined && { fetched: declaration.block.locked }) };
  if (calls.length === 0) return alone;
  const fetched = fetchedModules(folderOfRoot(declaration.scope), tree);
  const top = load(folderOfRoot(declaration.scope));
  let at: ModuleAt | undefined = top && { source: top, prefix: '', root };
  for (const [i, { name, key }] of calls.entries()) {
    const call: CallSource | undefined = at?.source.calls.get(name);
    if (!at || !call) return alone;
    const isLast = i === calls.length - 1;
    const path = calls
      .slice(0, i + 1)
      .map(each => each.name)
      .join('.');
    const source = isLast ? own : load(folderOfCall(at, call, fetched.get(path)) ?? '\0');
    if (!source) return alone;
    at = calledFrom(at, call, key, source);
  }
  return at && withLock(at, declaration);
};
const withLock = (at: ModuleAt, { block }: Declaration): ModuleAt =>
  block?.locked === undefined || at.fetched !== undefined ? at : { ...at, fetched: block.locked };

const folderOfCall = (from: ModuleAt, call: CallSource, fetched: string | undefined): string | undefined =>
  call.source !== undefined && isLocal(call.source) ? join(from.source.folder, call.source) : fetched;

const calledFrom = (module: ModuleAt, call: CallSource, key: string | number | undefined, source: ModuleSource): ModuleAt => {
  const suffix = key === undefined ? '' : `[${JSON.stringify(key)}]`;
  const fetched = module.fetched ?? (call.source === undefined || isLocal(call.source) ? undefined : call.source);
  return {
    source,
    prefix: `${module.prefix}module.${call.name}${suffix}.`,
    root: module.root,
    caller: { module, call, ...(key !== undefined && { key }) },
    ...(fetched !== undefined && { fetched }),
  };
};

/** Whether the call gives the module a value for the variable. */
export const passes = (call: CallSource, variable: string): boolean => argument(call.section, variable) !== undefined;
