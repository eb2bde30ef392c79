import { at, derived, first, mapping } from '../../../model/index.ts';
import { listensAt } from './listening.ts';
import { tiller } from './service.ts';

const kinds: readonly (readonly [string, ...string[]])[] = [
  ['spec', 'kubernetes_pod', 'kubernetes_pod_v1'],
  ['spec.template.spec', 'kubernetes_deployment', 'kubernetes_deployment_v1', 'kubernetes_replication_controller', 'kubernetes_replication_controller_v1'],
];

export default kinds.map(([spec, ...types]) =>
  mapping(
    tiller,
    types,
    ['id'],
    {
      name: at('metadata.name'),
      copies: spec === 'spec' ? derived<number>('spec', () => ({ value: 1 })) : at<number>('spec.replicas'),
      listens: first(listensAt(`${spec}.container.args`), listensAt(`${spec}.container.command`)),
    },
    { [`${spec}.container.image`]: '*/tiller*' },
  ),
);
