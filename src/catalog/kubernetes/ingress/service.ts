import { asset, choice, flag, list, parts, service, text } from '../../../model/index.ts';
import { says } from './sources.ts';

const ingresses = service({ id: 'kubernetes.ingress', name: 'Kubernetes Ingress', vendor: 'kubernetes' });
const none = { unset: { items: [] } } as const;

export const ingress = asset(ingresses, 'ingress', {
  name: text({ unset: '' }),
  /** How many of its hosts have a certificate. */
  encrypted: choice(['all', 'some', 'none'], { unset: 'none', source: says.tls }),
  /** Callers that come without TLS are answered rather than sent to TLS. */
  staysPlain: flag({ unset: false }),
  /** It takes in traffic for hosts that it does not name. */
  anyHost: flag({ unset: true, source: says.hosts }),
  /** Annotations that put text into the configuration of the controller. */
  snippets: list(none),
  /** Those of them that hold code. */
  code: list(none),
});

export const listener = {
  name: text({ unset: '' }),
  protocol: text({ unset: '' }),
  /** Of which namespaces it takes routes. */
  routesOf: choice(['Same', 'Selector', 'All', 'None'], { unset: 'Same', source: says.gateway }),
};
/** The successor of the Ingress, and of its controller. */
export const gateway = asset(ingresses, 'gateway', {
  name: text({ unset: '' }),
  listeners: parts(listener, none),
});
