import { asset, choice, decide, empty, flag, like, link, list, parts, plus, reach, service, some, text } from '../../../model/index.ts';
import { statements } from '../policy.ts';
import { says } from './sources.ts';

const gateway = service({ id: 'aws.api-gateway', name: 'Amazon API Gateway', vendor: 'aws' });

const audiences = ['your networks', 'those whom its policy names', 'everybody'] as const;
const declaredApi = asset(gateway, 'rest-api', {
  name: text({ unset: '' }),
  endpoint: choice(['EDGE', 'REGIONAL', 'PRIVATE'], { unset: 'EDGE', source: says.endpoints }),
  policy: statements,
  /** Its methods are written in a definition (OpenAPI), rather than one by one. */
  defined: flag({ unset: false }),
  /** Operations of the definition that ask nobody who calls. */
  open: list({ unset: { items: [] }, source: says.definitions }),
});
/** `audience`: who can reach it at all, before anybody is asked who they are. */
export const restApi = plus(declaredApi, me => ({
  audience: decide(me, [
    [{ endpoint: 'PRIVATE' }, 'your networks'],
    [{ policy: empty }, 'everybody'],
    [{ policy: some({ effect: 'Deny', everybody: true, conditional: true }) }, 'those whom its policy names'],
    [{ policy: some({ effect: 'Allow', everybody: true, narrowed: false }) }, 'everybody'],
    [{}, 'those whom its policy names'],
  ]),
}));

/** What is set for one method of a stage, or for all of them. */
export const methodSetting = {
  path: text({ unset: '*/*' }),
  logging: choice(['OFF', 'ERROR', 'INFO'], { unset: 'OFF', source: says.wholeRequests }),
  logsWholeRequests: flag({ unset: false, source: says.wholeRequests }),
  cached: flag({ unset: false, source: says.cache }),
  cacheEncrypted: flag({ unset: false, source: says.cache }),
};
const declaredStage = asset(gateway, 'rest-stage', {
  name: text({ unset: '' }),
  accessLogs: flag({ unset: false, source: says.logs }),
  traced: flag({ unset: false, source: says.traces }),
  cache: flag({ unset: false, source: says.cache }),
  methods: parts(methodSetting, { unset: { items: [] } }),
  clientCertificate: flag({ unset: false, source: says.client }),
  webAcl: flag({ unset: false, source: says.firewall }),
});
/** `caching`: whether answers are kept, or a method asks for it. */
export const restStage = plus(declaredStage, me => ({
  caching: decide(me, [
    [{ cache: true }, 'yes'],
    [{ methods: some({ cached: true }) }, 'yes'],
    [{}, 'no'],
  ]),
  executionLogs: decide(me, [
    [{ methods: empty }, 'off'],
    [{ methods: some({ logging: 'OFF' }) }, 'off for some'],
    [{}, 'on'],
  ]),
}));

const declaredMethod = asset(gateway, 'rest-method', {
  verb: text(),
  api: link('aws.api-gateway.rest-api'),
  authorization: text({ unset: 'NONE', source: says.access }),
  apiKey: flag({ unset: false, source: says.keys }),
  validator: flag({ unset: false, source: says.validation }),
});
const reachedMethod = plus(declaredMethod, me => ({ audience: reach(me, 'api', 'audience', choice(audiences), 'everybody') }));
/** `asks`: what comes in by it. A browser’s preflight carries no proof of who asks. */
export const restMethod = plus(reachedMethod, me => ({
  asks: decide(me, [
    [{ verb: 'OPTIONS' }, 'a preflight'],
    [{}, 'a request'],
  ]),
}));

export const domainName = asset(gateway, 'domain-name', {
  name: text({ unset: '' }),
  policy: text({ unsaid: 'it names no policy of TLS' }),
});

export const httpApi = asset(gateway, 'http-api', {
  name: text({ unset: '' }),
  protocol: choice(['HTTP', 'WEBSOCKET']),
  defined: flag({ unset: false }),
  open: list({ unset: { items: [] }, source: says.definitions }),
});
export const httpStage = asset(gateway, 'http-stage', {
  name: text({ unset: '' }),
  accessLogs: flag({ unset: false, source: says.httpLogs }),
});
const declaredRoute = asset(gateway, 'http-route', {
  key: text(),
  api: link('aws.api-gateway.http-api'),
  authorization: text({ unset: 'NONE', source: says.httpAccess }),
  apiKey: flag({ unset: false, source: says.keys }),
});
const reachedRoute = plus(declaredRoute, me => ({ protocol: reach(me, 'api', 'protocol', choice(['HTTP', 'WEBSOCKET']), 'HTTP') }));
/** `asks`: what comes in by it. A WebSocket is opened by one route alone, and only that one can be guarded. */
export const httpRoute = plus(reachedRoute, me => ({
  asks: decide(me, [
    [{ key: like('OPTIONS *') }, 'a preflight'],
    [{ key: like('* /*') }, 'a request'],
    [{ key: '$connect' }, 'a request'],
    [{ protocol: 'HTTP', key: '$default' }, 'a request'],
    [{}, 'a message'],
  ]),
}));
