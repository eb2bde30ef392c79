import { describe, expect, it } from 'vitest';
import { plain, samOf } from '../sam-under-test.ts';

const template = (alias: string): string => `Parameters: {Stage: {Type: String, Default: live}}
Resources:
  F:
    Type: AWS::Serverless::Function
    Properties:
      Handler: h
      Runtime: python3.13
      CodeUri: s3://bucket/key.zip
      AutoPublishAlias: ${alias}
      ProvisionedConcurrencyConfig: {ProvisionedConcurrentExecutions: 2}
      DeploymentPreference: {Type: Canary10Percent5Minutes, Alarms: [!Ref Alarm]}
      EventInvokeConfig: {MaximumRetryAttempts: 1, DestinationConfig: {OnFailure: {Type: SQS}, OnSuccess: {Type: SNS, Destination: !Ref Topic}}}
      FunctionUrlConfig: {AuthType: AWS_IAM}
  Local: {Type: AWS::Serverless::Function, Properties: {Handler: h, Runtime: python3.13, CodeUri: ./src, AutoPublishAlias: live}}
  Alarm: {Type: AWS::CloudWatch::Alarm}
  Topic: {Type: AWS::SNS::Topic}
  Shared: {Type: AWS::Serverless::LayerVersion, Properties: {ContentUri: s3://bucket/layer.zip}}
  Sees: {Type: X::Y::Z, DependsOn: Shared, Properties: {Alias: !Ref F.Alias, Version: !GetAtt F.Version, Layer: !Ref Shared}}
`;

describe('a function with an alias', () => {
  const { problems, body, of } = samOf(template('!Ref Stage'));

  it('has a version named after its code, and an alias to it', () => {
    expect(problems).toEqual([]);
    expect(body('FVersion32edd06e5c')).toEqual({ FunctionName: '→ t.yaml:F.Ref', '@DeletionPolicy': 'Retain' });
    expect(body('FAliaslive')).toEqual({
      Name: 'live',
      FunctionName: '→ t.yaml:F.Ref',
      FunctionVersion: '→ t.yaml:FVersion32edd06e5c.Version',
      ProvisionedConcurrencyConfig: { ProvisionedConcurrentExecutions: 2 },
    });
    expect(of('FAliaslive').at.line).toBe(10);
  });

  it('has a version without a hash when the code is packaged at deployment', () => {
    expect(body('LocalAliaslive')).toMatchObject({ FunctionVersion: '→ t.yaml:LocalVersion.Version' });
  });

  it('is called by its alias', () => {
    expect(body('FUrl')).toEqual({ TargetFunctionArn: '→ t.yaml:FAliaslive.Ref', AuthType: 'AWS_IAM' });
    expect(body('FEventInvokeConfig')).toMatchObject({ FunctionName: '→ t.yaml:F.Ref', Qualifier: 'live', MaximumRetryAttempts: 1 });
  });

  it('shifts traffic with CodeDeploy', () => {
    expect(body('FDeploymentGroup')).toMatchObject({
      ApplicationName: '→ t.yaml:ServerlessDeploymentApplication.Ref',
      DeploymentConfigName: 'CodeDeployDefault.LambdaCanary10Percent5Minutes',
      AlarmConfiguration: { Enabled: true, Alarms: [{ Name: '→ t.yaml:Alarm.Ref' }] },
    });
    expect(body('CodeDeployServiceRole')).toMatchObject({ ManagedPolicyArns: ['arn:aws:iam::aws:policy/service-role/AWSCodeDeployRoleForLambda'] });
  });

  it('may send what it makes to its destinations', () => {
    expect(body('FEventInvokeConfigOnFailureQueue')).toEqual({});
    expect(body('FRole')).toMatchObject({
      Policies: [
        { PolicyDocument: { Statement: [{ Action: 'sqs:SendMessage', Resource: '→ t.yaml:FEventInvokeConfigOnFailureQueue.Arn' }] } },
        { PolicyDocument: { Statement: [{ Action: 'sns:publish', Resource: '→ t.yaml:Topic.Ref' }] } },
      ],
    });
  });

  it('and the layers with a hash are reached by the names that the template gives them', () => {
    expect(body('Sees')).toEqual({
      Alias: '→ t.yaml:FAliaslive.Ref',
      Version: '→ t.yaml:FVersion32edd06e5c.Ref',
      Layer: '→ t.yaml:Shareda59de95342.Ref',
      '@DependsOn': 'Shareda59de95342',
    });
  });
});

describe('an alias that SAM cannot name', () => {
  it.each(['!Ref Missing', '"a b"', '!Sub "x-${Stage}"'])('%s is refused', alias => {
    expect(samOf(template(alias)).messages).toContain(
      't.yaml:10: SAM refuses F: AutoPublishAlias takes a name of letters, digits, - and _, or a parameter with such a value. Give it.',
    );
  });
});

describe('the policies of a function', () => {
  const policies = (written: string): ReturnType<typeof samOf> =>
    samOf(`Conditions: {Yes: !Equals [a, a]}\nResources:\n  F: {Type: AWS::Serverless::Function, Properties: {${plain}, Policies: ${written}}}\n`);
  const statements = (written: string): unknown => policies(written).body('FRole')['Policies'];

  it('may be templates of SAM, with their parameters filled in', () => {
    expect(statements('[{S3ReadPolicy: {BucketName: data}}]')).toMatchObject([
      {
        PolicyName: 'FRolePolicy0',
        PolicyDocument: { Statement: [{ Effect: 'Allow', Resource: ['arn:aws:s3:::data', 'arn:aws:s3:::data/*'] }] },
      },
    ]);
    expect(statements('{SQSSendMessagePolicy: {QueueName: q}}')).toMatchObject([
      { PolicyDocument: { Statement: [{ Action: ['sqs:SendMessage*'], Resource: '? arn:aws:sqs:eu-west-1:${AWS::AccountId}:q' }] } },
    ]);
  });

  it('may depend on a condition', () => {
    expect(policies('[!If [Yes, AmazonS3FullAccess, !Ref AWS::NoValue]]').body('FRole')['ManagedPolicyArns']).toEqual([
      'arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole',
      'arn:aws:iam::aws:policy/AmazonS3FullAccess',
    ]);
    expect(statements('[!If [Yes, !Ref AWS::NoValue, {Statement: []}]]')).toEqual([]);
  });

  it('that SAM does not know are refused', () => {
    expect(policies('[{NoSuchPolicy: {}}]').messages).toEqual([
      't.yaml:4: SAM refuses F: A policy is the name or the ARN of a managed policy, a policy document, or a policy template of SAM. Correct it.',
    ]);
    expect(policies('[{S3ReadPolicy: {Bucket: data}}]').messages).toEqual([
      't.yaml:4: SAM refuses F: The policy template S3ReadPolicy needs the parameter BucketName. Give it.',
    ]);
  });
});
