import { at, first, gather, mapping, on, refs } from '../../../model/index.ts';
import { document } from '../policy.ts';
import { key } from './service.ts';

export default [
  mapping(key, ['aws_kms_key', 'aws_kms_external_key', 'aws_kms_replica_key', 'aws_kms_replica_external_key'], ['id', 'arn', 'key_id'], {
    description: at('description'),
    rotation: at('enable_key_rotation', false),
    enabled: first(at<boolean>('is_enabled'), at<boolean>('enabled')),
    usage: at('key_usage'),
    spec: at('customer_master_key_spec'),
    origin: at('origin'),
    waitingDays: at('deletion_window_in_days'),
    policy: gather(document('policy'), on('aws_kms_key_policy', 'key_id', document('policy'))),
    primary: refs('primary_key_arn'),
  }),
];
