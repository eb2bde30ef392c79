import { describe, expect, it } from 'vitest';
import { outcome } from './template-under-test.ts';

const messages = (assert: string, parameters: Readonly<Record<string, string>> = {}, more = '') =>
  outcome(
    `Parameters:
  Env: {Type: String, Default: prod}
  Size: {Type: String, Default: small}
  Free: {Type: String}
  Zones: {Type: CommaDelimitedList, Default: "a,b"}
  Vpc: {Type: "AWS::EC2::VPC::Id", Default: vpc-1}
Rules:
  Large:
${more}    Assertions:
      - Assert: ${assert}
        AssertDescription: production is large
Resources:
  B: {Type: AWS::S3::Bucket}
`,
    parameters,
  ).messages;

describe('rules', () => {
  it.each([
    '!Equals [!Ref Size, large]',
    '{"Fn::Contains": [[medium, large], !Ref Size]}',
    '{"Fn::EachMemberEquals": [[small, large], !Ref Size]}',
    '{"Fn::EachMemberIn": [!Ref Zones, [a, c]]}',
    '!And [!Equals [!Ref Env, prod], !Not [{"Fn::Contains": [!Ref Zones, b]}]]',
  ])('that are broken are said: %s', assert => {
    expect(messages(assert)).toEqual(['t.yaml:10: The parameters break the rule Large (production is large): CloudFormation would refuse them. Give others.']);
  });

  it.each([
    '!Equals [!Ref Size, small]',
    '{"Fn::Contains": [!Ref Zones, a]}',
    '{"Fn::EachMemberIn": [!Ref Zones, [a, b, c]]}',
    '{"Fn::EachMemberIn": [[], [a]]}',
    '{"Fn::Contains": [[large], !Ref Free]}',
    '{"Fn::EachMemberIn": [{"Fn::ValueOfAll": ["AWS::EC2::Subnet::Id", VpcId]}, {"Fn::RefAll": "AWS::EC2::VPC::Id"}]}',
    '!Equals [{"Fn::ValueOf": [Vpc, Tags.Department]}, IT]',
  ])('that are kept, or may be, are not: %s', assert => {
    expect(messages(assert)).toEqual([]);
  });

  it('only hold where their condition does', () => {
    const given = '    RuleCondition: !Equals [!Ref Env, prod]\n';
    expect(messages('!Equals [!Ref Size, large]', { Env: 'dev' }, given)).toEqual([]);
    expect(messages('!Equals [!Ref Size, large]', {}, given)).toHaveLength(1);
    expect(messages('!Equals [!Ref Size, large]', {}, '    RuleCondition: !Equals [!Ref Free, prod]\n')).toEqual([]);
  });
});

describe('parameters that no template has', () => {
  it('are said, with those that there are', () => {
    expect(messages('!Equals [a, a]', { Siez: 'large', 'AWS::Region': 'eu-west-1', 'AWS::Regoin': 'x' })).toEqual([
      't.yaml:1: The parameter Siez that was given is of no CloudFormation template that was read. They have: Env, Size, Free, Zones, Vpc.',
      't.yaml:1: The parameter AWS::Regoin that was given is of no CloudFormation template that was read. They have: Env, Size, Free, Zones, Vpc.',
    ]);
  });
});
