import { describe, expect, it } from 'vitest';
import { hole, unresolved } from '../../../model/index.ts';
import { forwardSecrecyOf, oldestOf, oldestOfAttributes, protocols, takesBrokenCiphers } from './tls-policy.ts';

describe('oldestOf', () => {
  it.each([
    ['ELBSecurityPolicy-TLS13-1-3-2021-06', 'TLS 1.3'],
    ['ELBSecurityPolicy-TLS13-1-2-2021-06', 'TLS 1.2'],
    ['ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09', 'TLS 1.2'],
    ['ELBSecurityPolicy-TLS13-1-2-Ext2-FIPS-2023-04', 'TLS 1.2'],
    ['ELBSecurityPolicy-TLS13-1-1-2021-06', 'TLS 1.1'],
    ['ELBSecurityPolicy-TLS13-1-0-FIPS-2023-04', 'TLS 1.0'],
    ['ELBSecurityPolicy-TLS-1-2-Ext-2018-06', 'TLS 1.2'],
    ['ELBSecurityPolicy-tls-1-2-2017-01', 'TLS 1.2'],
    ['ELBSecurityPolicy-TLS-1-1-2017-01', 'TLS 1.1'],
    ['ELBSecurityPolicy-FS-1-2-Res-2020-10', 'TLS 1.2'],
    ['ELBSecurityPolicy-FS-2018-06', 'TLS 1.0'],
    ['ELBSecurityPolicy-2016-08', 'TLS 1.0'],
    ['ELBSecurityPolicy-2015-05', 'TLS 1.0'],
    ['ELBSecurityPolicy-2011-08', 'SSL 3.0'],
  ])('%s speaks %s', (policy, protocol) => expect(oldestOf(policy)).toEqual({ value: protocol }));
  it('tells from the known beginning of a name', () => {
    expect(oldestOf(`ELBSecurityPolicy-TLS13-1-2-${hole('var.variant')}`)).toEqual({ value: 'TLS 1.2' });
    expect(oldestOf(`ELBSecurityPolicy-${hole('var.policy')}`)).toMatchObject({ among: protocols });
  });
  it('does not guess', () => {
    expect(oldestOf('something-else')).toMatchObject({ unknown: 'the policy is not one that is known' });
    expect(oldestOf({ [unresolved]: 'var.policy has no value' })).toEqual({ unknown: 'var.policy has no value', among: protocols });
    expect(oldestOf(true)).toMatchObject({ among: protocols });
  });
});

describe('forwardSecrecyOf', () => {
  it.each([
    ['ELBSecurityPolicy-TLS13-1-3-2021-06', true],
    ['ELBSecurityPolicy-TLS13-1-2-2021-06', true],
    ['ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09', true],
    ['ELBSecurityPolicy-TLS13-1-2-Res-FIPS-2023-04', true],
    ['ELBSecurityPolicy-FS-1-2-Res-2020-10', true],
    ['ELBSecurityPolicy-TLS13-1-2-Ext1-2021-06', false],
    ['ELBSecurityPolicy-TLS-1-2-2017-01', false],
    ['ELBSecurityPolicy-2016-08', false],
  ])('%s: %s', (policy, secret) => expect(forwardSecrecyOf(policy)).toEqual({ value: secret }));
  it('does not guess', () => {
    expect(forwardSecrecyOf(`ELBSecurityPolicy-TLS13-1-2-${hole('var.variant')}`)).toMatchObject({ among: [true, false] });
    expect(forwardSecrecyOf('mine')).toMatchObject({ among: [true, false] });
  });
});

const set = (...pairs: readonly (readonly [string, unknown])[]) => pairs.map(([name, value]) => ({ name, value: value as string }));
const open = { [unresolved]: 'var.on has no value' };

describe('a policy that is put together from attributes', () => {
  it('follows the policy it refers to', () => {
    expect(oldestOfAttributes(set(['Reference-Security-Policy', 'ELBSecurityPolicy-TLS-1-2-2017-01']), 'name', 'value')).toEqual({ value: 'TLS 1.2' });
  });
  it('speaks the oldest protocol that is switched on', () => {
    expect(oldestOfAttributes(set(['Protocol-TLSv1.2', 'true'], ['Protocol-TLSv1.1', true]), 'name', 'value')).toEqual({ value: 'TLS 1.1' });
    expect(oldestOfAttributes(set(['Protocol-TLSv1.2', 'true'], ['Protocol-TLSv1', 'false']), 'name', 'value')).toEqual({ value: 'TLS 1.2' });
  });
  it('keeps open what a switch without a value leaves open', () => {
    const answer = oldestOfAttributes([...set(['Protocol-TLSv1.2', 'true']), { name: 'Protocol-TLSv1', value: open }], 'name', 'value');
    expect(answer).toMatchObject({ among: ['TLS 1.0', 'TLS 1.2'] });
    expect(oldestOfAttributes([...set(['Protocol-TLSv1', 'true']), open], 'name', 'value')).toMatchObject({ among: ['TLS 1.0', 'SSL 3.0', 'SSL 2.0'] });
    expect(oldestOfAttributes(set(['AES128-SHA', 'true']), 'name', 'value')).toMatchObject({ among: protocols });
    expect(oldestOfAttributes(undefined, 'name', 'value')).toMatchObject({ among: protocols });
  });
  it('finds broken ciphers', () => {
    expect(takesBrokenCiphers(set(['ECDHE-RSA-AES128-GCM-SHA256', 'true']), 'name', 'value')).toEqual({ value: false });
    expect(takesBrokenCiphers(set(['DES-CBC3-SHA', 'true']), 'name', 'value')).toEqual({ value: true });
    expect(takesBrokenCiphers(set(['ECDHE-RSA-RC4-SHA', true]), 'name', 'value')).toEqual({ value: true });
    expect(takesBrokenCiphers(set(['DES-CBC3-SHA', 'false']), 'name', 'value')).toEqual({ value: false });
    expect(takesBrokenCiphers(set(['Reference-Security-Policy', 'ELBSecurityPolicy-2015-03']), 'name', 'value')).toEqual({ value: true });
    expect(takesBrokenCiphers([...set(['AES256-SHA', 'true']), open], 'name', 'value')).toMatchObject({ among: [true, false] });
    expect(takesBrokenCiphers([{ name: 'RC4-MD5', value: open }], 'name', 'value')).toMatchObject({ among: [true, false] });
  });
});
