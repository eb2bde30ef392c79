import { asset, choice, count, decide, flag, link, oneOf, parts, plus, reach, service, some, text } from '../../../model/index.ts';
import { actions } from './actions.ts';
import { says } from './sources.ts';
import { protocols } from './tls-policy.ts';

const balancing = service({ id: 'aws.elastic-load-balancing', name: 'Elastic Load Balancing', vendor: 'aws' });

const types = ['application', 'network', 'gateway'] as const;
const modes = ['monitor', 'defensive', 'strictest'] as const;
const off = { unset: false, source: says.attributes } as const;

/** An Application, Network or Gateway Load Balancer. */
export const loadBalancer = asset(balancing, 'load-balancer', {
  name: text({ unset: '' }),
  type: choice(types, { unset: 'application', source: says.type }),
  internal: flag({ unset: false, source: says.type }),
  accessLogs: flag(off),
  dropsInvalidHeaders: flag({ unset: false, source: says.headers }),
  desyncMode: choice(modes, { unset: 'defensive', source: says.desync }),
  deletionProtection: flag(off),
  crossZone: flag({ unset: false, source: says.crossZone }),
  networks: count({ unsaid: 'it names no networks' }),
  webAcl: flag({ unset: false, source: says.waf }),
});

const asSent = ['TCP', 'UDP', 'TCP_UDP', 'QUIC', 'TCP_QUIC'] as const;
const listening = asset(balancing, 'listener', {
  balancer: link('aws.elastic-load-balancing.load-balancer'),
  protocol: choice(['HTTP', 'HTTPS', 'TLS', ...asSent, 'not said'], { unset: 'not said', source: says.listeners }),
  oldestTls: choice(protocols, { unset: 'TLS 1.0', source: says.policies }),
  forwardSecrecy: flag({ unset: false, source: says.forwardSecrecy }),
  actions,
});
const attached = plus(listening, me => ({ balancerType: reach(me, 'balancer', 'type', choice(types), 'application') }));
/** `carries`: whether what it takes is encrypted. `plainRequests`: what becomes of requests that are not. */
export const listener = plus(attached, me => ({
  carries: decide(me, [
    [{ protocol: oneOf('HTTPS', 'TLS') }, 'encrypted'],
    [{ protocol: 'HTTP' }, 'plain'],
    [{ protocol: oneOf(...asSent) }, 'as it is sent'],
    [{ balancerType: 'application' }, 'plain'],
    [{}, 'as it is sent'],
  ]),
  plainRequests: decide(me, [
    [{ actions: some({ does: oneOf('serves it', 'sends it elsewhere in plain') }) }, 'served'],
    [{ actions: some({ does: 'sends it to HTTPS' }) }, 'sent to HTTPS'],
    [{ actions: some({ does: 'answers it itself' }) }, 'turned away'],
    [{}, 'served'],
  ]),
}));

export const targetGroup = asset(balancing, 'target-group', {
  name: text({ unset: '' }),
  protocol: choice(['HTTP', 'HTTPS', 'TLS', ...asSent, 'GENEVE', 'none'], { unset: 'none' }),
});

/** A listener of a Classic Load Balancer. */
export const front = {
  name: text(),
  protocol: choice(['HTTP', 'HTTPS', 'TCP', 'SSL']),
  certificate: choice(['of the certificate service', 'of another maker', 'none'], { unset: 'none' }),
};
/** A TLS policy of a Classic Load Balancer; it may be one of another sort, which says nothing about TLS. */
export const tlsPolicy = {
  name: text({ unset: '' }),
  oldest: choice([...protocols, 'says nothing about TLS']),
  brokenCiphers: flag(),
};
const older = asset(balancing, 'classic-load-balancer', {
  name: text({ unset: '' }),
  internal: flag({ unset: false, source: says.type }),
  listeners: parts(front, { unset: { items: [] } }),
  tlsPolicies: parts(tlsPolicy, { unset: { items: [] } }),
  accessLogs: flag({ unset: false, source: says.classic }),
  crossZone: flag({ unset: false, source: says.classicZones }),
  draining: flag({ unset: false, source: says.classic }),
  desyncMode: choice(modes, { unset: 'defensive', source: says.classic }),
  networks: count({ unsaid: 'it names neither networks nor zones' }),
});
/** `tls`: how current the TLS of its secure listeners is; without a policy of its own it gets an older one. */
export const classic = plus(older, me => ({
  tls: decide(me, [
    [{ tlsPolicies: some({ oldest: oneOf('TLS 1.1', 'TLS 1.0', 'SSL 3.0', 'SSL 2.0') }) }, 'outdated'],
    [{ tlsPolicies: some({ oldest: oneOf('TLS 1.2', 'TLS 1.3') }) }, 'current'],
    [{}, 'the default, which is outdated'],
  ]),
}));
