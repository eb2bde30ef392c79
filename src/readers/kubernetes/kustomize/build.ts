import type { Node, Place, Problem, Tree } from '../../../model/index.ts';
import type { Documents } from '../documents.ts';
import { textAt, within } from '../node.ts';
import { join } from '../path.ts';
import { referring } from './back-references.ts';
import { both, type Configuration, configurationOf, noConfiguration, variablesOf } from './configuration.ts';
import { variableFields } from './field-tables.ts';
import { generated } from './generators.ts';
import { contentHash } from './hash.ts';
import { isRemote, type Kustomization, kustomizationIn, textsIn } from './kustomization.ts';
import { mergePatches, targetedPatches } from './patches.ts';
import { pluginLayers } from './plugins.ts';
import { replacements } from './replacements.ts';
import { identityOf, isSame, type Resource, renamed, resource } from './resource.ts';
import { affixes, annotations, images, labels, namespace, replicas } from './transformers.ts';
import { withVariables } from './variables.ts';

/** What the builds of an estate share. */
export interface World {
  /** The text of a file; what is read by a build is no manifest of its own. */
  readonly file: Tree['read'];
  /** The objects in a file, read once however many overlays build on it. */
  readonly documents: (file: string) => Documents | undefined;
  readonly tree: Tree;
  /** A base is built once, however many overlays build on it. */
  readonly once: (folder: string, build: () => Built) => Built;
  /** False when components have been at work so often that somebody means harm. */
  readonly spend: () => boolean;
  readonly problem: (problem: Problem) => void;
  /** Renders the charts that a kustomization names. */
  readonly charts: (kustomization: Kustomization, read: Tree['read'], report: Layer['report']) => readonly Resource[];
}

/** One kustomization at work. */
export interface Layer {
  readonly world: World;
  readonly kustomization: Kustomization;
  readonly config: Configuration;
  readonly report: (at: Place, message: string) => void;
}

export interface Built {
  readonly resources: readonly Resource[];
  readonly config: Configuration;
  readonly vars: readonly Node[];
}
const nothingBuilt: Built = { resources: [], config: noConfiguration, vars: [] };

/** The objects that an overlay gives. What cannot be had is a problem, and the rest is given. */
export const built = (kustomization: Kustomization, world: World): readonly Resource[] => {
  const { resources, config, vars } = accumulated(kustomization, world, nothingBuilt, [kustomization.folder]);
  const hashed = resources.map(one => (one.generated?.hashed ? renamed(one, `${identityOf(one).name}-${contentHash(one.body)}`, one.at) : one));
  const pointed = referring(hashed, config.references);
  return withVariables(pointed, vars, [...variableFields, ...config.variables]).filter(
    one => textAt(one.body, 'metadata', 'annotations', localOnly) !== 'true',
  );
};
const localOnly = 'config.kubernetes.io/local-config';

const deepest = 30;

/** What a kustomization makes of what is given to it: nothing for a base, everything that was gathered before it for a component. */
const accumulated = (kustomization: Kustomization, world: World, given: Built, path: readonly string[]): Built => {
  const report = (at: Place, message: string): void => world.problem({ file: at.file, line: at.line, message });
  const bases = [...textsIn(kustomization.body, 'resources'), ...textsIn(kustomization.body, 'bases')];
  const gathered = bases.reduce((all, { text, node }) => added(all, resourcesAt(text, node.at, kustomization, world, report, path), report), given);
  const config = both(gathered.config, configurationOf(kustomization, world.file));
  const own: Layer = { world, kustomization, config, report };
  const charts = world.charts(kustomization, world.file, report);
  const made: Built = {
    resources: [...[own, ...pluginLayers('generators', own)].reduce(generated, gathered.resources), ...charts],
    config,
    vars: [...gathered.vars, ...variablesOf(kustomization)],
  };
  const composed = textsIn(kustomization.body, 'components').reduce((all, { text, node }) => {
    const component = folderAt(text, node.at, kustomization, world, report, path);
    return component && world.spend() ? accumulated(component, world, all, [...path, component.folder]) : all;
  }, made);
  const last: Layer = { ...own, config: composed.config };
  return { ...composed, resources: [last, ...pluginLayers('transformers', last)].reduce(transformed, composed.resources) };
};

const transformed = (resources: readonly Resource[], layer: Layer): readonly Resource[] => {
  const patched = targetedPatches(mergePatches(resources, layer), 'patches', layer);
  const named = annotations(labels(affixes(namespace(patched, layer), layer), layer), layer);
  return replacements(images(replicas(targetedPatches(named, 'patchesJson6902', layer), layer), layer), layer);
};

const added = (all: Built, more: Built, report: Layer['report']): Built => {
  const known = new Map(all.resources.map(one => [idOf(one), one]));
  const fresh = more.resources.filter(one => {
    const before = known.get(idOf(one));
    if (!before) return true;
    const { kind, name } = identityOf(one);
    report(one.at, `${kind} ${name} is declared here and in ${before.at.file}:${before.at.line}: the first one counts. Remove the other.`);
    return !isSame(identityOf(before), identityOf(one));
  });
  return { resources: [...all.resources, ...fresh], config: both(all.config, more.config), vars: [...all.vars, ...more.vars] };
};
const idOf = (one: Resource): string => Object.values(identityOf(one)).join('|');

const resourcesAt = (text: string, at: Place, kustomization: Kustomization, world: World, report: Layer['report'], path: readonly string[]): Built => {
  if (isRemote(text)) {
    report(
      at,
      `${text} is fetched over the network: what it holds is not assessed. Keep a copy in the repository, or assess the output of \`kubectl kustomize\`.`,
    );
    return nothingBuilt;
  }
  const file = join(kustomization.folder, text);
  const read = world.documents(file);
  if (read) return { ...nothingBuilt, resources: resourcesOf(read) };
  const base = folderAt(text, at, kustomization, world, report, path);
  return base ? world.once(base.folder, () => accumulated(base, world, nothingBuilt, [...path, base.folder])) : nothingBuilt;
};

const resourcesOf = ({ documents }: Documents): readonly Resource[] =>
  documents.flatMap(({ body, at }) => (within(body, 'kind') && within(body, 'metadata') ? [resource(body, at)] : []));

const folderAt = (
  text: string,
  at: Place,
  { folder }: Kustomization,
  world: World,
  report: Layer['report'],
  path: readonly string[],
): Kustomization | undefined => {
  const there = join(folder, text);
  const found = path.includes(there) || path.length > deepest ? undefined : kustomizationIn(there, world.tree, world.problem);
  if (found) return found;
  const why = isRemote(text)
    ? 'it is fetched over the network'
    : path.includes(there)
      ? 'it leads back here'
      : 'there is neither a manifest nor a kustomization';
  report(at, `${text} is left out: ${why}. Correct the path, or remove it.`);
  return undefined;
};
