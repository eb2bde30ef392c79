import { expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { hasExternalAddress } from './address.ts';

it('tells an external address on any interface', () => {
  expect(hasExternalAddress([{ network: 'default' }])).toEqual({ value: false });
  expect(hasExternalAddress([{ network: 'a' }, { network: 'b', access_config: [{}] }])).toEqual({ value: true });
  expect(hasExternalAddress([{ ipv6AccessConfigs: [{ type: 'DIRECT_IPV6' }] }])).toEqual({ value: true });
  expect(hasExternalAddress([{ access_config: [] }])).toEqual({ value: false });
  expect(hasExternalAddress([{ access_config: { [unresolved]: 'var.x' } }])).toEqual({ unknown: 'var.x', among: [true, false] });
});
