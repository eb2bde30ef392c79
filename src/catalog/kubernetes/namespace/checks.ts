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
    'kubernetes.namespace.has-a-quota': {
      duty: 'limit-consumption',
      title: 'A quota limits what the namespace uses as a whole',
      severity: 'low',
      expect: { quota: true },
      risk: 'What runs in the namespace, by fault or by attack, takes the cluster from all others.',
      aka: ['AVD-KSV-0040'],
    },
    'kubernetes.namespace.limits-each-pod': {
      duty: 'limit-consumption',
      title: 'A limit range limits what one pod or container of the namespace uses',
      severity: 'low',
      expect: { limits: true },
      risk: 'A container that names no limit takes whatever its node has.',
      aka: ['AVD-KSV-0039'],
    },
  }),
];
