import { at, mapping, needing, on, spelled } from '../../../model/index.ts';
import { document } from '../policy.ts';
import { stream } from './service.ts';

export default [
  mapping(stream, 'AWS::Kinesis::Stream', ['Name', 'Arn'], {
    name: at('Name'),
    encryption: needing(spelled('StreamEncryption.EncryptionType', { KMS: 'KMS', NONE: 'NONE' }), { 'StreamEncryption.KeyId': 'alias/aws/kinesis' }),
    key: at('StreamEncryption.KeyId'),
    retentionHours: at('RetentionPeriodHours'),
    policy: on('AWS::Kinesis::ResourcePolicy', 'ResourceArn', document('ResourcePolicy')),
  }),
];
