import { describe, expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { letsAllOutBeside } from './outbound-default.ts';

const rule = { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIp: '10.0.0.0/8' };
const open = { [unresolved]: 'Rules has no value' };

describe('letsAllOutBeside', () => {
  it('stands beside an empty list, and beside no rule that is written', () => {
    expect(letsAllOutBeside([])).toEqual({ value: true });
    expect(letsAllOutBeside([rule])).toEqual({ value: false });
    expect(letsAllOutBeside([open, rule])).toEqual({ value: false });
  });
  it('is not known while the rules are not', () => {
    expect(letsAllOutBeside(open)).toEqual({ unknown: 'Rules has no value', among: [true, false] });
    expect(letsAllOutBeside([open])).toEqual({ unknown: 'Rules has no value', among: [true, false] });
  });
});
