import { describe, expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { meetsAny, namesSome, openWaysIn, openWaysOut } from './rules.ts';

const unknown = { [unresolved]: 'var.x' };

describe('rules of a perimeter', () => {
  it('that let anybody in from anywhere', () => {
    expect(openWaysIn([{ ingress_from: [{ identity_type: 'ANY_IDENTITY', sources: [{ access_level: '*' }] }] }])).toMatchObject({
      value: { items: [expect.any(String)] },
    });
    expect(openWaysIn([{ ingressFrom: { identityType: 'ANY_IDENTITY', sources: [{ accessLevel: 'accessPolicies/1/accessLevels/office' }] } }])).toEqual({
      value: { items: [] },
    });
    expect(openWaysIn([{ ingress_from: [{ identities: ['user:a@example.com'], sources: [{ access_level: '*' }] }] }])).toEqual({ value: { items: [] } });
    expect(openWaysIn([{ ingress_from: [{ identity_type: 'ANY_IDENTITY', sources: [{ access_level: unknown }] }] }])).toEqual({
      value: { items: [], rest: 'var.x' },
    });
    expect(openWaysIn(unknown)).toEqual({ value: { items: [], rest: 'var.x' } });
  });
  it('that let everything out', () => {
    const out = { egress_from: [{ identity_type: 'ANY_IDENTITY' }], egress_to: [{ resources: ['*'], operations: [{ service_name: '*' }] }] };
    expect(openWaysOut([out])).toMatchObject({ value: { items: [expect.any(String)] } });
    expect(openWaysOut([{ ...out, egress_to: [{ resources: ['projects/1'], operations: [{ service_name: '*' }] }] }])).toEqual({ value: { items: [] } });
    expect(openWaysOut(undefined)).toEqual({ value: { items: [] } });
  });
});

describe('levels', () => {
  it('that any request meets', () => {
    expect(meetsAny([{ conditions: [{}] }])).toEqual({ value: true });
    expect(meetsAny([{ conditions: [{ ip_subnetworks: ['0.0.0.0/0'] }] }])).toEqual({ value: true });
    expect(meetsAny([{ conditions: [{ ip_subnetworks: ['192.0.2.0/24'] }] }])).toEqual({ value: false });
    expect(meetsAny([{ combining_function: 'OR', conditions: [{ regions: ['DE'] }, { ip_subnetworks: ['::/0'] }] }])).toEqual({ value: true });
    expect(meetsAny([{ conditions: [{ regions: ['DE'] }, { ip_subnetworks: ['::/0'] }] }])).toEqual({ value: false });
    expect(meetsAny([{ conditions: [{ ip_subnetworks: unknown }] }])).toEqual({ unknown: 'var.x', among: [true, false] });
    expect(meetsAny(unknown)).toEqual({ unknown: 'var.x', among: [true, false] });
  });
  it('and lists that name something', () => {
    expect(namesSome(['storage.googleapis.com'])).toEqual({ value: true });
    expect(namesSome([])).toEqual({ value: false });
    expect(namesSome([unknown])).toMatchObject({ unknown: 'var.x' });
    expect(namesSome(unknown)).toMatchObject({ unknown: 'var.x' });
  });
});
