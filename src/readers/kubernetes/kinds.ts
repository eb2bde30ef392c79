/** Kinds that stand in no namespace. */
const clusterScoped: ReadonlySet<string> = new Set([
  ...['Namespace', 'Node', 'PersistentVolume', 'ComponentStatus'],
  ...['ClusterRole', 'ClusterRoleBinding', 'CustomResourceDefinition', 'APIService', 'PodSecurityPolicy', 'SecurityContextConstraints'],
  ...['MutatingWebhookConfiguration', 'ValidatingWebhookConfiguration', 'ValidatingAdmissionPolicy', 'ValidatingAdmissionPolicyBinding'],
  ...['MutatingAdmissionPolicy', 'MutatingAdmissionPolicyBinding', 'PriorityClass', 'RuntimeClass', 'StorageClass', 'IngressClass'],
  ...['CSIDriver', 'CSINode', 'VolumeAttachment', 'VolumeAttributesClass', 'CertificateSigningRequest', 'ClusterTrustBundle', 'FlowSchema'],
  ...['PriorityLevelConfiguration', 'ClusterIssuer', 'ClusterSecretStore', 'ClusterPolicy', 'GatewayClass', 'DeviceClass', 'ServiceCIDR', 'IPAddress'],
  ...['TokenReview', 'SubjectAccessReview', 'SelfSubjectAccessReview', 'SelfSubjectRulesReview', 'StorageVersionMigration', 'ResourceSlice'],
]);
export const isClusterScoped = (kind: string): boolean => clusterScoped.has(kind);

/** Groups that kinds moved to: `extensions/v1beta1` held what others hold now. */
const moved: Readonly<Record<string, string>> = {
  Deployment: 'apps',
  DaemonSet: 'apps',
  ReplicaSet: 'apps',
  Ingress: 'networking.k8s.io',
  NetworkPolicy: 'networking.k8s.io',
  PodSecurityPolicy: 'policy',
};

export const groupOf = (apiVersion: string): string => (apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '');

/** `Pod`, `Deployment.apps`: the kind, and its group unless it is of the core. */
export const typeOf = (kind: string, apiVersion: string): string => {
  // Each template of Gatekeeper makes a kind of its own.
  if (/^constraints\.gatekeeper\.sh\/v1(?:beta1)?$/.test(apiVersion)) return 'Constraint.constraints.gatekeeper.sh';
  const written = groupOf(apiVersion);
  const group = written === 'extensions' && Object.hasOwn(moved, kind) ? moved[kind] : written;
  return group === '' ? kind : `${kind}.${group}`;
};

/** Kinds that hold the template of a pod, and the path to it. */
const templates: Readonly<Record<string, readonly string[]>> = {
  Pod: [],
  PodTemplate: ['template'],
  ...Object.fromEntries(
    ['Deployment', 'ReplicaSet', 'DaemonSet', 'StatefulSet', 'Job', 'ReplicationController', 'Rollout'].map(kind => [kind, ['spec', 'template']]),
  ),
  CronJob: ['spec', 'jobTemplate', 'spec', 'template'],
};
/** The path to the map that has `metadata` and `spec` of pods. */
export const podTemplate = (kind: string): readonly string[] | undefined => (Object.hasOwn(templates, kind) ? templates[kind] : undefined);
export const podKinds: readonly string[] = Object.keys(templates);
