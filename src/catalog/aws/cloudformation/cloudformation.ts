import { at, mapping, type Several } from '../../../model/index.ts';
import { writtenSecrets } from './parameters.ts';
import { stack } from './service.ts';

/** What waits, calls functions or spells a template out; the functions and what they make have lines of their own. */
export const pieces = [
  'AWS::CDK::Metadata',
  'AWS::CloudFormation::CustomResource',
  'AWS::CloudFormation::Macro',
  'AWS::CloudFormation::WaitCondition',
  'AWS::CloudFormation::WaitConditionHandle',
  // Made by functions that the AWS CDK adds: they empty, fill and connect buckets, and set how long logs are kept.
  'Custom::CDKBucketDeployment',
  'Custom::LogRetention',
  'Custom::S3AutoDeleteObjects',
  'Custom::S3BucketNotifications',
  'Custom::VpcRestrictDefaultSG',
];

export default [
  mapping(stack, 'AWS::CloudFormation::Stack', ['Ref'], {
    name: at('StackName'),
    tells: at<Several<string>>('NotificationARNs'),
    secrets: writtenSecrets('Parameters'),
  }),
];
