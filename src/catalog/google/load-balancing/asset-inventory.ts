import { at, derived, mapping, refs } from '../../../model/index.ts';
import { saidAt } from '../said.ts';
import { forwards } from './forwards.ts';
import { logsBy } from './logs.ts';
import { backendService, forwardingRule, httpProxy, httpsProxy, sslPolicy, urlMap } from './service.ts';

const names = ['selfLink', 'id', 'name'];

export default [
  mapping(sslPolicy, 'compute.googleapis.com/SslPolicy', names, { oldest: at('minTlsVersion'), profile: at('profile'), features: at('customFeatures') }),
  mapping(
    httpsProxy,
    ['compute.googleapis.com/TargetHttpsProxy', 'compute.googleapis.com/RegionTargetHttpsProxy', 'compute.googleapis.com/TargetSslProxy'],
    names,
    {
      namesPolicy: saidAt('sslPolicy'),
    },
  ),
  mapping(httpProxy, ['compute.googleapis.com/TargetHttpProxy', 'compute.googleapis.com/RegionTargetHttpProxy'], names, { urlMap: refs('urlMap') }),
  mapping(urlMap, ['compute.googleapis.com/UrlMap', 'compute.googleapis.com/RegionUrlMap'], names, {
    redirectsToHttps: at('defaultUrlRedirect.httpsRedirect', false),
  }),
  mapping(
    forwardingRule,
    ['compute.googleapis.com/ForwardingRule', 'compute.googleapis.com/GlobalForwardingRule'],
    names,
    forwards('loadBalancingScheme', 'allPorts'),
  ),
  mapping(backendService, ['compute.googleapis.com/BackendService', 'compute.googleapis.com/RegionBackendService'], names, {
    scheme: at('loadBalancingScheme'),
    protocol: at('protocol'),
    logsRequests: derived('logConfig', logsBy('sampleRate')),
    guarded: saidAt('securityPolicy'),
  }),
];
