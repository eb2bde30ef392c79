import { describe, expect, it } from 'vitest';
import { outcome, seen } from './template-under-test.ts';

const set = (properties: string) =>
  `Parameters:\n  Unit: {Type: String}\nResources:\n  Base:\n    Type: AWS::CloudFormation::StackSet\n    Properties:\n      StackSetName: base\n${properties}`;
const body = `      TemplateBody: |
        Parameters:
          Env: {Type: String, Default: none}
        Resources:
          Bucket:
            Type: AWS::S3::Bucket
            Properties:
              BucketName: !Sub "\${Env}-\${AWS::AccountId}-\${AWS::Region}"
`;

describe('stack sets', () => {
  it('are read for each account and region, with what is overridden there', () => {
    const read = outcome(
      set(`${body}      Parameters: [{ParameterKey: Env, ParameterValue: dev}]
      StackInstancesGroup:
        - DeploymentTargets: {Accounts: ["111122223333", "444455556666"]}
          Regions: [eu-west-1, us-east-1]
        - DeploymentTargets: {OrganizationalUnitIds: [ou-abcd-11112222, !Ref Unit]}
          Regions: [us-gov-west-1]
          ParameterOverrides: [{ParameterKey: Env, ParameterValue: prod}]
`),
    );
    expect(read.problems).toEqual([]);
    const buckets = read.declarations.filter(({ type }) => type === 'AWS::S3::Bucket');
    expect(buckets.map(({ address, scope, region, body: own }) => [address, scope, region, seen(own.entries['BucketName'])])).toEqual([
      ['Base[111122223333/eu-west-1]/Bucket', '111122223333', 'eu-west-1', 'dev-111122223333-eu-west-1'],
      ['Base[111122223333/us-east-1]/Bucket', '111122223333', 'us-east-1', 'dev-111122223333-us-east-1'],
      ['Base[444455556666/eu-west-1]/Bucket', '444455556666', 'eu-west-1', 'dev-444455556666-eu-west-1'],
      ['Base[444455556666/us-east-1]/Bucket', '444455556666', 'us-east-1', 'dev-444455556666-us-east-1'],
      ['Base[ou-abcd-11112222/us-gov-west-1]/Bucket', 't.yaml/Base[ou-abcd-11112222/us-gov-west-1]', 'us-gov-west-1', '? prod-${AWS::AccountId}-us-gov-west-1'],
      ['Base[${Unit}/us-gov-west-1]/Bucket', 't.yaml/Base[${Unit}/us-gov-west-1]', 'us-gov-west-1', '? prod-${AWS::AccountId}-us-gov-west-1'],
    ]);
    expect(buckets[0]?.at).toMatchObject({ file: 't.yaml', line: 12 });
  });

  it('may not say where they are deployed, or name a local file', () => {
    const read = outcome(set('      TemplateURL: ./base.yaml\n'), {}, { 'base.yaml': 'Resources: {Bucket: {Type: AWS::S3::Bucket}}' });
    expect(read.declarations.map(({ address }) => address)).toEqual(['Base', 'Base[any account/any region]/Bucket']);
  });

  it('whose template cannot be told are said to be', () => {
    expect(outcome(set('      TemplateURL: https://s3.amazonaws.com/b/base.yaml\n')).messages).toEqual([
      expect.stringContaining('The stack set Base deploys https://s3'),
    ]);
    expect(outcome(set('      TemplateBody: !Ref Unit\n')).messages).toEqual([expect.stringContaining('parameter Unit has no value')]);
    expect(outcome(set('')).messages).toHaveLength(1);
  });

  it('of many instances are read in part', () => {
    const accounts = Array.from({ length: 60 }, (_, i) => `"${100_000_000_000 + i}"`).join(', ');
    const regions = Array.from({ length: 10 }, (_, i) => `eu-west-${i}`).join(', ');
    const read = outcome(set(`${body}      StackInstancesGroup: [{DeploymentTargets: {Accounts: [${accounts}]}, Regions: [${regions}]}]\n`));
    expect(read.declarations).toHaveLength(501);
    expect(read.messages).toEqual([expect.stringContaining('has 600 instances')]);
  });
});
