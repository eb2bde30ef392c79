import { asset, flag, list, service, text } from '../../../model/index.ts';

const configuration = service({ id: 'kubernetes.configuration', name: 'Kubernetes Secrets and ConfigMaps', vendor: 'kubernetes' });
const none = { unset: { items: [] } } as const;

export const secret = asset(configuration, 'secret', {
  name: text({ unset: '' }),
  /** The names of its entries whose values are written out in the definition, never what they are. */
  carries: list(none),
  /** It was read from a cluster, which is where it belongs, rather than from a definition. */
  ofTheCluster: flag({ unset: false }),
});

export const configMap = asset(configuration, 'config-map', {
  name: text({ unset: '' }),
  /** The names of its entries that hold a secret, never what they hold. */
  secrets: list(none),
});
