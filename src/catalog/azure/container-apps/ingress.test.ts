import { describe, expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { doors, keptSecrets, plainSecrets, reachOf, registryPasswords } from './ingress.ts';

const open = { [unresolved]: 'var.x' };
describe('who reaches an app', () => {
  it('is told by its ingress', () => {
    expect(reachOf(undefined)).toEqual({ value: 'nobody' });
    expect(reachOf([{ target_port: 80 }])).toEqual({ value: 'the environment' });
    expect(reachOf([{ external_enabled: true }])).toEqual({ value: 'everybody' });
    expect(reachOf({ external: true, ipSecurityRestrictions: [{ action: 'Allow', ipAddressRange: '203.0.113.0/24' }] })).toEqual({ value: 'named' });
    expect(reachOf({ external: true, ipSecurityRestrictions: [{ action: 'Allow', ipAddressRange: '0.0.0.0/0' }] })).toEqual({ value: 'everybody' });
    expect(reachOf({ external: true, ipSecurityRestrictions: [{ action: 'Deny', ipAddressRange: '203.0.113.0/24' }] })).toEqual({ value: 'everybody' });
  });
  it('may not be known', () => {
    expect(reachOf(open)).toEqual({ unknown: 'var.x', among: doors });
    expect(reachOf([{ external_enabled: open }])).toEqual({ unknown: 'var.x', among: ['everybody', 'named', 'the environment'] });
    expect(reachOf([{ external_enabled: true, ip_security_restriction: [open] }])).toEqual({ unknown: 'var.x', among: ['everybody', 'named'] });
  });
});
describe('secrets of an app', () => {
  it('are kept by it where no vault is named', () => {
    expect(
      keptSecrets([
        { name: 'a', value: 'x' },
        { name: 'b', key_vault_secret_id: 'https://v/s' },
      ]),
    ).toEqual({ value: { items: ['a'] } });
    expect(keptSecrets([{ name: 'c', keyVaultUrl: open }, open])).toEqual({ value: { items: [], rest: 'c is not known; var.x' } });
  });
  it('stand in plain where a variable holds one', () => {
    const container = {
      env: [
        { name: 'DB_PASSWORD', value: 'correct-horse' },
        { name: 'API_KEY', secretRef: 'key' },
        { name: 'PORT', value: '80' },
      ],
    };
    expect(plainSecrets({ containers: [container] })).toEqual({ value: { items: ['DB_PASSWORD'] } });
    expect(plainSecrets([{ container: [{ env: [open] }] }])).toEqual({ value: { items: [], rest: 'var.x' } });
  });
  it('open registries where a password is named', () => {
    expect(
      registryPasswords([
        { server: 'a', identity: 'x' },
        { server: 'b', passwordSecretRef: 'p' },
      ]),
    ).toEqual({ value: { items: ['b'] } });
  });
});
