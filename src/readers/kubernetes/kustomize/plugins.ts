import type { MapNode, Node } from '../../../model/index.ts';
import { documentsIn } from '../documents.ts';
import { list, map, textAt, within } from '../node.ts';
import { join } from '../path.ts';
import type { Layer } from './build.ts';
import { textsIn } from './kustomization.ts';

type Entries = readonly (readonly [string, Node])[];

/** What a kustomization would say that does the same as a plugin which kustomize brings itself. */
const sayings: Readonly<Record<string, (plugin: MapNode) => Entries>> = {
  LabelTransformer: plugin =>
    listed('labels', plugin, [
      ['pairs', 'labels'],
      ['fields', 'fieldSpecs'],
    ]),
  AnnotationsTransformer: plugin => taken('commonAnnotations', within(plugin, 'annotations')),
  NamespaceTransformer: plugin => taken('namespace', within(plugin, 'metadata', 'namespace') ?? within(plugin, 'namespace')),
  PrefixTransformer: plugin => taken('namePrefix', within(plugin, 'prefix')),
  SuffixTransformer: plugin => taken('nameSuffix', within(plugin, 'suffix')),
  PrefixSuffixTransformer: plugin => [...taken('namePrefix', within(plugin, 'prefix')), ...taken('nameSuffix', within(plugin, 'suffix'))],
  ImageTagTransformer: plugin => itemOf('images', within(plugin, 'imageTag')),
  ReplicaCountTransformer: plugin => itemOf('replicas', within(plugin, 'replica')),
  PatchTransformer: plugin => itemOf('patches', plugin),
  PatchJson6902Transformer: plugin =>
    listed('patchesJson6902', plugin, [
      ['target', 'target'],
      ['path', 'path'],
      ['patch', 'jsonOp'],
    ]),
  ReplacementTransformer: plugin => taken('replacements', within(plugin, 'replacements')),
  ConfigMapGenerator: plugin => generator('configMapGenerator', plugin),
  SecretGenerator: plugin => generator('secretGenerator', plugin),
};

const taken = (key: string, node: Node | undefined): Entries => (node ? [[key, node]] : []);
const itemOf = (key: string, node: Node | undefined): Entries => (node ? [[key, list([node], node.at)]] : []);
const listed = (key: string, plugin: MapNode, names: readonly (readonly [string, string])[]): Entries =>
  itemOf(
    key,
    map(
      names.flatMap(([to, from]) => taken(to, within(plugin, from))),
      plugin.at,
    ),
  );
const generator = (key: string, plugin: MapNode): Entries =>
  itemOf(
    key,
    map(
      [
        ...taken('name', within(plugin, 'metadata', 'name')),
        ...taken('namespace', within(plugin, 'metadata', 'namespace')),
        ...Object.entries(plugin.entries).filter(([name]) => name !== 'metadata'),
      ],
      plugin.at,
    ),
  );

/** The plugins that a kustomization names, as layers that say the same. A program of somebody else is never run. */
export const pluginLayers = (key: 'generators' | 'transformers', layer: Layer): readonly Layer[] =>
  textsIn(layer.kustomization.body, key).flatMap(({ text, node }) => {
    const file = join(layer.kustomization.folder, text);
    const answer = layer.world.file(file);
    const plugins = 'text' in answer ? documentsIn(answer.text, file).documents : [];
    const layers = plugins.flatMap(({ body }) => {
      const says = textAt(body, 'apiVersion') === 'builtin' ? sayings[textAt(body, 'kind') ?? ''] : undefined;
      return says ? [{ ...layer, kustomization: { ...layer.kustomization, body: map(says(body), body.at) } }] : [];
    });
    if (layers.length < plugins.length || plugins.length === 0)
      layer.report(node.at, `What ${text} would do is not known: it is a program of its own. Assess the output of \`kustomize build\` to have it judged.`);
    return layers;
  });
