import { expect, it } from 'vitest';
import { plain, samOf } from './sam-under-test.ts';

const { body, of, messages } = samOf(`Resources:
  F:
    Type: AWS::Serverless::Function
    Properties: {${plain}}
    Connectors: {Store: {Properties: {Destination: {Id: Table}, Permissions: [Read]}}}
  Table: {Type: AWS::DynamoDB::Table}
  Rule: {Type: AWS::Events::Rule}
  Topic: {Type: AWS::SNS::Topic}
  Queue: {Type: AWS::SQS::Queue, DependsOn: Tell}
  Tell: {Type: AWS::Serverless::Connector, Properties: {Source: {Id: Rule}, Destination: {Id: Topic}, Permissions: [Write]}}
  Call: {Type: AWS::Serverless::Connector, Properties: {Source: {Id: Topic}, Destination: {Id: F}, Permissions: [Write]}}
  Wrong: {Type: AWS::Serverless::Connector, Properties: {Source: {Id: Table}, Destination: {Id: Topic}, Permissions: [Write]}}
`);

it('gives the role of the source its rights', () => {
  expect(body('FStorePolicy')).toMatchObject({
    PolicyDocument: {
      Statement: [{ Effect: 'Allow', Action: expect.arrayContaining(['dynamodb:GetItem']), Resource: ['→ t.yaml:Table.Arn', '? ${Table.Arn}/index/*'] }],
    },
    Roles: ['→ t.yaml:FRole.Ref'],
  });
  expect(of('FStorePolicy').at.line).toBe(6);
});

it('lets a topic or a function be called by the source', () => {
  expect(body('TellTopicPolicy')).toMatchObject({
    PolicyDocument: { Statement: [{ Principal: { Service: 'events.amazonaws.com' }, Condition: { ArnEquals: { 'aws:SourceArn': '→ t.yaml:Rule.Arn' } } }] },
    Topics: ['→ t.yaml:Topic.Ref'],
  });
  expect(body('CallWriteLambdaPermission')).toMatchObject({ Principal: 'sns.amazonaws.com', SourceArn: '→ t.yaml:Topic.Ref' });
});

it('is what others wait for', () => {
  expect(body('Queue')).toEqual({ '@DependsOn': ['TellTopicPolicy'] });
});

it('is refused between ends that SAM does not connect', () => {
  expect(messages).toEqual([
    't.yaml:13: SAM refuses Wrong: SAM has no connector from AWS::DynamoDB::Table to AWS::SNS::Topic. Write the permissions themselves.',
  ]);
});
