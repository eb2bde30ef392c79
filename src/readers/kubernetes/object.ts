import { type MapNode, type Place, shown } from '../../model/index.ts';
import type { Document } from './documents.ts';
import { isClusterScoped } from './kinds.ts';
import { entry, scalarText, textAt, within } from './node.ts';

/** An object as it was written, told by its kind and name. */
export interface KubernetesObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  /** Nothing for what stands in no namespace. */
  readonly namespace: string | undefined;
  readonly body: MapNode;
  readonly at: Place;
  /** The file or folder that tells it from others of its name. */
  readonly root: string;
  /** The template of a chart that it was rendered from. */
  readonly rendered?: string;
  /** For what a cluster answered: the types of all objects in the answer. */
  readonly answer?: ReadonlySet<string>;
}

/** Says which kinds of the estate's own stand in no namespace. */
export type ScopeOfKind = (kind: string) => boolean;

/** Settings of programs that look like objects: `kubectl`, tools that build with it, and catalogs. */
const settings =
  /^(?:backstage\.io|blueprints\.cloud\.google\.com|kustomize\.config\.k8s\.io|kubeadm\.k8s\.io|kind\.x-k8s\.io|k3d\.io|skaffold|eksctl\.io|audit\.k8s\.io|apiserver\.config\.k8s\.io|kubelet\.config\.k8s\.io)(?:\/|$)/;

/** The settings of a part of the cluster; they have no name, so that of the file tells them apart. */
const isComponent = (apiVersion: string, kind: string): boolean => components.some(([one, group]) => one === kind && apiVersion.startsWith(`${group}/`));
const components = [
  ['KubeletConfiguration', 'kubelet.config.k8s.io'],
  ['EncryptionConfiguration', 'apiserver.config.k8s.io'],
  ['ClusterConfiguration', 'kubeadm.k8s.io'],
  ['Policy', 'audit.k8s.io'],
] as const;

/** The object that a document is; nothing when it is something else. */
export const objectOf = ({ body, at, file, rendered, answer }: Document, isWide: ScopeOfKind = isClusterScoped, root = file): KubernetesObject | undefined => {
  const [apiVersion, kind, metadata] = [textAt(body, 'apiVersion'), textAt(body, 'kind'), within(body, 'metadata')];
  if (apiVersion === undefined || kind === undefined) return undefined;
  if (isComponent(apiVersion, kind)) return { apiVersion, kind, name: file, namespace: undefined, body, at, root };
  if (metadata?.is !== 'map' || settings.test(apiVersion)) return undefined;
  const namespace = isWide(kind) ? undefined : namespaceOf(body);
  return { apiVersion, kind, name: nameOf(body), namespace, body, at, root, ...(rendered !== undefined && { rendered }), ...(answer && { answer }) };
};

const namespaceOf = (body: MapNode): string => {
  const written = within(body, 'metadata', 'namespace');
  return scalarText(written) ?? shapeText(written) ?? 'default';
};
const nameOf = (body: MapNode): string => {
  const written = within(body, 'metadata', 'name');
  const generated = textAt(body, 'metadata', 'generateName');
  return scalarText(written) ?? shapeText(written) ?? (generated === undefined ? '(unnamed)' : `${generated}*`);
};
const shapeText = (node: ReturnType<typeof within>): string | undefined =>
  node?.is === 'unresolved' && node.shape !== undefined ? shown(node.shape) : undefined;

export const addressOf = ({ kind, name, namespace }: KubernetesObject): string =>
  namespace === undefined ? `${kind} ${name}` : `${kind} ${namespace}/${name}`;

/** The kinds that definitions of the estate put above namespaces. */
export const wideKinds = (bodies: Iterable<MapNode>): ScopeOfKind => {
  const own = new Set<string>();
  for (const body of bodies) {
    if (textAt(body, 'kind') !== 'CustomResourceDefinition' || textAt(body, 'spec', 'scope') !== 'Cluster') continue;
    const kind = scalarText(entry(within(body, 'spec', 'names'), 'kind'));
    if (kind !== undefined) own.add(kind);
  }
  return kind => own.has(kind) || isClusterScoped(kind);
};
