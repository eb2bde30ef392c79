import { describe, expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { doesOf, groupOf, inCloudformation, inTerraform, limitsRate, makerOf, makers, outcomes } from './rules.ts';

const open = { [unresolved]: 'var.x has no value' };
const managed = (vendor: unknown, name: unknown) => ({
  statement: [{ managed_rule_group_statement: [{ vendor_name: vendor as string, name: name as string }] }],
});

describe('a rule', () => {
  it('does what its action says, in either format', () => {
    expect(doesOf({ action: [{ block: [{}] }] }, inTerraform)).toEqual({ value: 'blocks' });
    expect(doesOf({ Action: { Count: {} } }, inCloudformation)).toEqual({ value: 'counts' });
    expect(doesOf({ action: [{ allow: [], challenge: [{}] }] }, inTerraform)).toEqual({ value: 'asks for proof' });
    expect(doesOf({ override_action: [{ none: [{}] }] }, inTerraform)).toEqual({ value: 'as its group says' });
    expect(doesOf({ OverrideAction: { Count: {} } }, inCloudformation)).toEqual({ value: 'counts' });
    expect(doesOf({ action: open }, inTerraform)).toEqual({ unknown: 'var.x has no value', among: outcomes });
    expect(doesOf({}, inTerraform)).toMatchObject({ among: outcomes });
    expect(doesOf(open, inTerraform)).toMatchObject({ among: outcomes });
  });
  it('is made by AWS, a seller or you', () => {
    expect(makerOf(managed('AWS', 'x'), inTerraform)).toEqual({ value: 'AWS' });
    expect(makerOf(managed('F5', 'x'), inTerraform)).toEqual({ value: 'a seller' });
    expect(makerOf({ statement: [{ geo_match_statement: [{}] }] }, inTerraform)).toEqual({ value: 'you' });
    expect(makerOf(managed(open, 'x'), inTerraform)).toMatchObject({ among: ['AWS', 'a seller'] });
    expect(makerOf({ statement: open }, inTerraform)).toMatchObject({ among: makers });
  });
  it('names its group, and limits the rate of requests or not', () => {
    expect(groupOf(managed('AWS', 'AWSManagedRulesCommonRuleSet'), inTerraform)).toEqual({ value: 'AWSManagedRulesCommonRuleSet' });
    expect(groupOf(managed('AWS', open), inTerraform)).toEqual({ unknown: 'var.x has no value' });
    expect(limitsRate({ Statement: { RateBasedStatement: { Limit: 500 } } }, inCloudformation)).toEqual({ value: true });
    expect(limitsRate(managed('AWS', 'x'), inTerraform)).toEqual({ value: false });
    expect(limitsRate({ statement: open }, inTerraform)).toMatchObject({ among: [true, false] });
  });
});
