import { expect, it } from 'vitest';
import { hole, reference, unresolved } from '../../../model/index.ts';
import { hasManaged, hasRules } from './rules.ts';

const open = { [unresolved]: 'var.x has no value' };
const managed = 'arn:aws:network-firewall:eu-west-1:aws-managed:stateful-rulegroup/ThreatSignaturesBotnetActionOrder';
const of = (...arns: readonly unknown[]) => hasManaged({ refs: arns.map(arn => ({ arn: arn as string })) }, ['refs'], 'arn');

it('knows groups that AWS maintains', () => {
  expect(of(managed)).toEqual({ value: true });
  expect(of(`arn:aws:network-firewall:${hole('AWS::Region')}:aws-managed:stateful-rulegroup/AbusedLegit`)).toEqual({ value: true });
  expect(of(reference('aws_networkfirewall_rule_group.a.arn'))).toEqual({ value: false });
  expect(of('arn:aws:network-firewall:eu-west-1:111122223333:stateful-rulegroup/a')).toEqual({ value: false });
  expect(of(open)).toMatchObject({ unknown: 'var.x has no value' });
  expect(hasManaged({}, ['refs'], 'arn')).toEqual({ value: false });
});
it('finds rules in any of their forms', () => {
  const forms = [['rules'], ['rule_group', 'rules_source', 'rules_string']];
  expect(hasRules({ rules: 'pass tcp any any -> any any' }, forms)).toEqual({ value: true });
  expect(hasRules({ rule_group: [{ rules_source: [{ rules_string: 'x' }] }] }, forms)).toEqual({ value: true });
  expect(hasRules({ rule_group: [{ rules_source: [{}] }] }, forms)).toEqual({ value: false });
  expect(hasRules({ rule_group: open }, forms)).toMatchObject({ unknown: 'var.x has no value' });
});
