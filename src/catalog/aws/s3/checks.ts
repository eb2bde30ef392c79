import { checks, lacks, no, noneOf, some } from '../../../model/index.ts';
import { account, bucket } from './service.ts';

export default [
  checks(bucket, {
    'aws.s3.blocks-public-acls': {
      duty: 'limit-exposure',
      title: 'No ACL can publish the bucket or its objects',
      severity: 'high',
      expect: [{ blockPublicAcls: true }, { accountBlocksAcls: true }],
      risk: 'One careless ACL publishes an object or the whole bucket.',
      aka: ['CKV_AWS_53', 'AVD-AWS-0086', 'd0cc8694-fcad-43ff-ac86-32331d7e867f'],
    },
    'aws.s3.blocks-public-policies': {
      duty: 'limit-exposure',
      title: 'No policy can publish the bucket',
      severity: 'high',
      expect: [{ blockPublicPolicy: true }, { accountBlocksPolicies: true }],
      risk: 'One careless policy publishes every object.',
      aka: ['CKV_AWS_54', 'AVD-AWS-0087'],
    },
    'aws.s3.grants-nothing-to-everybody': {
      duty: 'limit-exposure',
      title: 'No statement of the bucket policy lets everybody in',
      severity: 'critical',
      expect: { policy: no({ effect: 'Allow', everybody: true, narrowed: false }) },
      risk: 'Anyone on the internet may read or change the objects.',
      aka: ['CKV_AWS_70'],
    },
    'aws.s3.acl-is-private': {
      duty: 'limit-exposure',
      title: 'The canned ACL lets nobody in but the owner',
      severity: 'critical',
      expect: { acl: noneOf('public-read', 'public-read-write', 'authenticated-read', 'website') },
      risk: 'Anyone on the internet may list or read the objects.',
      aka: ['CKV_AWS_20', 'CKV_AWS_57', 'AVD-AWS-0092'],
    },
    'aws.s3.demands-tls': {
      duty: 'encrypt-in-transit',
      title: 'The bucket policy denies requests without TLS',
      severity: 'medium',
      expect: { policy: some({ deniesPlain: true }) },
      risk: 'Objects may be read or changed on their way.',
      aka: ['CKV_AWS_379', '4bc4dd4c-7d8d-405e-a0fb-57fa4c31b4d9'],
    },
    'aws.s3.keeps-versions': {
      duty: 'undo-mistakes',
      title: 'The bucket keeps old versions of its objects',
      severity: 'medium',
      expect: { versioning: 'Enabled' },
      risk: 'A mistaken or hostile delete cannot be undone.',
      aka: ['CKV_AWS_21', 'AVD-AWS-0090', 'S3.14', '568a4d22-3517-44a6-a7ad-6a7eed88722c', 'a227ec01-f97a-4084-91a4-47b350c1db54'],
    },
    'aws.s3.logs-access': {
      duty: 'record-access',
      title: 'Requests to the bucket are logged',
      severity: 'low',
      expect: { accessLogs: true },
      risk: 'Nobody could say who took what.',
      aka: ['CKV_AWS_18', 'AVD-AWS-0089', 'S3.9', 'f861041c-8c9f-4156-acfc-5e6e524f5884', '4552b71f-0a2a-4bc4-92dd-ed7ec1b4674c'],
    },
    'aws.s3.limits-cors': {
      duty: 'prevent-leaks',
      title: 'Cross-origin requests are allowed from named origins only',
      severity: 'low',
      expect: { corsOrigins: lacks('*') },
      risk: 'Any web page may use the rights of a visitor to read the objects.',
      aka: ['CKV2_AWS_75'],
    },
  }),
  checks(account, {
    'aws.s3.account-blocks-public-acls': {
      duty: 'limit-exposure',
      title: 'The account lets no ACL publish a bucket',
      severity: 'high',
      expect: { blockPublicAcls: true },
      risk: 'A bucket whose own block is switched off can be published by an ACL.',
    },
  }),
];
