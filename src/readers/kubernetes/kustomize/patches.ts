import type { MapNode, Node, Place } from '../../../model/index.ts';
import { treesIn } from '../documents.ts';
import { entry, nodeOf, scalarText, textAt, within } from '../node.ts';
import { join } from '../path.ts';
import type { Layer } from './build.ts';
import { isJsonPatch, patched } from './json-patch.ts';
import { listIn, shifted, textsIn } from './kustomization.ts';
import { identities, identityOf, isSame, type Resource, remembered, withBody } from './resource.ts';
import { merged } from './strategic-merge.ts';
import { isTarget } from './target.ts';

/** `patchesStrategicMerge`: files, or the patches themselves. */
export const mergePatches = (resources: readonly Resource[], layer: Layer): readonly Resource[] =>
  textsIn(layer.kustomization.body, 'patchesStrategicMerge').reduce<readonly Resource[]>((all, { text, node }) => {
    const patches = text.includes('\n') || text.includes('{') ? inline(text, node) : fromFile(text, node, layer);
    return patches.reduce<readonly Resource[]>((here, patch) => mergeOne(here, patch, undefined, node.at, layer), all);
  }, resources);

/** `patches` (of both kinds) and `patchesJson6902`. */
export const targetedPatches = (resources: readonly Resource[], key: 'patches' | 'patchesJson6902', layer: Layer): readonly Resource[] =>
  listIn(layer.kustomization.body, key).reduce<readonly Resource[]>((all, given) => {
    const target = within(given, 'target');
    return patchesOf(given, layer).reduce<readonly Resource[]>(
      (here, patch) =>
        isJsonPatch(patch) ? jsonOne(here, patch, target, given.at, layer) : mergeOne(here, patch, target, given.at, layer, within(given, 'options')),
      all,
    );
  }, resources);

const patchesOf = (given: Node, layer: Layer): readonly Node[] => {
  const written = entry(given, 'patch');
  const text = scalarText(written);
  if (written && text !== undefined && text !== '') return inline(text, written);
  const path = textAt(given, 'path');
  return path === undefined ? [] : fromFile(path, given, layer);
};

const fromFile = (path: string, node: Node, layer: Layer): readonly Node[] => {
  const file = join(layer.kustomization.folder, path);
  const answer = layer.world.file(file);
  if ('problem' in answer) {
    layer.report(node.at, `The patch ${path} cannot be read: ${answer.problem}. What it would change is judged as it is without it.`);
    return [];
  }
  return parsed(answer.text, file, 0);
};

/** A patch that is written in the kustomization stands, as a block, on the lines below its key. */
const inline = (text: string, { at }: Node): readonly Node[] => parsed(text, at.file, text.includes('\n') ? at.line : at.line - 1);

const parsed = (text: string, file: string, above: number): readonly Node[] => {
  const { source, documents } = treesIn(text, file);
  return documents.map(tree => lowered(nodeOf(tree, source), above)).filter(node => node.is !== 'value');
};

const lowered = (node: Node, by: number): Node => {
  if (by === 0) return node;
  const at: Place = shifted(node.at, by);
  if (node.is === 'list') return { ...node, at, items: node.items.map(item => lowered(item, by)) };
  if (node.is !== 'map') return { ...node, at };
  const entries: Record<string, Node> = Object.create(null);
  for (const key in node.entries) entries[key] = lowered(node.entries[key] as Node, by);
  return { ...node, at, entries };
};

const mergeOne = (resources: readonly Resource[], patch: Node, target: Node | undefined, at: Place, layer: Layer, options?: Node): readonly Resource[] => {
  if (patch.is !== 'map') return resources;
  const wanted = identityOf({ body: patch });
  const means = (one: Resource): boolean => (target ? isTarget(target, one) : identities(one).some(identity => isSame(identity, wanted)));
  if (!target && !resources.some(means))
    layer.report(at, `No object is called ${wanted.kind} ${wanted.name} as this patch wants: it changes nothing. Correct its name, namespace or kind.`);
  return resources.flatMap(one => (means(one) ? mergedInto(one, patch, options) : [one]));
};

/** A patch changes neither the name nor the kind, unless it is told that it may. */
const mergedInto = (one: Resource, patch: MapNode, options: Node | undefined): readonly Resource[] => {
  const body = merged(one.body, patch);
  if (!body) return [];
  const [rename, rekind] = ['allowNameChange', 'allowKindChange'].map(key => textAt(options, key) === 'true');
  const kept: Record<string, Node> = Object.assign(Object.create(null), body.entries);
  for (const key of ['kind', 'apiVersion']) if (!rekind && one.body.entries[key]) kept[key] = one.body.entries[key];
  const metadata = kept['metadata'];
  const before = one.body.entries['metadata'];
  if (metadata?.is === 'map' && before?.is === 'map') {
    const inner: Record<string, Node> = Object.assign(Object.create(null), metadata.entries);
    for (const key of rename ? ['namespace'] : ['name', 'namespace']) {
      if (before.entries[key]) inner[key] = before.entries[key];
      else delete inner[key];
    }
    kept['metadata'] = { ...metadata, entries: inner };
  }
  return [withBody(rename || rekind ? remembered(one) : one, { ...body, entries: kept })];
};

const jsonOne = (resources: readonly Resource[], patch: Node, target: Node | undefined, at: Place, layer: Layer): readonly Resource[] =>
  resources.map(one => {
    if (!target || !isTarget(target, one)) return one;
    const made = patched(one.body, patch);
    if ('node' in made) return withBody(remembered(one), made.node);
    layer.report(
      made.at.file === at.file ? at : made.at,
      `This patch does not fit ${identityOf(one).kind} ${identityOf(one).name}: ${made.why}. It is left out.`,
    );
    return one;
  });
