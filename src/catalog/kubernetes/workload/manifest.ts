import { at, derived, gather, mapping, on, refs, type Several, spelled } from '../../../model/index.ts';
import { directions } from '../policy-directions.ts';
import { typeOfService } from '../service-type.ts';
import { podLenses } from './pod.ts';
import { account, pod } from './service.ts';

/** The kinds that have a template of pods, by where it stands, and whether those pods serve. */
export const kinds: readonly (readonly [string, boolean, ...string[]])[] = [
  ['', true, 'Pod'],
  ['template', true, 'PodTemplate'],
  [
    'spec.template',
    true,
    'Deployment.apps',
    'StatefulSet.apps',
    'DaemonSet.apps',
    'ReplicaSet.apps',
    'ReplicationController',
    'Rollout.argoproj.io',
    'Service.serving.knative.dev',
  ],
  ['spec.template', false, 'Job.batch'],
  ['spec.jobTemplate.spec.template', false, 'CronJob.batch'],
];
const inTemplate = (path: string, inner: string): string => (path === '' ? inner : `${path}.${inner}`);
const limitedBy = on('NetworkPolicy.networking.k8s.io', '@selects', derived<Several<string>>('spec', directions));

const ledToBy = on('Service', '@selects', derived<Several<string>>('spec', typeOfService));

/** What says how many pods there are, which go first and who watches them, and the kinds of others. */
export const pieces = [
  ...['HorizontalPodAutoscaler.autoscaling', 'VerticalPodAutoscaler.autoscaling.k8s.io', 'ScaledObject.keda.sh', 'PodDisruptionBudget.policy'],
  ...['PriorityClass.scheduling.k8s.io', 'RuntimeClass.node.k8s.io', 'ControllerRevision.apps', 'Lease.coordination.k8s.io', 'Event', 'Event.events.k8s.io'],
  ...['ServiceMonitor', 'PodMonitor', 'PrometheusRule', 'Probe'].map(kind => `${kind}.monitoring.coreos.com`),
  'CustomResourceDefinition.apiextensions.k8s.io',
];

export default [
  ...kinds.map(([path, serves, ...types]) =>
    mapping(pod, types, [], {
      name: at('metadata.name'),
      namespace: at('metadata.namespace'),
      serves: derived<boolean>('kind', () => ({ value: serves })),
      ...podLenses({ path, spelled: same => same }),
      ownAccount: gather(refs(inTemplate(path, 'spec.serviceAccountName')), refs(inTemplate(path, 'spec.serviceAccount'))),
      tokenSaid: spelled(inTemplate(path, 'spec.automountServiceAccountToken'), { true: 'mounted', false: 'not mounted' }),
      services: ledToBy,
      limited: limitedBy,
    }),
  ),
  mapping(account, 'ServiceAccount', [], { name: at('metadata.name'), mountsToken: at('automountServiceAccountToken') }),
];
