import { describe, expect, it } from 'vitest';
import { hole, reference, unresolved } from '../../../model/index.ts';
import { algorithmsBy, isBareKey } from './algorithms.ts';

const open = { [unresolved]: 'var.x has no value' };

describe('the algorithms of a connection', () => {
  const of = algorithmsBy(['dh_group', 'ike_encryption']);
  it.each([
    [undefined, 'default'],
    [[], 'default'],
    [[{ dh_group: 'DHGroup14', ike_encryption: 'AES256' }], 'strong'],
    [[{ dh_group: 'DHGroup2', ike_encryption: 'AES256' }], 'weak'],
    [{ dh_group: 'ECP384', ike_encryption: 'DES3' }, 'weak'],
  ])('%j %s', (policies, value) => expect(of(policies)).toEqual({ value }));
  it('may not be known', () => {
    expect(of([open])).toEqual({ unknown: 'var.x has no value', among: ['strong', 'weak', 'default'] });
    expect(of([{ dh_group: open, ike_encryption: 'AES256' }])).toEqual({ unknown: 'var.x has no value', among: ['strong', 'weak'] });
  });
});

it('knows a key that stands in the configuration', () => {
  expect(isBareKey('4-v3ry-53cr37-1p53c-5h4r3d-k3y')).toEqual({ value: true });
  expect(isBareKey(reference('data.azurerm_key_vault_secret.vpn.value'))).toEqual({ value: false });
  expect(isBareKey(hole('var.key'))).toEqual({ unknown: 'a part of the key is not known', among: [true, false] });
  expect(isBareKey(open)).toEqual({ unknown: 'var.x has no value', among: [true, false] });
});
