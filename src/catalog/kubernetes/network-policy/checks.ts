import { checks, holds } from '../../../model/index.ts';
import { policy } from './service.ts';

export default [
  checks(policy, {
    'kubernetes.network-policy.names-who-may-come-in': {
      duty: 'filter-traffic',
      title: 'Every rule of the policy names who may come in, and none of them is everybody',
      severity: 'medium',
      given: { limits: holds('in') },
      expect: { letsInAll: false },
      risk: 'The pods count as protected by a policy, and everybody who can route to them reaches them.',
    },
    'kubernetes.network-policy.names-what-may-go-out': {
      duty: 'control-egress',
      title: 'No rule of the policy lets everything out',
      severity: 'low',
      given: { limits: holds('out') },
      expect: { letsOutAll: false },
      risk: 'A pod that was broken into can call any address, to take data out or bring tools in.',
    },
  }),
];
