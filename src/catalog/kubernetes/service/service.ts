import { asset, choice, flag, list, service as made, text } from '../../../model/index.ts';
import { says } from './sources.ts';

const services = made({ id: 'kubernetes.service', name: 'Kubernetes Services', vendor: 'kubernetes' });

export const service = asset(services, 'service', {
  name: text({ unset: '' }),
  type: choice(['ClusterIP', 'NodePort', 'LoadBalancer', 'ExternalName'], { unset: 'ClusterIP', source: says.type }),
  /** Addresses of somebody else’s that nodes take traffic for. */
  addresses: list({ unset: { items: [] } }),
  /** The load balancer has an address of the own network rather than a public one. */
  inside: flag({ unset: false, source: says.balancer }),
  /** Whom the load balancer lets in. */
  lets: choice(['everybody', 'some'], { unset: 'everybody' }),
  /** It leads to Tiller, the server of Helm 2. */
  ofTiller: flag({ unset: false }),
});
