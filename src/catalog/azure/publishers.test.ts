import { describe, expect, it } from 'vitest';
import { type Plain, unresolved } from '../../model/index.ts';
import { hasIdentity, publishersBy } from './publishers.ts';

const open = { [unresolved]: 'var.x has no value' };

describe('who publishes', () => {
  it.each<[Plain, string]>([
    [[], 'everybody'],
    [{ ip_mask: '203.0.113.0/24', action: 'Allow' }, 'named addresses'],
    [[{ ipMask: '203.0.113.0/24' }, { ipMask: '0.0.0.0/0' }], 'everybody'],
  ])('%j', (rules, value) => expect(publishersBy(rules)).toEqual({ value }));
  it.each<[Plain]>([[open], [[open]], [{ ip_mask: open }]])('is not known of %j', rules =>
    expect(publishersBy(rules)).toMatchObject({ among: ['named addresses', 'everybody'] }),
  );
});

describe('an identity', () => {
  it.each<[Plain, boolean]>([
    ['SystemAssigned', true],
    ['None', false],
    [undefined, false],
  ])('%s', (kind, value) => expect(hasIdentity(kind)).toEqual({ value }));
  it('may be there', () => expect(hasIdentity(open)).toMatchObject({ among: [true, false] }));
});
