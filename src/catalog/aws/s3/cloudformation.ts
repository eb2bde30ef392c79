import { at, derived, first, mapping, on, present, spelled, unreadable } from '../../../model/index.ts';
import { document } from '../policy.ts';
import { isAnyInForce } from './lifecycle.ts';
import { keysSentAlong } from './sent-keys.ts';
import { account, bucket } from './service.ts';

const block = (line: string) => at<boolean>(`PublicAccessBlockConfiguration.${line}`, false);
const encryption = 'BucketEncryption.ServerSideEncryptionConfiguration.ServerSideEncryptionByDefault';

/** CloudFormation has no resource for the account's own block; AWS Config records one, under a name of the same form. */
export default [
  mapping(account, 'AWS::S3::AccountPublicAccessBlock', ['AccountId'], {
    blockPublicAcls: at('BlockPublicAcls', false),
    ignorePublicAcls: at('IgnorePublicAcls', false),
    blockPublicPolicy: at('BlockPublicPolicy', false),
    restrictPublicBuckets: at('RestrictPublicBuckets', false),
  }),
  mapping(bucket, 'AWS::S3::Bucket', ['BucketName', 'Arn'], {
    name: at('BucketName'),
    blockPublicAcls: block('BlockPublicAcls'),
    ignorePublicAcls: block('IgnorePublicAcls'),
    blockPublicPolicy: block('BlockPublicPolicy'),
    restrictPublicBuckets: block('RestrictPublicBuckets'),
    ignoringIsWritten: block('IgnorePublicAcls'),
    restrictionIsWritten: block('RestrictPublicBuckets'),
    ownership: at('OwnershipControls.Rules.ObjectOwnership'),
    acl: spelled('AccessControl', {
      Private: 'private',
      PublicRead: 'public-read',
      PublicReadWrite: 'public-read-write',
      AuthenticatedRead: 'authenticated-read',
      LogDeliveryWrite: 'log-delivery-write',
      BucketOwnerRead: 'bucket-owner-read',
      BucketOwnerFullControl: 'bucket-owner-full-control',
      AwsExecRead: 'aws-exec-read',
    }),
    encryption: spelled(`${encryption}.SSEAlgorithm`, { AES256: 'SSE-S3', 'aws:kms': 'SSE-KMS', 'aws:kms:dsse': 'DSSE-KMS' }),
    key: at(`${encryption}.KMSMasterKeyID`),
    sentKeys: derived('BucketEncryption.ServerSideEncryptionConfiguration.BlockedEncryptionTypes.EncryptionType', keysSentAlong),
    versioning: spelled('VersioningConfiguration.Status', { Enabled: 'Enabled', Suspended: 'Suspended' }, 'Off'),
    mfaDelete: unreadable('CloudFormation has no property for MFA delete'),
    accessLogs: present('LoggingConfiguration'),
    receivesLogs: on('AWS::S3::Bucket', 'LoggingConfiguration.DestinationBucketName', present('LoggingConfiguration')),
    policy: on('AWS::S3::BucketPolicy', 'Bucket', document('PolicyDocument')),
    grantedGroups: derived('', () => ({ value: { items: [] } })),
    corsOrigins: at('CorsConfiguration.CorsRules.*.AllowedOrigins'),
    lifecycle: derived('LifecycleConfiguration.Rules', isAnyInForce),
    locked: first(at<boolean>('ObjectLockEnabled'), spelled('ObjectLockConfiguration.ObjectLockEnabled', { Enabled: true })),
    retention: at('ObjectLockConfiguration.Rule.DefaultRetention.Mode'),
  }),
];
