import { describe, expect, it } from 'vitest';
import { unresolved } from '../../model/index.ts';
import { anySaid } from './any-said.ts';

describe('any of the items of a list', () => {
  const has = anySaid('public_ip_address_id', 'public_ip_prefix_id');
  it.each([
    [[{ name: 'a' }], false],
    [[{ name: 'a' }, { public_ip_prefix_id: '/x' }], true],
    [[{ public_ip_address_id: '' }], false],
    [undefined, false],
  ])('%j', (fronts, value) => expect(has(fronts)).toEqual({ value }));
  it('may not be known', () => {
    expect(has([{ public_ip_address_id: { [unresolved]: 'var.x has no value' } }])).toEqual({ unknown: 'var.x has no value', among: [true, false] });
  });
});
