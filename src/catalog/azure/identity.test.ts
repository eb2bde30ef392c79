import { describe, expect, it } from 'vitest';
import { unresolved } from '../../model/index.ts';
import { namesIdentity } from './identity.ts';

describe('a block of an identity', () => {
  it('names one, or none', () => {
    expect([[{ type: 'SystemAssigned' }], { type: 'UserAssigned', userAssignedIdentities: {} }].map(namesIdentity)).toEqual(Array(2).fill({ value: true }));
    expect([{ type: 'None' }, [], {}, undefined, [{ type: '' }]].map(namesIdentity)).toEqual(Array(5).fill({ value: false }));
  });
  it('may not be known', () => {
    const open = { [unresolved]: 'var.x' };
    expect([open, [{ type: open }]].map(namesIdentity)).toEqual(Array(2).fill({ unknown: 'var.x', among: [true, false] }));
  });
});
