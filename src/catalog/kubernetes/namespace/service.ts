import { asset, service, text } from '../../../model/index.ts';
import { says } from './sources.ts';

const namespaces = service({ id: 'kubernetes.namespace', name: 'Kubernetes namespaces', vendor: 'kubernetes' });

export const namespace = asset(namespaces, 'namespace', {
  name: text({ unset: '' }),
  /** The pod security standard that pods have to meet to be admitted. */
  enforced: text({ unset: 'privileged', source: says.admission }),
});
