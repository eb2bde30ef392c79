import { at, derived, first, gather, mapping, on, present, refs, type Several, spelled } from '../../../model/index.ts';
import { document } from '../policy.ts';
import { isAnyInForce } from './lifecycle.ts';
import { keyAskedFor } from './object-key.ts';
import { keysSentAlong } from './sent-keys.ts';
import { account, bucket, object } from './service.ts';

const block = (line: string) => on('aws_s3_bucket_public_access_block', 'bucket', at<boolean>(line, false));
const algorithms = { AES256: 'SSE-S3', 'aws:kms': 'SSE-KMS', 'aws:kms:dsse': 'DSSE-KMS' } as const;
const states = { Enabled: 'Enabled', Suspended: 'Suspended', Disabled: 'Off' } as const;
const encryption = 'rule.apply_server_side_encryption_by_default';
type Retention = 'none' | 'GOVERNANCE' | 'COMPLIANCE';

export default [
  mapping(bucket, 'aws_s3_bucket', ['bucket', 'id', 'arn'], {
    name: at('bucket'),
    blockPublicAcls: block('block_public_acls'),
    ignorePublicAcls: block('ignore_public_acls'),
    blockPublicPolicy: block('block_public_policy'),
    restrictPublicBuckets: block('restrict_public_buckets'),
    ignoringIsWritten: block('ignore_public_acls'),
    restrictionIsWritten: block('restrict_public_buckets'),
    ownership: on('aws_s3_bucket_ownership_controls', 'bucket', at('rule.object_ownership')),
    acl: first(on('aws_s3_bucket_acl', 'bucket', at<string>('acl')), at<string>('acl')),
    encryption: first(
      on('aws_s3_bucket_server_side_encryption_configuration', 'bucket', spelled(`${encryption}.sse_algorithm`, algorithms)),
      spelled(`server_side_encryption_configuration.${encryption}.sse_algorithm`, algorithms),
    ),
    key: first(
      on('aws_s3_bucket_server_side_encryption_configuration', 'bucket', at<string>(`${encryption}.kms_master_key_id`)),
      at<string>(`server_side_encryption_configuration.${encryption}.kms_master_key_id`),
    ),
    sentKeys: on('aws_s3_bucket_server_side_encryption_configuration', 'bucket', derived('rule.blocked_encryption_types', keysSentAlong)),
    versioning: first(
      on('aws_s3_bucket_versioning', 'bucket', spelled('versioning_configuration.status', states)),
      spelled('versioning.enabled', { true: 'Enabled', false: 'Off' }, 'Off'),
    ),
    mfaDelete: first(
      on('aws_s3_bucket_versioning', 'bucket', spelled('versioning_configuration.mfa_delete', { Enabled: true, Disabled: false })),
      at<boolean>('versioning.mfa_delete', false),
    ),
    accessLogs: first(on('aws_s3_bucket_logging', 'bucket', present('target_bucket')), present('logging.target_bucket')),
    receivesLogs: first(
      on('aws_s3_bucket_logging', 'target_bucket', present('target_bucket')),
      on('aws_s3_bucket', 'logging.target_bucket', present('logging')),
    ),
    policy: gather(on('aws_s3_bucket_policy', 'bucket', document('policy')), document('policy')),
    grantedGroups: gather(
      on('aws_s3_bucket_acl', 'bucket', at<Several<string>>('access_control_policy.grant.*.grantee.uri')),
      at<Several<string>>('grant.*.uri'),
    ),
    corsOrigins: gather(
      on('aws_s3_bucket_cors_configuration', 'bucket', at<Several<string>>('cors_rule.*.allowed_origins')),
      at<Several<string>>('cors_rule.*.allowed_origins'),
    ),
    lifecycle: first(on('aws_s3_bucket_lifecycle_configuration', 'bucket', derived('rule', isAnyInForce)), derived('lifecycle_rule', isAnyInForce)),
    locked: first(
      on('aws_s3_bucket_object_lock_configuration', 'bucket', spelled('object_lock_enabled', { Enabled: true }, true)),
      at<boolean>('object_lock_enabled'),
      spelled('object_lock_configuration.object_lock_enabled', { Enabled: true }),
    ),
    retention: first(
      on('aws_s3_bucket_object_lock_configuration', 'bucket', at<Retention>('rule.default_retention.mode')),
      at<Retention>('object_lock_configuration.rule.default_retention.mode'),
    ),
  }),
  mapping(account, 'aws_s3_account_public_access_block', ['account_id'], {
    blockPublicAcls: at('block_public_acls', false),
    ignorePublicAcls: at('ignore_public_acls', false),
    blockPublicPolicy: at('block_public_policy', false),
    restrictPublicBuckets: at('restrict_public_buckets', false),
  }),
  mapping(object, ['aws_s3_object', 'aws_s3_bucket_object', 'aws_s3_object_copy'], ['id', 'arn'], {
    bucket: refs('bucket'),
    acl: at('acl'),
    asks: derived('', keyAskedFor),
  }),
];

export const pieces = [
  'aws_s3_bucket_notification',
  'aws_s3_bucket_inventory',
  'aws_s3_bucket_metric',
  'aws_s3_bucket_analytics_configuration',
  'aws_s3_bucket_replication_configuration',
];
