import { asset, flag, service, text } from '../../../model/index.ts';
import { says } from './sources.ts';

const namespaces = service({ id: 'kubernetes.namespace', name: 'Kubernetes namespaces', vendor: 'kubernetes' });

export const namespace = asset(namespaces, 'namespace', {
  name: text({ unset: '' }),
  /** The pod security standard that pods have to meet to be admitted. */
  enforced: text({ unset: 'privileged', source: says.admission }),
  /** A quota limits what all of its objects use together. */
  quota: flag({ unset: false, source: says.quotas }),
  /** A limit range limits what one of its objects uses. */
  limits: flag({ unset: false, source: says.limits }),
});
