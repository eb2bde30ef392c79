import { describe, expect, it } from 'vitest';
import { assessed } from './estate-of.ts';

/** What a check says of each bucket. */
const verdicts = (text: string, check: string, others: Readonly<Record<string, string>> = {}) => {
  const { ledger } = assessed({ 't.yaml': text, ...others });
  return Object.fromEntries(
    ledger.findings.filter(finding => finding.check === check).map(finding => [ledger.subjects.at(finding.subject)?.address, finding.verdict]),
  );
};
const policy = (bucket: string) => `  Policy:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: ${bucket}
      PolicyDocument:
        Statement:
          - {Effect: Deny, Principal: '*', Action: 's3:*', Resource: '*', Condition: {Bool: {'aws:SecureTransport': 'false'}}}
`;
const bucket = (id: string, name: string, more = '') => `  ${id}:\n    Type: AWS::S3::Bucket\n${more}    Properties: {BucketName: ${name}}\n`;
const top =
  'Parameters:\n  Name: {Type: String}\n  Other: {Type: String}\n  Env: {Type: String}\nConditions:\n  Prod: !Equals [!Ref Env, prod]\n  Test: !Equals [!Ref Env, test]\nResources:\n';
const tls = 'aws.s3.demands-tls';

describe('names that are not known', () => {
  it.each([
    ['a parameter', '!Ref Name', '!Ref Name'],
    ['a text with a parameter in it', '!Sub "${Name}-logs-${AWS::AccountId}"', '!Join ["-", [!Ref Name, logs, !Ref AWS::AccountId]]'],
    ['a text with the name of the stack', '!Sub "${AWS::StackName}-a"', '!Sub "${AWS::StackName}-a"'],
  ])('name the same thing wherever they stand: %s', (_, name, named) => {
    expect(verdicts(top + bucket('A', name) + bucket('B', '!Ref Other') + policy(named), tls)).toEqual({ A: 'met', B: 'unmet' });
  });

  it('tell nothing of a name that is another', () => {
    expect(verdicts(top + bucket('A', '!Sub "${Name}-a"') + bucket('B', 'fixed') + policy('!Sub "${Other}-b"'), tls)).toEqual({ A: 'unproven', B: 'unmet' });
  });

  it('tell nothing where several have them, of which not all will be', () => {
    const either = bucket('A', '!Ref Name', '    Condition: Prod\n') + bucket('B', '!Ref Name', '    Condition: Test\n') + bucket('C', 'fixed');
    expect(verdicts(top + either + policy('!Ref Name'), tls)).toEqual({ A: 'unproven', B: 'unproven', C: 'unproven' });
  });

  it('are those of one stack, handed to the stacks that it nests', () => {
    const nested = { 'a/policy.yaml': `Parameters:\n  Name: {Type: String}\nResources:\n${policy('!Ref Name')}` };
    const net = `  Net:\n    Type: AWS::CloudFormation::Stack\n    Properties: {TemplateURL: ./a/policy.yaml, Parameters: {Name: !Ref Name}}\n`;
    expect(verdicts(top + bucket('A', '!Ref Name') + net, tls, nested)).toEqual({ A: 'met' });
    expect(verdicts(top + bucket('A', '!Ref Name'), tls, { 'u.yaml': top + policy('!Ref Name') })).toEqual({ A: 'unmet' });
  });
});
