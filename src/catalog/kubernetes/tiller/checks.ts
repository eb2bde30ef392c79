import { atMost, checks, like } from '../../../model/index.ts';
import { tiller } from './service.ts';

export default [
  checks(tiller, {
    'kubernetes.tiller.does-not-run': {
      duty: 'upgrade-platform',
      title: 'Tiller does not run any more',
      severity: 'high',
      expect: { copies: atMost(0) },
      risk: 'Tiller has had no fixes since 2020, and does for anybody in the cluster what only its administrators may.',
      aka: ['CKV_K8S_34', 'AVD-KSV-0102', '6d173be7-545a-46c6-a81d-2ae52ed1605d', 'ca2fba76-c1a7-4afd-be67-5249f861cb0e'],
    },
    'kubernetes.tiller.listens-to-its-own-pod': {
      duty: 'limit-exposure',
      title: 'Tiller listens only inside its own pod',
      severity: 'critical',
      expect: [{ copies: atMost(0) }, { listens: like('localhost:*') }, { listens: like('127.*') }],
      risk: 'Whoever gets into any container of the cluster can have Tiller install anything.',
      aka: ['CKV_K8S_45', 'e17fa86a-6222-4584-a914-56e8f6c87e06'],
    },
  }),
];
