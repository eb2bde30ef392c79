import { podKinds, podTemplate } from './kinds.ts';

/** A field that names another object: which kind it names, where it stands (lists on the way are entered), and in objects of which kind. */
export interface NameReference {
  readonly to: string;
  readonly in: string;
  readonly path: readonly string[];
}

/** What the specification of a pod names. */
const ofPods: readonly (readonly [string, string])[] = [
  ['ServiceAccount', 'serviceAccountName'],
  ['ServiceAccount', 'serviceAccount'],
  ['PriorityClass', 'priorityClassName'],
  ['RuntimeClass', 'runtimeClassName'],
  ['Secret', 'imagePullSecrets.name'],
  ['PersistentVolumeClaim', 'volumes.persistentVolumeClaim.claimName'],
  ...(['', 'projected.sources.'] as const).flatMap(
    inside =>
      [
        ['ConfigMap', `volumes.${inside}configMap.name`],
        ['Secret', `volumes.${inside}secret.${inside === '' ? 'secretName' : 'name'}`],
      ] as const,
  ),
  ...['containers', 'initContainers', 'ephemeralContainers'].flatMap(
    containers =>
      [
        ['ConfigMap', `${containers}.env.valueFrom.configMapKeyRef.name`],
        ['ConfigMap', `${containers}.envFrom.configMapRef.name`],
        ['Secret', `${containers}.env.valueFrom.secretKeyRef.name`],
        ['Secret', `${containers}.envFrom.secretRef.name`],
      ] as const,
  ),
];

/** Kind that is named, field, and the kinds of object it stands in. */
const others: readonly (readonly [string, string, ...string[]])[] = [
  ['Service', 'spec.serviceName', 'StatefulSet'],
  ['Service', 'spec.rules.http.paths.backend.serviceName', 'Ingress'],
  ['Service', 'spec.backend.serviceName', 'Ingress'],
  ['Service', 'spec.rules.http.paths.backend.service.name', 'Ingress'],
  ['Service', 'spec.defaultBackend.service.name', 'Ingress'],
  ['Service', 'spec.service.name', 'APIService'],
  ['Service', 'webhooks.clientConfig.service', 'ValidatingWebhookConfiguration', 'MutatingWebhookConfiguration'],
  ['Secret', 'spec.tls.secretName', 'Ingress'],
  ['Secret', 'metadata.annotations.ingress\\.kubernetes\\.io/auth-secret', 'Ingress'],
  ['Secret', 'metadata.annotations.nginx\\.ingress\\.kubernetes\\.io/auth-secret', 'Ingress'],
  ['Secret', 'metadata.annotations.nginx\\.ingress\\.kubernetes\\.io/auth-tls-secret', 'Ingress'],
  ['ConfigMap', 'metadata.annotations.nginx\\.ingress\\.kubernetes\\.io/fastcgi-params-configmap', 'Ingress'],
  ['IngressClass', 'spec.ingressClassName', 'Ingress'],
  ['Secret', 'imagePullSecrets.name', 'ServiceAccount'],
  ['Secret', 'parameters.secretName', 'StorageClass'],
  ['Secret', 'parameters.adminSecretName', 'StorageClass'],
  ['Secret', 'parameters.userSecretName', 'StorageClass'],
  ['Secret', 'parameters.secretRef', 'StorageClass'],
  ['Secret', 'spec.azureFile.secretName', 'PersistentVolume'],
  ['ConfigMap', 'rules.resourceNames', 'Role', 'ClusterRole'],
  ['Secret', 'rules.resourceNames', 'Role', 'ClusterRole'],
  ['PersistentVolume', 'rules.resourceNames', 'ClusterRole'],
  ['Role', 'roleRef.name', 'RoleBinding'],
  ['ClusterRole', 'roleRef.name', 'RoleBinding', 'ClusterRoleBinding'],
  ['ServiceAccount', 'subjects', 'RoleBinding', 'ClusterRoleBinding'],
  ['PersistentVolume', 'spec.volumeName', 'PersistentVolumeClaim'],
  ['StorageClass', 'spec.storageClassName', 'PersistentVolume', 'PersistentVolumeClaim'],
  ['StorageClass', 'spec.volumeClaimTemplates.spec.storageClassName', 'StatefulSet'],
  ['ValidatingAdmissionPolicy', 'spec.policyName', 'ValidatingAdmissionPolicyBinding'],
  ...['Deployment', 'ReplicationController', 'ReplicaSet', 'StatefulSet'].map(kind => [kind, 'spec.scaleTargetRef.name', 'HorizontalPodAutoscaler'] as const),
];

const stepsOf = (path: string): readonly string[] => path.split(/(?<!\\)\./).map(step => step.replaceAll('\\.', '.'));

const all: readonly NameReference[] = [
  ...podKinds.flatMap(kind => ofPods.map(([to, path]) => ({ to, in: kind, path: [...(podTemplate(kind) ?? []), 'spec', ...stepsOf(path)] }))),
  ...others.flatMap(([to, path, ...kinds]) => kinds.map(kind => ({ to, in: kind, path: stepsOf(path) }))),
];

const byKind = new Map<string, NameReference[]>();
for (const reference of all) byKind.set(reference.in, [...(byKind.get(reference.in) ?? []), reference]);
/** The fields of a kind of object that name others. */
export const nameReferences = (kind: string): readonly NameReference[] => byKind.get(kind) ?? [];
