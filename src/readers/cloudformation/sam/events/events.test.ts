import { describe, expect, it } from 'vitest';
import { plain, samOf } from '../sam-under-test.ts';

const { problems, body, of, declarations } = samOf(`Resources:
  F:
    Type: AWS::Serverless::Function
    Properties:
      Handler: h
      Runtime: python3.13
      InlineCode: pass
      Events:
        Put: {Type: S3, Properties: {Bucket: !Ref Bucket, Events: "s3:ObjectCreated:*"}}
        Said: {Type: SNS, Properties: {Topic: !Ref Topic, SqsSubscription: true}}
        Hourly: {Type: Schedule, Properties: {Schedule: rate(1 hour), Enabled: false, DeadLetterConfig: {Type: SQS}}}
        Daily: {Type: ScheduleV2, Properties: {ScheduleExpression: rate(1 day)}}
        Ours: {Type: EventBridgeRule, Properties: {Pattern: {source: [shop]}}}
        Poll: {Type: Kinesis, Properties: {Stream: !GetAtt Stream.Arn, StartingPosition: LATEST}}
        Line: {Type: CloudWatchLogs, Properties: {LogGroupName: g, FilterPattern: ERROR}}
        User: {Type: Cognito, Properties: {UserPool: !Ref Pool, Trigger: PreSignUp}}
  Bucket: {Type: AWS::S3::Bucket}
  Topic: {Type: AWS::SNS::Topic}
  Stream: {Type: AWS::Kinesis::Stream}
  Pool: {Type: AWS::Cognito::UserPool}
`);
const may = { Action: 'lambda:InvokeFunction', FunctionName: '→ t.yaml:F.Ref' };

describe('the events of a function', () => {
  it('stand where they are written', () => {
    expect(problems).toEqual([]);
    expect(of('FPutPermission').at.line).toBe(10);
    expect(of('FDailyRole').at.line).toBe(13);
    expect(of('FRole').at.line).toBe(3);
  });

  it('change the bucket or the user pool that they belong to', () => {
    expect(body('FPutPermission')).toEqual({ ...may, Principal: 's3.amazonaws.com', SourceAccount: '? ${AWS::AccountId}' });
    expect(body('Bucket')).toEqual({
      NotificationConfiguration: { LambdaConfigurations: [{ Event: 's3:ObjectCreated:*', Function: '→ t.yaml:F.Arn' }] },
      '@DependsOn': ['FPutPermission'],
    });
    expect(body('Pool')).toEqual({ LambdaConfig: { PreSignUp: '→ t.yaml:F.Arn' } });
  });

  it('may go through a queue of their own', () => {
    expect(body('FSaid')).toEqual({ Protocol: 'sqs', Endpoint: '→ t.yaml:FSaidQueue.Arn', TopicArn: '→ t.yaml:Topic.Ref' });
    expect(body('FSaidQueuePolicy')).toMatchObject({
      PolicyDocument: { Statement: [{ Action: 'sqs:SendMessage', Condition: { ArnEquals: { 'aws:SourceArn': '→ t.yaml:Topic.Ref' } } }] },
    });
    expect(body('FSaidEventSourceMapping')).toMatchObject({ EventSourceArn: '→ t.yaml:FSaidQueue.Arn', BatchSize: 10 });
    expect(declarations.some(({ id }) => id.endsWith('FSaidPermission'))).toBe(false);
  });

  it('are rules with a permission, or schedules with a role', () => {
    expect(body('FHourly')).toMatchObject({
      State: 'DISABLED',
      Targets: [{ Arn: '→ t.yaml:F.Arn', DeadLetterConfig: { Arn: '→ t.yaml:FHourlyQueue.Arn' } }],
    });
    expect(body('FOursPermission')).toEqual({ ...may, Principal: 'events.amazonaws.com', SourceArn: '→ t.yaml:FOurs.Arn' });
    expect(body('FDaily')).toMatchObject({ Target: { Arn: '→ t.yaml:F.Arn', RoleArn: '→ t.yaml:FDailyRole.Arn' } });
    expect(body('FDailyRole')).toMatchObject({ Policies: [{ PolicyDocument: { Statement: [{ Resource: '→ t.yaml:F.Arn' }] } }] });
  });

  it('are polled with the rights of the role', () => {
    expect(body('FPoll')).toEqual({ EventSourceArn: '→ t.yaml:Stream.Arn', FunctionName: '→ t.yaml:F.Ref', StartingPosition: 'LATEST' });
    expect(body('FRole')['ManagedPolicyArns']).toContain('arn:aws:iam::aws:policy/service-role/AWSLambdaKinesisExecutionRole');
  });

  it('of logs come from one group only', () => {
    expect(body('FLinePermission')).toEqual({
      ...may,
      Principal: 'logs.amazonaws.com',
      SourceArn: '? arn:aws:logs:eu-west-1:${AWS::AccountId}:log-group:g:*',
    });
  });
});

describe('an event that SAM refuses', () => {
  it.each([
    ['{Type: Nothing, Properties: {}}', 'Nothing is not a type of event that a function has. Correct it.'],
    ['{Type: SQS, Properties: {BatchSize: 1}}', 'it needs Queue. Add it.'],
  ])('%s', (event, message) => {
    const { messages } = samOf(`Resources:\n  F:\n    Type: AWS::Serverless::Function\n    Properties:\n      {${plain}, Events: {\n      E: ${event}}}\n`);
    expect(messages).toContain(`t.yaml:7: SAM refuses F: the event E: ${message}`);
  });
});
