import type { Tree } from '../../model/index.ts';
import { isLocal, rootModule } from './module-call.ts';
import { configurationFiles, loadModule } from './module-source.ts';
import { join, normal } from './path.ts';
import type { Module, Root, Run } from './scope.ts';
import { blankModule, surroundingsOf } from './surroundings.ts';
import { givenValues } from './tfvars.ts';
import { lockedVersions } from './version.ts';

/** A module and its path may stand there: only then is it worth parsing for its calls. */
const mayCall = (folder: string, tree: Tree): boolean =>
  configurationFiles(tree.list(folder) ?? []).some(name => {
    const read = tree.read(join(folder, name));
    return 'text' in read && /\bmodule\b/.test(read.text) && /\bsource"?[ \t]*[=:][ \t]*"(?:\.|\/|\\)/.test(read.text);
  });

/** The folders that a folder calls for. What was parsed is not kept: most folders are looked at one after the other. */
export const callsFrom = (folder: string, tree: Tree): readonly string[] => {
  const source = mayCall(folder, tree) ? loadModule(folder, tree) : undefined;
  return [...(source?.calls.values() ?? [])].flatMap(call => (call.source !== undefined && isLocal(call.source) ? [join(folder, call.source)] : []));
};

type Calls = (folder: string) => readonly string[];

const reach = (start: string, calls: Calls, reached: Set<string>): void => {
  const waiting = [start];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    if (reached.has(folder)) continue;
    reached.add(folder);
    waiting.push(...calls(folder));
  }
};

/** The folders that no module call reaches; where calls go in a circle, the first of it. */
export const rootFolders = (
  folders: readonly string[],
  tree: Tree,
  calledElsewhere: readonly string[] = [],
): { readonly roots: readonly string[]; readonly calls: ReadonlyMap<string, readonly string[]> } => {
  const all = [...new Set(folders.map(normal))].sort();
  const known = new Map<string, readonly string[]>();
  const calls: Calls = folder => {
    const found = known.get(folder) ?? callsFrom(folder, tree);
    known.set(folder, found);
    return found;
  };
  const called = new Set([...calledElsewhere.map(normal), ...all.flatMap(calls)]);
  const roots = all.filter(folder => !called.has(folder));
  const reached = new Set<string>();
  for (const root of [...roots, ...calledElsewhere.map(normal)]) reach(root, calls, reached);
  for (const folder of all) {
    if (reached.has(folder)) continue;
    roots.push(folder);
    reach(folder, calls, reached);
  }
  return { roots, calls: known };
};

interface Fetched {
  readonly Key: string;
  readonly Dir: string;
}
const isFetched = (entry: unknown): entry is Fetched =>
  typeof entry === 'object' && entry !== null && 'Key' in entry && 'Dir' in entry && typeof entry.Key === 'string' && typeof entry.Dir === 'string';
const entriesOf = (text: string): readonly unknown[] => {
  try {
    const listed: unknown = JSON.parse(text);
    return typeof listed === 'object' && listed !== null && 'Modules' in listed && Array.isArray(listed.Modules) ? listed.Modules : [];
  } catch {
    return [];
  }
};
/** What was fetched lies below the root; a path that leads elsewhere is nobody's work but an attacker's. */
const staysInside = (folder: string): boolean => !folder.startsWith('/') && !normal(folder).startsWith('..');
/** Where `terraform init` put the modules it fetched, by the path of their calls. */
export const fetchedModules = (folder: string, tree: Tree): ReadonlyMap<string, string> => {
  const read = tree.read(join(folder, '.terraform/modules/modules.json'));
  const entries = 'text' in read ? entriesOf(read.text).filter(isFetched) : [];
  return new Map(entries.filter(({ Dir }) => staysInside(Dir)).map(entry => [entry.Key, join(folder, entry.Dir)]));
};

/** The workspace that `terraform workspace select` has left behind. */
const workspaceIn = (folder: string, tree: Tree): { readonly workspace?: string } => {
  const read = tree.read(join(folder, '.terraform/environment'));
  const name = 'text' in read ? read.text.trim() : '';
  return /^[\w.-]{1,90}$/.test(name) ? { workspace: name } : {};
};

/** What is written for a variable wins over what a plan had for it. */
const rootOf = (run: Run, folder: string): Root => {
  const given = givenValues(run, folder, blankModule(run, folder));
  const beside = run.options.beside?.(folder, run.tree);
  return {
    folder,
    scope: folder || '.',
    given: beside ? name => given(name) ?? beside.variable(name) : given,
    surroundings: surroundingsOf(run, folder),
    locked: lockedVersions(folder, run.tree),
    fetched: fetchedModules(folder, run.tree),
    ...workspaceIn(folder, run.tree),
    ...(beside && { beside }),
  };
};

/** The module of a folder that Terraform is run in; `undefined` when there is nothing to read. */
export const loadRoot = (run: Run, folder: string): Module | undefined => {
  const source = run.load(folder);
  return source && rootModule(source, rootOf(run, folder));
};
