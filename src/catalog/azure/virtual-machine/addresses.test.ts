import { describe, expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { hasPublicAddress } from './addresses.ts';

const open = { [unresolved]: 'var.x has no value' };

describe('the public address of an interface', () => {
  const has = hasPublicAddress('public_ip_address_id');
  it.each([
    [[{ name: 'a' }], false],
    [[{ name: 'a' }, { public_ip_address_id: '/subscriptions/1/ip' }], true],
    [[{ public_ip_address_id: '' }], false],
    [[{ public_ip_address_id: null }], false],
    [[{ public_ip_address_id: open }, { public_ip_address_id: 'x' }], true],
    [{ public_ip_address_id: 'x' }, true],
    [[], false],
  ])('%j', (configurations, value) => expect(has(configurations)).toEqual({ value }));
  it('may not be known', () => {
    expect(has([{ public_ip_address_id: open }])).toEqual({ unknown: 'var.x has no value', among: [true, false] });
    expect(has([{ name: 'a' }, open])).toEqual({ unknown: 'var.x has no value', among: [true, false] });
  });
});
