import { describe, expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { trusted, trustedBy } from './tenants.ts';

const open = { [unresolved]: 'var.tenant' };

describe('the tenants that a cluster trusts', () => {
  it.each([
    ['every tenant', ['*']],
    ['every tenant', [{ value: '*' }]],
    ['every tenant', [open, '*']],
    ['its own tenant', ['MyTenantOnly']],
    ['its own tenant', []],
    ['named tenants', ['00000000-0000-0000-0000-000000000001']],
    ['named tenants', [{ value: '00000000-0000-0000-0000-000000000001' }]],
  ] as const)('are %s', (which, list) => {
    expect(trustedBy(list)).toEqual({ value: which });
  });
  it('are not known where one of them is not', () => {
    expect(trustedBy([open])).toEqual({ unknown: 'var.tenant', among: trusted });
    expect(trustedBy([{ value: open }])).toEqual({ unknown: 'var.tenant', among: trusted });
  });
});
