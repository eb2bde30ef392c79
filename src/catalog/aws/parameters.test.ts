import { describe, expect, it } from 'vitest';
import { hole, unresolved } from '../../model/index.ts';
import { parameterOf, switchOf } from './parameters.ts';

const read = switchOf('rds.force_ssl');
const open = { [unresolved]: 'var.x has no value' };
const any = { among: ['off', 'on', 'not said'] };

describe('a parameter', () => {
  it('is switched in a list of blocks', () => {
    expect(
      read([
        { name: 'log_connections', value: '1' },
        { name: 'rds.force_ssl', value: '1' },
      ]),
    ).toEqual({ value: 'on' });
    expect(read([{ name: 'rds.force_ssl', value: 0 }])).toEqual({ value: 'off' });
    expect(read({ name: 'rds.force_ssl', value: 'ON' })).toEqual({ value: 'on' });
    expect(read([{ name: 'log_connections', value: '1' }])).toEqual({ value: 'not said' });
    expect(read([])).toEqual({ value: 'not said' });
  });
  it('is switched in a list that spells it otherwise', () => {
    const told = switchOf('require_ssl', { name: 'ParameterName', value: 'ParameterValue' });
    expect(told([{ ParameterName: 'require_ssl', ParameterValue: 'true' }])).toEqual({ value: 'on' });
    expect(told({ ParameterName: 'require_ssl', ParameterValue: 'false' })).toEqual({ value: 'off' });
    expect(told([{ ParameterName: 'wlm', ParameterValue: '1' }])).toEqual({ value: 'not said' });
  });
  it('is switched in a map', () => {
    expect(read({ 'rds.force_ssl': 1 })).toEqual({ value: 'on' });
    expect(read({ 'rds.force_ssl': 'off' })).toEqual({ value: 'off' });
    expect(read({ log_connections: 1 })).toEqual({ value: 'not said' });
    expect(read(undefined)).toEqual({ value: 'not said' });
  });
  it('may be anything where it is not known', () => {
    expect(read(open)).toMatchObject(any);
    expect(read([open])).toMatchObject(any);
    expect(read([{ name: 'rds.force_ssl', value: open }])).toMatchObject(any);
    expect(read([{ name: hole('var.x'), value: '1' }])).toMatchObject(any);
    expect(read({ 'rds.force_ssl': open })).toMatchObject(any);
    expect(read({ log_connections: 1, [unresolved]: 'var.x has no value' })).toMatchObject(any);
    expect(read({ 'rds.force_ssl': 'perhaps' })).toMatchObject(any);
    expect(read([open, { name: 'rds.force_ssl', value: '1' }])).toEqual({ value: 'on' });
  });
  it('is one of the words that its values stand for', () => {
    const tls = parameterOf<'demanded' | 'not demanded'>('tls', { enabled: 'demanded', 'tls1.2+': 'demanded', disabled: 'not demanded' }, 'demanded');
    expect(tls({ tls: 'TLS1.2+' })).toEqual({ value: 'demanded' });
    expect(tls([{ name: 'tls', value: 'disabled' }])).toEqual({ value: 'not demanded' });
    expect(tls({ audit_logs: 'enabled' })).toEqual({ value: 'demanded' });
    expect(tls({ tls: 'perhaps' })).toEqual({ unknown: '"perhaps" is not a value of tls that is known', among: ['demanded', 'not demanded'] });
  });
});
