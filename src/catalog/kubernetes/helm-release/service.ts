import { asset, flag, list, service, text } from '../../../model/index.ts';
import { says } from './sources.ts';

const helm = service({ id: 'kubernetes.helm-release', name: 'Helm releases', vendor: 'kubernetes' });

/** A chart that is installed into a cluster; what the chart makes is not seen. */
export const release = asset(helm, 'release', {
  name: text({ unset: '' }),
  /** One version and no other is named, or the chart lies beside the code. */
  pinned: flag({ unset: false, source: says.newest }),
  verified: flag({ unset: false, source: says.verify }),
  /** Values named like secrets that are written out. */
  secrets: list({ unset: { items: [] } }),
});
