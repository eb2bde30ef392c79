import { describe, expect, it } from 'vitest';
import { hole, unresolved } from '../../../model/index.ts';
import { switchOf } from './parameters.ts';

const read = switchOf('rds.force_ssl');
const open = { [unresolved]: 'var.x has no value' };
const any = { among: ['on', 'off', 'not said'] };

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
});
