import { addressOf, type KubernetesObject } from './object.ts';
import { folderOf } from './path.ts';

interface Folder {
  readonly path: string;
  readonly own: KubernetesObject[];
  readonly folders: Map<string, Folder>;
}

/**
 * Nothing in a manifest says which cluster it is applied to. What lies together is taken to run together: a cluster is the largest folder in which
 * no object is declared twice; where one is, as in folders for several environments, each folder below stands for itself.
 */
export const clustersOf = (objects: readonly KubernetesObject[]): ReadonlyMap<string, readonly KubernetesObject[]> => {
  const root = treeOf(objects);
  const names = new Map<Folder, ReadonlySet<string> | undefined>();
  namesIn(root, names);
  const clusters = new Map<string, readonly KubernetesObject[]>();
  for (const waiting = [root]; waiting.length > 0; ) {
    const folder = waiting.pop() as Folder;
    const whole = names.get(folder) !== undefined;
    const members = whole ? allIn(folder) : folder.own;
    if (members.length > 0) clusters.set(folder.path || '.', members);
    if (!whole) waiting.push(...[...folder.folders.values()].reverse());
  }
  return clusters;
};

const treeOf = (objects: readonly KubernetesObject[]): Folder => {
  const folders = new Map<string, Folder>();
  const folderAt = (path: string): Folder => {
    const known = folders.get(path);
    if (known) return known;
    const made: Folder = { path, own: [], folders: new Map() };
    folders.set(path, made);
    // What lies elsewhere on the machine stands beside what lies below the working directory.
    if (path !== '') folderAt(path === '/' ? '' : folderOf(path)).folders.set(path, made);
    return made;
  };
  const top = folderAt('');
  for (const object of objects) folderAt(folderOf(object.at.file)).own.push(object);
  return narrowed(top);
};

/** The deepest folder that has everything in it. */
const narrowed = (top: Folder): Folder => {
  let folder = top;
  while (folder.own.length === 0 && folder.folders.size === 1) folder = [...folder.folders.values()][0] as Folder;
  return folder;
};

/** The addresses in a folder and below; nothing when one of them is there twice. The same namespace may be declared by all who use it. */
const namesIn = (folder: Folder, known: Map<Folder, ReadonlySet<string> | undefined>): ReadonlySet<string> | undefined => {
  const names = new Set<string>();
  let twice = false;
  const add = (name: string): void => {
    twice ||= names.has(name);
    names.add(name);
  };
  for (const object of folder.own) if (object.kind !== 'Namespace' && !object.name.endsWith('*')) add(addressOf(object));
  for (const inner of folder.folders.values()) {
    const theirs = namesIn(inner, known);
    if (theirs) for (const name of theirs) add(name);
    else twice = true;
  }
  known.set(folder, twice ? undefined : names);
  return twice ? undefined : names;
};

const allIn = (folder: Folder): readonly KubernetesObject[] => [...folder.own, ...[...folder.folders.values()].flatMap(allIn)];
