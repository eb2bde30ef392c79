import { describe, expect, it } from 'vitest';
import { hole, unresolved } from '../../../model/index.ts';
import { namesCallers, namesInterfaces } from './restrictions.ts';

const open = { [unresolved]: 'var.x' };

describe('those who may use a key', () => {
  it.each([
    [[{ browser_key_restrictions: [{ allowed_referrers: ['shop.example.com/*'] }] }], true],
    [{ serverKeyRestrictions: { allowedIps: ['203.0.113.7'] } }, true],
    [[{ browser_key_restrictions: [{ allowed_referrers: ['*'] }] }], false],
    [[{ server_key_restrictions: [{ allowed_ips: ['203.0.113.7', '0.0.0.0/0'] }] }], false],
    [[{ ios_key_restrictions: [{ allowed_bundle_ids: [] }] }], false],
    [[{ api_targets: [{ service: 'translate.googleapis.com' }] }], false],
    [[], false],
  ])('%j: %s', (restrictions, value) => {
    expect(namesCallers(restrictions)).toEqual({ value });
  });
  it('are open where they are', () => {
    expect(namesCallers([{ server_key_restrictions: [{ allowed_ips: [open] }] }])).toMatchObject({ unknown: 'var.x' });
    expect(namesCallers([{ server_key_restrictions: [{ allowed_ips: [hole('var.ip')] }] }])).toMatchObject({ among: [true, false] });
    expect(namesCallers(open)).toMatchObject({ unknown: 'var.x' });
  });
});

it('finds the interfaces of a key', () => {
  expect(namesInterfaces([{ api_targets: [{ service: 'translate.googleapis.com' }] }])).toEqual({ value: true });
  expect(namesInterfaces({ apiTargets: [{ service: 'cloudapis.googleapis.com' }] })).toEqual({ value: false });
  expect(namesInterfaces([{ browser_key_restrictions: [] }])).toEqual({ value: false });
  expect(namesInterfaces([])).toEqual({ value: false });
  expect(namesInterfaces([{ api_targets: [{ service: open }] }])).toMatchObject({ unknown: 'var.x' });
});
