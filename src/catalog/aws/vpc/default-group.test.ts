import { describe, expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { defaultGroupAfter } from './default-group.ts';

const rule = { protocol: '-1', from_port: 0, to_port: 0, self: true };
const open = { [unresolved]: 'var.rules has no value' };

describe('defaultGroupAfter', () => {
  it('is empty when no rules are written', () => {
    expect(defaultGroupAfter({ vpc_id: 'vpc-1' })).toEqual({ value: 'allows nothing' });
    expect(defaultGroupAfter({ ingress: [], egress: [] })).toEqual({ value: 'allows nothing' });
  });
  it('has the rules that are written', () => {
    expect(defaultGroupAfter({ ingress: [rule] })).toEqual({ value: 'has rules' });
    expect(defaultGroupAfter({ ingress: [open, rule] })).toEqual({ value: 'has rules' });
  });
  it('is one of the two while rules are not known', () => {
    expect(defaultGroupAfter({ egress: [open] })).toEqual({ unknown: 'var.rules has no value', among: ['allows nothing', 'has rules'] });
    expect(defaultGroupAfter(open)).toEqual({ unknown: 'var.rules has no value', among: ['allows nothing', 'has rules'] });
  });
});
