import { describe, expect, it } from 'vitest';
import { hole, unresolved } from '../../model/index.ts';
import { authenticationIn, runtimeIn } from './web-site.ts';
import { inboundIn } from './web-site-inbound.ts';

const open = { [unresolved]: 'var.x' };
const allow = (address: string) => ({ action: 'Allow', ip_address: address });

describe('who gets into a site', () => {
  const [newer, cloud] = [inboundIn(true), inboundIn(false)];
  it('is everybody where nothing is said, and nobody where public access is off', () => {
    expect([newer({}), cloud({}), cloud({ siteConfig: { ipSecurityRestrictions: [] } })]).toEqual(Array(3).fill({ value: 'everybody' }));
    expect([newer({ public_network_access_enabled: false }), cloud({ publicNetworkAccess: 'Disabled' })]).toEqual(Array(2).fill({ value: 'nobody' }));
  });
  it('is who is named where others are turned away', () => {
    expect(newer({ site_config: [{ ip_restriction_default_action: 'Deny' }] })).toEqual({ value: 'named' });
    expect(newer({ site_config: [{ ip_restriction: [allow('203.0.113.0/24')] }] })).toEqual({ value: 'everybody' });
    expect(cloud({ siteConfig: { ipSecurityRestrictions: [{ ipAddress: '203.0.113.0/24', action: 'Allow' }] } })).toEqual({ value: 'named' });
  });
  it('is everybody where a rule says so, whatever becomes of others', () => {
    for (const address of ['0.0.0.0/0', '::/0', 'Any'])
      expect(newer({ site_config: [{ ip_restriction_default_action: 'Deny', ip_restriction: [allow(address)] }] })).toEqual({ value: 'everybody' });
    expect(cloud({ siteConfig: { ipSecurityRestrictions: [{ ipAddress: 'Any', action: 'Deny' }] } })).toEqual({ value: 'named' });
  });
  it('may not be known', () => {
    expect(newer({ public_network_access_enabled: open })).toEqual({ unknown: 'var.x', among: ['everybody', 'named', 'nobody'] });
    expect(cloud({ siteConfig: open })).toEqual({ unknown: 'var.x', among: ['everybody', 'named', 'nobody'] });
    expect(newer({ site_config: [{ ip_restriction_default_action: 'Deny', ip_restriction: [allow(hole('var.x'))] }] })).toEqual({
      unknown: 'a rule is not known',
      among: ['everybody', 'named'],
    });
  });
});
describe('whether callers must have a name', () => {
  it('is told by either version of the settings', () => {
    expect(authenticationIn([{ enabled: true }])).toEqual({ value: 'required' });
    expect(authenticationIn({ platform: { enabled: true }, globalValidation: { unauthenticatedClientAction: 'RedirectToLoginPage' } })).toEqual({
      value: 'required',
    });
    expect(authenticationIn([{ auth_enabled: true, unauthenticated_action: 'AllowAnonymous' }])).toEqual({ value: 'optional' });
    expect(authenticationIn({ platform: { enabled: true }, globalValidation: { requireAuthentication: false } })).toEqual({ value: 'optional' });
    expect(authenticationIn([{ enabled: false }])).toEqual({ value: 'off' });
  });
  it('may not be known', () => {
    expect(authenticationIn([{ enabled: open }])).toEqual({ unknown: 'var.x', among: ['required', 'optional', 'off'] });
    expect(authenticationIn([{ enabled: true, unauthenticated_client_action: open }])).toEqual({ unknown: 'var.x', among: ['required', 'optional'] });
  });
});
describe('the runtime of a site', () => {
  it('is yours where a container is named', () => {
    expect(runtimeIn([{ application_stack: [{ docker_image_name: 'shop:1' }] }])).toEqual({ value: 'your container' });
    expect(runtimeIn({ linuxFxVersion: 'DOCKER|shop:1' })).toEqual({ value: 'your container' });
    expect(runtimeIn({ linuxFxVersion: 'NODE|22-lts' })).toEqual({ value: 'built in' });
    expect(runtimeIn({})).toEqual({ value: 'built in' });
    expect(runtimeIn({ linuxFxVersion: open })).toEqual({ unknown: 'var.x', among: ['built in', 'your container'] });
  });
});
