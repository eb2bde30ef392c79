import { groupOf } from '../kinds.ts';

interface Where {
  readonly kind: string;
  readonly apiVersion: string;
  /** The fields to a list. */
  readonly path: readonly string[];
}

/** Lists whose items are told by a key, by the field they stand in. */
const byField: Readonly<Record<string, readonly string[]>> = {
  containers: ['name'],
  initContainers: ['name'],
  ephemeralContainers: ['name'],
  volumes: ['name'],
  env: ['name'],
  volumeMounts: ['mountPath'],
  volumeDevices: ['devicePath'],
  imagePullSecrets: ['name'],
  hostAliases: ['ip'],
  topologySpreadConstraints: ['topologyKey', 'whenUnsatisfiable'],
  schedulingGates: ['name'],
  resourceClaims: ['name'],
  ownerReferences: ['uid'],
  finalizers: [''],
};
/** Those that are so in one kind only. */
const byKind: Readonly<Record<string, readonly string[]>> = {
  'Service ports': ['port', 'protocol'],
  'ServiceAccount secrets': ['name'],
  'MutatingWebhookConfiguration webhooks': ['name'],
  'ValidatingWebhookConfiguration webhooks': ['name'],
};

/** Groups whose kinds Kubernetes itself knows; lists of any other kind are replaced. */
const isKnown = (apiVersion: string): boolean => {
  const group = groupOf(apiVersion);
  return !group.includes('.') || (group.endsWith('.k8s.io') && !/^(?:gateway|metrics|snapshot|policy)\./.test(group) && builtIn.has(group));
};
const builtIn: ReadonlySet<string> = new Set(
  ['admissionregistration', 'apiextensions', 'apiregistration', 'authentication', 'authorization', 'certificates', 'coordination', 'discovery', 'events']
    .map(g => `${g}.k8s.io`)
    .concat(
      ['flowcontrol.apiserver', 'internal.apiserver', 'networking', 'node', 'rbac.authorization', 'resource', 'scheduling', 'storage'].map(g => `${g}.k8s.io`),
    ),
);

/** The keys that tell the items of a list apart; nothing when the list is one value. */
export const mergeKeys = ({ kind, apiVersion, path }: Where): readonly string[] | undefined => {
  if (!isKnown(apiVersion)) return undefined;
  const field = path.at(-1) ?? '';
  if (field === 'ports' && /ontainers$/.test(path.at(-2) ?? '')) return ['containerPort', 'protocol'];
  const ofKind = `${kind} ${field}`;
  if (Object.hasOwn(byKind, ofKind)) return byKind[ofKind];
  return Object.hasOwn(byField, field) ? byField[field] : undefined;
};
