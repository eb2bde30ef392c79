import { asset, choice, decide, flag, link, list, plus, reach, service } from '../../../model/index.ts';
import { says } from './sources.ts';

const loadBalancing = service({ id: 'google.load-balancing', name: 'Cloud Load Balancing', vendor: 'google' });

export const sslPolicy = asset(loadBalancing, 'ssl-policy', {
  oldest: choice(['TLS_1_0', 'TLS_1_1', 'TLS_1_2', 'TLS_1_3'], { unset: 'TLS_1_0', source: says.versions }),
  profile: choice(['COMPATIBLE', 'MODERN', 'RESTRICTED', 'FIPS_202205', 'CUSTOM'], { unset: 'COMPATIBLE', source: says.versions }),
  /** The ciphers of a custom profile. */
  features: list({ unset: { items: [] } }),
});

/** A proxy that ends TLS. */
export const httpsProxy = asset(loadBalancing, 'https-proxy', { namesPolicy: flag({ unset: false, source: says.sslPolicies }) });

export const urlMap = asset(loadBalancing, 'url-map', { redirectsToHttps: flag({ unset: false, source: says.redirect }) });

/** A proxy that takes requests in the open. */
const declaredHttpProxy = asset(loadBalancing, 'http-proxy', { urlMap: link('google.load-balancing.url-map') });
export const httpProxy = plus(declaredHttpProxy, me => ({ redirectsToHttps: reach(me, 'urlMap', 'redirectsToHttps', flag()) }));

const reachOfScheme = [
  [{ scheme: 'EXTERNAL' }, 'the internet'],
  [{ scheme: 'EXTERNAL_MANAGED' }, 'the internet'],
  [{}, 'your networks'],
] as const;

/** An address and the ports on which it takes traffic: what stands in front. */
const declaredRule = asset(loadBalancing, 'forwarding-rule', {
  scheme: choice(['EXTERNAL', 'EXTERNAL_MANAGED', 'INTERNAL', 'INTERNAL_MANAGED', 'INTERNAL_SELF_MANAGED', 'Private Service Connect'], { unset: 'EXTERNAL' }),
  everyPort: flag({ unset: false, source: says.forwarding }),
});
export const forwardingRule = plus(declaredRule, me => ({ reach: decide(me, reachOfScheme) }));

const declaredBackend = asset(loadBalancing, 'backend-service', {
  scheme: choice(['EXTERNAL', 'EXTERNAL_MANAGED', 'INTERNAL', 'INTERNAL_MANAGED', 'INTERNAL_SELF_MANAGED'], { unset: 'EXTERNAL' }),
  protocol: choice(['HTTP', 'HTTPS', 'HTTP2', 'H2C', 'GRPC', 'TCP', 'SSL', 'UDP', 'UNSPECIFIED'], { unset: 'HTTP' }),
  logsRequests: flag({ unset: false, source: says.logging }),
  guarded: flag({ unset: false, source: says.edge }),
});
export const backendService = plus(declaredBackend, me => ({
  /** From where it is reached. */
  reach: decide(me, reachOfScheme),
}));
