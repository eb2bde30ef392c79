import type { MapNode, Node, ReferenceNode } from '../../model/index.ts';
import { nameReferences } from './name-references.ts';
import { changeAt, entry, having, scalarText, textAt, within } from './node.ts';
import type { KubernetesObject } from './object.ts';

/** The ids of the objects of one cluster, by kind, namespace and name. */
export interface Directory {
  readonly idOf: (kind: string, namespace: string | undefined, name: string) => string | undefined;
}

const key = (kind: string, namespace: string | undefined, name: string): string => `${kind}|${namespace ?? ''}|${name}`;
export const directoryOf = (objects: Iterable<readonly [KubernetesObject, string]>): Directory => {
  const ids = new Map<string, string>();
  for (const [{ kind, namespace, name }, id] of objects) if (!ids.has(key(kind, namespace, name))) ids.set(key(kind, namespace, name), id);
  return { idOf: (kind, namespace, name) => ids.get(key(kind, namespace, name)) ?? ids.get(key(kind, undefined, name)) };
};

/** The body of an object in which names of other objects lead to them. */
export const linked = (object: KubernetesObject, body: MapNode, directory: Directory): MapNode => {
  let here: Node = body;
  for (const { to, path } of nameReferences(object.kind)) {
    if (within(body, path[0] ?? '') === undefined || !mayName(object, to, path)) continue;
    here = changeAt(here, path, node => referenceTo(node, to, object, directory));
  }
  const own = object.namespace === undefined ? undefined : directory.idOf('Namespace', undefined, object.namespace);
  return own === undefined || here.is !== 'map' ? (here as MapNode) : having(here, '@namespace', { is: 'reference', to: own, at: object.at });
};

/** Some fields say beside the name which kind they name. */
const mayName = ({ body }: KubernetesObject, to: string, path: readonly string[]): boolean => {
  const parent = path.slice(0, -1);
  const says = parent.at(-1) === 'roleRef' || parent.at(-1) === 'scaleTargetRef' ? textAt(within(body, ...parent), 'kind') : undefined;
  return says === undefined || says === to;
};

const referenceTo = (node: Node, to: string, object: KubernetesObject, directory: Directory): Node => {
  if (node.is === 'reference') return node;
  const name = node.is === 'map' ? scalarText(entry(node, 'name')) : scalarText(node);
  if (name === undefined || (node.is === 'map' && (textAt(node, 'kind') ?? to) !== to)) return node;
  const namespace = (node.is === 'map' ? textAt(node, 'namespace') : undefined) ?? object.namespace;
  const id = directory.idOf(to, namespace, name);
  const attribute = node.is === 'map' ? {} : { attribute: 'metadata.name' };
  return id === undefined
    ? node
    : ({ is: 'reference', to: id, ...attribute, value: node, at: node.at, ...(node.from && { from: node.from }) } satisfies ReferenceNode);
};
