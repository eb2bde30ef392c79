import type { Change } from '../../model/index.ts';
import { asWas, before, jsonOf, type LiveAim, type LiveGuide, named, nested, quoted } from './live.ts';

/** What stands in files of the control plane, or is made anew and never changed: a patch would be refused. */
const noPatch =
  /^(?:Pod|Job\.batch|StorageClass\.storage\.k8s\.io)$|\.(?:kubelet\.config|kubeadm|apiserver\.config|audit)\.k8s\.io$|\.constraints\.gatekeeper\.sh$/;
const clusterWide = /^(?:Namespace|PersistentVolume|ClusterRole|ClusterRoleBinding|StorageClass|ClusterPolicy|Validating\w+|Mutating\w+)(?:\.|$)/;
/**
 * Groups whose lists the API server joins by name; others take whole lists
 * (https://kubernetes.io/docs/reference/kubectl/generated/kubectl_patch/).
 */
const isBuiltIn = (type: string): boolean => !type.includes('.') || /\.(?:apps|batch)$|\.k8s\.io$/.test(type);

export const kubernetesCommands = (aim: LiveAim): LiveGuide | undefined => {
  const { found, changes } = aim.step;
  const { type } = found.declaration;
  // Whom a binding gives what cannot be changed: it is made anew.
  if (noPatch.test(type) || changes.some(change => change.do !== 'add' && change.path[0] === 'roleRef')) return undefined;
  const written = changes.filter(change => change.do === 'set' || change.do === 'append');
  if (written.length < changes.length || (!isBuiltIn(type) && written.some(change => change.do === 'append'))) return undefined;
  const space = clusterWide.test(type) ? '' : ` -n ${bare(named('metadata.namespace', aim, 'namespace'))}`;
  const head = `kubectl patch ${type.toLowerCase()} ${bare(named('metadata.name', aim, 'name'))}${space} --type ${isBuiltIn(type) ? 'strategic' : 'merge'}`;
  const patch = (all: readonly unknown[]): string => `${head} -p ${quoted(JSON.stringify(all.reduce(merged, {})))}`;
  return {
    does: [patch(written.map(change => nested(change.path, change.do === 'set' ? jsonOf(change.to) : [jsonOf(change.item)])))],
    undoes: [
      patch(written.map(change => (change.do === 'set' ? nested(change.path, restored(change, aim)) : nested(change.path, [undone(jsonOf(change.item))])))),
    ],
    permissions: [`patch on ${pluralOf(type)}`],
  };
};
const bare = (name: string): string => (name.startsWith('<') ? quoted(name) : name);

const restored = (change: Extract<Change, { do: 'set' }>, aim: LiveAim): unknown => {
  const { value } = before(change, aim);
  return value === asWas || value === undefined ? null : value;
};
/** What was written into a part goes again; its name says which part is meant. */
const undone = (item: unknown): unknown => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return null;
  return Object.fromEntries(Object.entries(item).map(([name, value]) => [name, name === 'name' ? value : undone(value)]));
};
const merged = (a: unknown, b: unknown): unknown => {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) || Array.isArray(b)) return b;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  return { ...left, ...Object.fromEntries(Object.entries(right).map(([name, value]) => [name, name in left ? merged(left[name], value) : value])) };
};

/** As roles name it: `deployments.apps`. */
const pluralOf = (type: string): string => {
  const [kind = '', ...group] = type.toLowerCase().split('.');
  const many = kind.endsWith('y') ? `${kind.slice(0, -1)}ies` : /s$|sh$|ch$/.test(kind) ? `${kind}es` : `${kind}s`;
  return [many, ...group].join('.');
};
