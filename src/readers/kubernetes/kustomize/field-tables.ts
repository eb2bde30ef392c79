import { podTemplate } from '../kinds.ts';
import { type Field, field } from './fields.ts';

const templated: readonly (readonly [string, string])[] = [
  ['ReplicationController', ''],
  ['Deployment', ''],
  ['ReplicaSet', ''],
  ['DaemonSet', ''],
  ['StatefulSet', 'apps'],
  ['Job', 'batch'],
  ['CronJob', 'batch'],
];
const only = (group: string): Pick<Field, 'group'> => (group === '' ? {} : { group });

/** The metadata of an object and of all templates in it. */
const metadata = (key: 'labels' | 'annotations'): readonly Field[] => [
  field(`metadata/${key}`, undefined, { create: true }),
  ...templated.map(([kind, group]) => field(`${(podTemplate(kind) ?? []).join('/')}/metadata/${key}`, kind, { create: true, ...only(group) })),
  field(`spec/jobTemplate/metadata/${key}`, 'CronJob', { create: true, group: 'batch' }),
];

export const ownLabels: readonly Field[] = [field('metadata/labels', undefined, { create: true })];
export const allAnnotations = metadata('annotations');
export const templateLabels: readonly Field[] = [
  ...metadata('labels'),
  field('spec/volumeClaimTemplates[]/metadata/labels', 'StatefulSet', { create: true, group: 'apps' }),
];

const spread = ['podAffinity', 'podAntiAffinity'].flatMap(affinity => [
  `affinity/${affinity}/preferredDuringSchedulingIgnoredDuringExecution/podAffinityTerm/labelSelector/matchLabels`,
  `affinity/${affinity}/requiredDuringSchedulingIgnoredDuringExecution/labelSelector/matchLabels`,
]);
const selectors: readonly Field[] = [
  field('spec/selector', 'Service', { create: true, version: 'v1' }),
  field('spec/selector', 'ReplicationController', { create: true, version: 'v1' }),
  ...['Deployment', 'ReplicaSet', 'DaemonSet'].map(kind => field('spec/selector/matchLabels', kind, { create: true })),
  field('spec/selector/matchLabels', 'StatefulSet', { create: true, group: 'apps' }),
  ...['Deployment', 'StatefulSet'].flatMap(kind =>
    [...spread, 'topologySpreadConstraints/labelSelector/matchLabels'].map(path => field(`spec/template/spec/${path}`, kind, { group: 'apps' })),
  ),
  field('spec/selector/matchLabels', 'Job', { group: 'batch' }),
  field('spec/jobTemplate/spec/selector/matchLabels', 'CronJob', { group: 'batch' }),
  field('spec/selector/matchLabels', 'PodDisruptionBudget', { group: 'policy' }),
  ...['spec/podSelector', 'spec/ingress/from/podSelector', 'spec/egress/to/podSelector'].map(path =>
    field(`${path}/matchLabels`, 'NetworkPolicy', { group: 'networking.k8s.io' }),
  ),
];
export const allLabels: readonly Field[] = [...selectors, ...templateLabels];

export const namespaces: readonly Field[] = [
  field('metadata/name', 'Namespace', { group: '', version: 'v1', create: true }),
  field('spec/service/namespace', 'APIService', { group: 'apiregistration.k8s.io', create: true }),
  field('spec/conversion/webhook/clientConfig/service/namespace', 'CustomResourceDefinition', { group: 'apiextensions.k8s.io' }),
];
export const replicaCounts: readonly Field[] = ['Deployment', 'ReplicationController', 'ReplicaSet', 'StatefulSet'].map(kind =>
  field('spec/replicas', kind, { create: true }),
);
export const imageFields: readonly Field[] = ['', 'template/spec/'].flatMap(inside =>
  ['containers/image', 'initContainers/image', 'volumes/image/reference'].map(path => field(`spec/${inside}${path}`)),
);

const ofContainers = ['args', 'command', 'env/value', 'volumeMounts/mountPath'];
export const variableFields: readonly Field[] = [
  ...['CronJob', 'DaemonSet', 'Deployment', 'Job', 'Pod', 'ReplicaSet', 'StatefulSet'].flatMap(kind =>
    ['containers', 'initContainers'].flatMap(containers =>
      ofContainers.map(path => field([...(podTemplate(kind) ?? []), 'spec', containers, path].join('/'), kind)),
    ),
  ),
  ...['DaemonSet', 'Deployment', 'Job', 'Pod', 'ReplicaSet', 'StatefulSet'].map(kind =>
    field([...(podTemplate(kind) ?? []), 'spec/volumes/nfs/server'].join('/'), kind),
  ),
  field('spec/template/metadata/annotations', 'Deployment'),
  ...['rules/host', 'tls/hosts', 'tls/secretName'].map(path => field(`spec/${path}`, 'Ingress')),
  ...['port', 'targetPort'].map(path => field(`spec/ports/${path}`, 'Service')),
  field('spec/nfs/server', 'PersistentVolume'),
  field('metadata/labels'),
  field('metadata/annotations'),
];
