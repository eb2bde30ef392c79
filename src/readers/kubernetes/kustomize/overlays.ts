import type { Problem, Tree } from '../../../model/index.ts';
import { rootsAmong } from '../../roots.ts';
import { type Documents, documentsIn } from '../documents.ts';
import { type KubernetesObject, objectOf, type ScopeOfKind } from '../object.ts';
import { folderOf, join } from '../path.ts';
import { type Built, built, type World } from './build.ts';
import { isComponent, isRemote, type Kustomization, kustomizationIn, textsIn } from './kustomization.ts';
import type { Resource } from './resource.ts';

/** What kustomizations give: the objects of each overlay, and the files that they are made of. */
export interface Overlays {
  readonly overlays: readonly { readonly folder: string; readonly resources: readonly Resource[] }[];
  readonly used: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** An estate has a few for each overlay. */
const mostComponents = 20_000;

/** Builds every kustomization that no other one builds on. */
export const overlaysIn = (files: readonly string[], tree: Tree, charts: World['charts']): Overlays => {
  const problems = new Map<string, Problem>();
  const used = new Set<string>();
  const problem = (one: Problem): void => void problems.set(`${one.file}:${one.line}:${one.message}`, one);
  const file: World['file'] = path => {
    const answer = tree.read(path);
    if ('text' in answer) used.add(path);
    return answer;
  };
  const all = [...new Set(files.map(folderOf))].flatMap(folder => kustomizationIn(folder, tree, problem) ?? []);
  for (const one of all) used.add(one.file);
  const known = new Map<string, Documents | undefined>();
  const documents: World['documents'] = path => {
    if (!known.has(path)) known.set(path, readDocuments(path, file, problem));
    return known.get(path);
  };
  const bases = new Map<string, Built>();
  const once: World['once'] = (folder, build) => {
    const before = bases.get(folder);
    if (before) return before;
    const made = build();
    bases.set(folder, made);
    return made;
  };
  let components = 0;
  const spend = (): boolean => ++components < mostComponents;
  const world: World = { file, documents, tree, problem, charts, once, spend };
  const overlays = rootsOf(all).map(root => ({ folder: root.folder, resources: built(root, world) }));
  return { overlays, used, problems: [...problems.values()] };
};

const readDocuments = (path: string, read: World['file'], report: World['problem']): Documents | undefined => {
  const answer = read(path);
  if ('problem' in answer) return undefined;
  const found = documentsIn(answer.text, path);
  for (const problem of found.problems) report(problem);
  return found;
};

/** Those that nothing else names; of a circle, the first. */
const rootsOf = (all: readonly Kustomization[]): readonly Kustomization[] =>
  rootsAmong(all.map(one => ({ path: one.folder, leadsTo: folderNames(one), one }))).flatMap(({ one }) => (isComponent(one) ? [] : [one]));

const folderNames = (one: Kustomization): readonly string[] =>
  ['resources', 'bases', 'components'].flatMap(key => textsIn(one.body, key).flatMap(({ text }) => (isRemote(text) ? [] : [join(one.folder, text)])));

/** The objects of an overlay, told by its folder. */
export const objectsOf = (resources: readonly Resource[], folder: string, isWide: ScopeOfKind): readonly KubernetesObject[] =>
  resources.flatMap(({ body, at }) => objectOf({ body, at, file: at.file }, isWide, folder || '.') ?? []);
