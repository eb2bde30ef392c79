import { asset, flag, list, service, text } from '../../../model/index.ts';
import { says } from './sources.ts';

const policies = service({ id: 'kubernetes.network-policy', name: 'Kubernetes network policies', vendor: 'kubernetes' });

export const policy = asset(policies, 'policy', {
  name: text({ unset: '' }),
  /** The directions that it limits: `in`, `out`. */
  limits: list({ unset: { items: ['in'] }, source: says.rules }),
  /** Some rule lets in everybody, on whichever ports. */
  letsInAll: flag({ unset: false, source: says.rules }),
  /** Some rule lets out to everywhere on every port. */
  letsOutAll: flag({ unset: false, source: says.rules }),
});
