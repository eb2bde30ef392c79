import { at, derived, gather, mapping, refs, spelled, unreadable } from '../../../model/index.ts';
import { podLenses } from './pod.ts';
import { account, pod } from './service.ts';

/** Lists of blocks have the name of one, and words are put together with `_`. */
const singular: Readonly<Record<string, string>> = {
  containers: 'container',
  initContainers: 'init_container',
  ephemeralContainers: 'ephemeral_container',
  volumes: 'volume',
  ports: 'port',
  sysctls: 'sysctl',
  hostPID: 'host_pid',
  hostIPC: 'host_ipc',
};
export const snake = (path: string): string =>
  path
    .split('.')
    .map(step => singular[step] ?? step.replaceAll(/[A-Z]/g, letter => `_${letter.toLowerCase()}`))
    .join('.');

export const kinds: readonly (readonly [string, boolean, ...string[]])[] = [
  ['', true, 'kubernetes_pod', 'kubernetes_pod_v1'],
  [
    'spec.template',
    true,
    ...[
      'kubernetes_deployment',
      'kubernetes_deployment_v1',
      'kubernetes_stateful_set',
      'kubernetes_stateful_set_v1',
      'kubernetes_daemonset',
      'kubernetes_daemon_set_v1',
    ],
    ...['kubernetes_replication_controller', 'kubernetes_replication_controller_v1'],
  ],
  ['spec.template', false, 'kubernetes_job', 'kubernetes_job_v1'],
  ['spec.job_template.spec.template', false, 'kubernetes_cron_job', 'kubernetes_cron_job_v1'],
];
/** Objects that are written as they would be in a manifest, by their kind. */
export const manifests: readonly (readonly [string, boolean, string])[] = [
  ['', true, 'Pod'],
  ...['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'ReplicationController'].map(kind => ['spec.template', true, kind] as const),
  ['spec.template', false, 'Job'],
  ['spec.jobTemplate.spec.template', false, 'CronJob'],
];
const joined = (...steps: readonly string[]): string => steps.filter(step => step !== '').join('.');
const mounts = { true: 'mounted', false: 'not mounted' } as const;
const byLabels = unreadable('Services and network policies select pods by labels, which this format does not follow');

/** What says how many pods there are and which go first, and what changes a part of something that stands elsewhere. */
export const pieces = [
  ...['', '_v1', '_v2', '_v2beta2'].map(version => `kubernetes_horizontal_pod_autoscaler${version}`),
  ...['kubernetes_pod_disruption_budget', 'kubernetes_pod_disruption_budget_v1', 'kubernetes_priority_class', 'kubernetes_priority_class_v1'],
  ...['kubernetes_runtime_class_v1', 'kubernetes_labels', 'kubernetes_annotations', 'kubernetes_env', 'kubernetes_node_taint'],
  ...['kubernetes_endpoints', 'kubernetes_endpoints_v1', 'kubernetes_endpoint_slice_v1', 'kubernetes_token_request_v1'],
];

export default [
  ...kinds.map(([path, serves, ...types]) =>
    mapping(pod, types, [], {
      name: at('metadata.name'),
      namespace: at('metadata.namespace'),
      serves: derived<boolean>('metadata', () => ({ value: serves })),
      ...podLenses({ path, spelled: snake }),
      ownAccount: gather(refs(joined(path, 'spec.service_account_name'))),
      tokenSaid: spelled(joined(path, 'spec.automount_service_account_token'), mounts),
      services: byLabels,
      limited: byLabels,
    }),
  ),
  ...manifests.map(([path, serves, kind]) =>
    mapping(
      pod,
      'kubernetes_manifest',
      [],
      {
        name: at('manifest.metadata.name'),
        namespace: at('manifest.metadata.namespace'),
        serves: derived<boolean>('manifest', () => ({ value: serves })),
        ...podLenses({ path: joined('manifest', path), spelled: same => same }),
        ownAccount: refs(joined('manifest', path, 'spec.serviceAccountName')),
        tokenSaid: spelled(joined('manifest', path, 'spec.automountServiceAccountToken'), mounts),
        services: byLabels,
        limited: byLabels,
      },
      { 'manifest.kind': kind },
    ),
  ),
  mapping(
    account,
    ['kubernetes_service_account', 'kubernetes_service_account_v1', 'kubernetes_default_service_account', 'kubernetes_default_service_account_v1'],
    ['metadata.name'],
    {
      name: at('metadata.name'),
      mountsToken: at('automount_service_account_token'),
    },
  ),
  mapping(
    account,
    'kubernetes_manifest',
    [],
    { name: at('manifest.metadata.name'), mountsToken: at('manifest.automountServiceAccountToken') },
    { 'manifest.kind': 'ServiceAccount' },
  ),
];
