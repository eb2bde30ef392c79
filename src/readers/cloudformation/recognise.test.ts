import { describe, expect, it } from 'vitest';
import { isCloudFormation } from './recognise.ts';

describe('CloudFormation templates', () => {
  it.each([
    ['a.yaml', 'AWSTemplateFormatVersion: 2010-09-09\nResources: {}\n'],
    ['a.yaml', '# a comment\n---\nDescription: x\nResources:\n  B:\n    Type: AWS::S3::Bucket\n'],
    ['a.yml', 'Resources:\r\n  B:\r\n    Type: "Custom::Thing"\r\n'],
    ['a.yaml', '"Resources":\n  "B": {"Type": "AWS::S3::Bucket"}\n'],
    ['a.yaml', 'Transform: AWS::Serverless-2016-10-31\nResources:\n  F:\n    Type: AWS::Serverless::Function\n'],
    ['a.template', '{"AWSTemplateFormatVersion": "2010-09-09", "Resources": {}}'],
    ['a.json', '\uFEFF{ "Resources" : { "B": { "Type" : "AWS::S3::Bucket" } } }'],
    ['a.yaml', '{"Resources": {"B": {"Type": "AWS::S3::Bucket"}}}'],
  ])('are known: %s %j', (file, text) => {
    expect(isCloudFormation(text, file)).toBe(true);
  });
});

describe('other files', () => {
  it.each([
    ['package.json', '{"name": "Resources", "scripts": {"x": "echo AWSTemplateFormatVersion"}}'],
    [
      'configmap.yaml',
      'apiVersion: v1\nkind: ConfigMap\ndata:\n  t.yaml: |\n    AWSTemplateFormatVersion: 2010-09-09\n    Resources:\n      B:\n        Type: AWS::S3::Bucket\n',
    ],
    ['openapi.yaml', 'openapi: 3.0.0\npaths: {}\ncomponents:\n  schemas:\n    Resources: {type: object}\n'],
    ['cdk.json', '{"app": "node app.js", "context": {"Resources": true}}'],
    ['serverless.yml', 'service: x\nresources:\n  Resources:\n    B:\n      Type: AWS::S3::Bucket\n'],
    ['text.json', '{"body": "{\\"AWSTemplateFormatVersion\\": \\"2010-09-09\\"}"}'],
    ['azure.json', '{"$schema": "https://schema.management.azure.com/x", "resources": [{"type": "Microsoft.Storage/storageAccounts"}]}'],
    ['notes.md', 'AWSTemplateFormatVersion: 2010-09-09\nResources:\n  B:\n    Type: AWS::S3::Bucket\n'],
    ['list.yaml', 'Resources:\n  - one\n  - two\n'],
    ['empty.yaml', ''],
    ['half.json', '{"Resources'],
  ])('are not: %s', (file, text) => {
    expect(isCloudFormation(text, file)).toBe(false);
  });
});
