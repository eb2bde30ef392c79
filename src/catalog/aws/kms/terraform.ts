import { at, derived, first, gather, isUnresolved, mapping, on, type Plain, present, unresolved, type Worked } from '../../../model/index.ts';
import { document } from '../policy.ts';
import { key } from './service.ts';

type Origin = 'AWS_KMS' | 'EXTERNAL' | 'AWS_CLOUDHSM' | 'EXTERNAL_KEY_STORE';
/** Terraform has no word for the origin: a line that is written tells it. */
const where =
  (origin: Origin) =>
  (said: Plain): Worked<Origin> =>
    isUnresolved(said) ? { unknown: said[unresolved], among: [origin, 'AWS_KMS'] } : { value: origin };

const policy = gather(document('policy'), on('aws_kms_key_policy', 'key_id', document('policy')));
const names = ['id', 'arn', 'key_id'];

export default [
  mapping(key, ['aws_kms_key', 'aws_kms_replica_key'], names, {
    description: at('description'),
    rotation: at('enable_key_rotation', false),
    rotationDays: at('rotation_period_in_days'),
    enabled: first(at<boolean>('is_enabled'), at<boolean>('enabled')),
    usage: at('key_usage'),
    spec: at('customer_master_key_spec'),
    origin: first(derived('xks_key_id', where('EXTERNAL_KEY_STORE')), derived('custom_key_store_id', where('AWS_CLOUDHSM'))),
    waitingDays: at('deletion_window_in_days'),
    policy,
    replica: present('primary_key_arn'),
  }),
  mapping(key, ['aws_kms_external_key', 'aws_kms_replica_external_key'], names, {
    description: at('description'),
    rotation: at('enable_key_rotation', false),
    rotationDays: at('rotation_period_in_days'),
    enabled: at('enabled'),
    usage: at('key_usage'),
    spec: at('key_spec'),
    origin: derived('', () => ({ value: 'EXTERNAL' })),
    waitingDays: at('deletion_window_in_days'),
    policy,
    replica: present('primary_key_arn'),
  }),
];

/** Known, and with no duty of their own. */
export const pieces = ['aws_kms_alias'];
