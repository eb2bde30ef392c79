import { checks, oneOf } from '../../../model/index.ts';
import { namespace } from './service.ts';

export default [
  checks(namespace, {
    'kubernetes.namespace.enforces-a-pod-security-standard': {
      duty: 'harden-workload',
      title: 'The namespace refuses pods that do not meet a pod security standard',
      severity: 'medium',
      expect: { enforced: oneOf('restricted', 'baseline') },
      risk: 'Whoever may create a pod in the namespace may create one that takes over its node.',
    },
  }),
];
