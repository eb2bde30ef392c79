import { describe, expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { generationOf, plainListeners, tlsBy } from './listeners.ts';

const open = { [unresolved]: 'var.x has no value' };
const inTerraform = plainListeners({
  listeners: 'http_listener',
  protocol: 'protocol',
  rules: 'request_routing_rule',
  listenerOf: 'http_listener_name',
  redirect: 'redirect_configuration_name',
});

describe('the listeners of a gateway', () => {
  const listeners = [
    { name: 'web', protocol: 'Https' },
    { name: 'old', protocol: 'Http' },
  ];
  it('are plain where they do not send on', () => {
    expect(inTerraform({ http_listener: listeners })).toEqual({ value: { items: ['old'] } });
    expect(inTerraform({ http_listener: listeners, request_routing_rule: [{ http_listener_name: 'old', redirect_configuration_name: 'tls' }] })).toEqual({
      value: { items: [] },
    });
    expect(inTerraform({})).toEqual({ value: { items: [] } });
  });
  it('may not be known', () => {
    expect(inTerraform({ http_listener: [{ name: 'web', protocol: open }] })).toEqual({ value: { items: [], rest: 'var.x has no value' } });
    expect(inTerraform({ http_listener: [open] })).toEqual({ value: { items: [], rest: 'var.x has no value' } });
    const rule = { http_listener_name: 'old', redirect_configuration_name: open };
    expect(inTerraform({ http_listener: listeners, request_routing_rule: [rule] })).toEqual({
      value: { items: [], rest: 'it is not known whether old only sends on' },
    });
  });
  it('are found in templates by the ends of ids', () => {
    const inTemplates = plainListeners({
      listeners: 'properties.httpListeners',
      protocol: 'properties.protocol',
      rules: 'properties.requestRoutingRules',
      listenerOf: 'properties.httpListener.id',
      redirect: 'properties.redirectConfiguration.id',
    });
    const rule = { properties: { httpListener: { id: '/subscriptions/1/httpListeners/old' }, redirectConfiguration: { id: '/x' } } };
    expect(inTemplates({ properties: { httpListeners: [{ name: 'old', properties: { protocol: 'Http' } }], requestRoutingRules: [rule] } })).toEqual({
      value: { items: [] },
    });
  });
});

describe('the TLS policy of a gateway', () => {
  const tls = tlsBy('policy_name', 'min_protocol_version');
  it.each([
    [{ policy_name: 'AppGwSslPolicy20150501' }, 'ended'],
    [{ policy_name: 'AppGwSslPolicy20170401' }, 'ended'],
    [{ policy_name: 'AppGwSslPolicy20170401S' }, 'current'],
    [{ policy_name: 'AppGwSslPolicy20220101' }, 'current'],
    [{ min_protocol_version: 'TLSv1_1' }, 'ended'],
    [{ min_protocol_version: 'TLSv1_2' }, 'current'],
  ])('%j %s', (policy, value) => expect(tls(policy)).toEqual({ value }));
  it('may not be known', () => expect(tls({ policy_name: open })).toEqual({ unknown: 'var.x has no value', among: ['current', 'ended'] }));
});

it.each([
  ['WAF_v2', 'v2'],
  ['Standard_v2', 'v2'],
  ['Basic', 'v2'],
  ['WAF_Medium', 'v1'],
  ['Standard', 'v1'],
])('%s is of %s', (sku, value) => expect(generationOf(sku)).toEqual({ value }));
