import { at, derived, mapping, refs, spelledMap, writable } from '../../../model/index.ts';
import { askedAt, saidAt } from '../said.ts';
import { forwards } from './forwards.ts';
import { logsBy } from './logs.ts';
import { backendService, forwardingRule, httpProxy, httpsProxy, sslPolicy, urlMap } from './service.ts';

const names = ['id', 'self_link', 'name'];
const everyRequest = spelledMap({ enable: true, sample_rate: 1 });
const backend = {
  logsRequests: writable(derived<boolean>('log_config', logsBy('sample_rate')), on => (on ? everyRequest : undefined)),
  guarded: askedAt('security_policy', 'web-firewall'),
};

/** They join or spell out what is judged elsewhere. */
export const pieces = [
  'google_compute_health_check',
  'google_compute_region_health_check',
  'google_compute_http_health_check',
  'google_compute_https_health_check',
  'google_compute_target_tcp_proxy',
  'google_compute_region_target_tcp_proxy',
  'google_compute_network_endpoint',
  'google_compute_network_endpoints',
  'google_compute_network_endpoint_group',
  'google_compute_region_network_endpoint_group',
  'google_compute_global_network_endpoint',
  'google_compute_global_network_endpoint_group',
];

export default [
  mapping(sslPolicy, ['google_compute_ssl_policy', 'google_compute_region_ssl_policy'], names, {
    oldest: at('min_tls_version'),
    profile: at('profile'),
    features: at('custom_features'),
  }),
  mapping(httpsProxy, ['google_compute_target_https_proxy', 'google_compute_region_target_https_proxy', 'google_compute_target_ssl_proxy'], names, {
    namesPolicy: saidAt('ssl_policy'),
  }),
  mapping(httpProxy, ['google_compute_target_http_proxy', 'google_compute_region_target_http_proxy'], names, { urlMap: refs('url_map') }),
  mapping(urlMap, ['google_compute_url_map', 'google_compute_region_url_map'], names, {
    redirectsToHttps: at('default_url_redirect.https_redirect', false),
  }),
  mapping(forwardingRule, ['google_compute_forwarding_rule', 'google_compute_global_forwarding_rule'], names, forwards('load_balancing_scheme', 'all_ports')),
  mapping(backendService, 'google_compute_backend_service', names, {
    scheme: at('load_balancing_scheme', 'EXTERNAL'),
    protocol: at('protocol'),
    ...backend,
  }),
  mapping(backendService, 'google_compute_region_backend_service', names, {
    scheme: at('load_balancing_scheme', 'INTERNAL'),
    protocol: at('protocol', 'TCP'),
    ...backend,
  }),
];
