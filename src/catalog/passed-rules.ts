import type { PassedRule } from '../model/index.ts';

/**
 * Rules of other tools for which there is no check here, because the duty has passed to the provider: what they ask is always so,
 * or no longer yours to do. Who holds the duty is said by the line, never here.
 */
export const passedRules: readonly PassedRule[] = [
  { kind: 'aws.s3.bucket', duty: 'encrypt-at-rest', rules: ['CKV_AWS_19', 'AVD-AWS-0088', 'S3.4', 's3_bucket_default_encryption'] },
  { kind: 'aws.acm.certificate', duty: 'record-access', rules: ['CKV_AWS_234', 'acm_certificates_transparency_logs_enabled'] },
  { kind: 'aws.appsync.cache', duty: 'encrypt-at-rest', rules: ['CKV_AWS_214', 'AppSync.1'] },
  { kind: 'aws.appsync.cache', duty: 'encrypt-in-transit', rules: ['CKV_AWS_215', 'AppSync.6'] },
];
