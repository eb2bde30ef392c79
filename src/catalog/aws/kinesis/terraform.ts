import { at, mapping, needing, on, spelled } from '../../../model/index.ts';
import { document } from '../policy.ts';
import { stream } from './service.ts';

export default [
  mapping(stream, 'aws_kinesis_stream', ['id', 'arn', 'name'], {
    name: at('name'),
    encryption: needing(spelled('encryption_type', { NONE: 'NONE', KMS: 'KMS' }, 'NONE'), { kms_key_id: 'alias/aws/kinesis' }),
    key: at('kms_key_id'),
    retentionHours: at('retention_period', 24),
    policy: on('aws_kinesis_resource_policy', 'resource_arn', document('policy')),
  }),
];
