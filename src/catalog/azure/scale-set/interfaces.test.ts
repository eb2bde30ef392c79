import { describe, expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { anyForwards, givesPublicAddresses } from './interfaces.ts';

const open = { [unresolved]: 'var.x has no value' };
const unknown = { unknown: 'var.x has no value', among: [true, false] };

describe('the interfaces of a scale set', () => {
  const inTerraform = givesPublicAddresses('ip_configuration', 'public_ip_address');
  const inTemplates = givesPublicAddresses('properties.ipConfigurations', 'properties.publicIPAddressConfiguration');
  it('give public addresses where one configuration says so', () => {
    expect(inTerraform([{ ip_configuration: [{ name: 'a' }, { public_ip_address: [{ name: 'ip' }] }] }])).toEqual({ value: true });
    expect(inTerraform([{ ip_configuration: [{ name: 'a' }] }, { ip_configuration: { public_ip_address: {} } }])).toEqual({ value: true });
    expect(inTerraform([{ ip_configuration: [{ name: 'a' }] }])).toEqual({ value: false });
    expect(inTerraform(undefined)).toEqual({ value: false });
    expect(inTemplates([{ properties: { ipConfigurations: [{ properties: { publicIPAddressConfiguration: { name: 'ip' } } }] } }])).toEqual({ value: true });
    expect(inTemplates([{ properties: { ipConfigurations: [{ properties: {} }] } }])).toEqual({ value: false });
  });
  it('may not be known', () => {
    expect(inTerraform([open])).toEqual(unknown);
    expect(inTerraform([{ ip_configuration: [open] }])).toEqual(unknown);
    expect(inTerraform([{ ip_configuration: [{ public_ip_address: [open] }] }])).toEqual(unknown);
    expect(anyForwards('enable_ip_forwarding')([{ enable_ip_forwarding: open }])).toEqual(unknown);
  });
  it('forward where one says so', () => {
    expect(anyForwards('enable_ip_forwarding')([{}, { enable_ip_forwarding: true }])).toEqual({ value: true });
    expect(anyForwards('enable_ip_forwarding')([{}])).toEqual({ value: false });
  });
});
