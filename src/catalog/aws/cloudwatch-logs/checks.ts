import { asked, atLeast, checks, no } from '../../../model/index.ts';
import { logGroup, policy } from './service.ts';

export default [
  checks(logGroup, {
    'aws.cloudwatch-logs.uses-your-own-key': {
      duty: 'control-keys',
      title: 'The log group is encrypted with a key of your own',
      severity: 'low',
      expect: { keys: 'your own' },
      fix: { key: asked('kms-key') },
      risk: 'You can neither refuse the key to somebody nor see who used it.',
      aka: ['CKV_AWS_158', 'AVD-AWS-0017', '0afbcfe9-d341-4b92-a64c-7e6de0543879', 'cloudwatch_log_group_kms_encryption_enabled'],
    },
    'aws.cloudwatch-logs.sets-retention': {
      duty: 'keep-logs',
      title: 'The log group says how long it keeps its logs',
      severity: 'low',
      fix: { retentionDays: 365 },
      expect: { retentionDays: atLeast(1) },
      risk: 'Logs pile up for ever, with whatever personal data is in them.',
      aka: ['CKV_AWS_66', 'ef0b316a-211e-42f1-888e-64efe172b755'],
    },
    'aws.cloudwatch-logs.keeps-logs-for-a-year': {
      duty: 'keep-logs',
      title: 'Logs are kept for a year or longer',
      severity: 'low',
      expect: [{ retentionDays: atLeast(365) }, { retentionDays: 0 }],
      risk: 'An attack that is found after months leaves no trace to follow.',
      aka: ['CKV_AWS_338', 'CloudWatch.16', 'cloudwatch_log_group_retention_policy_specific_days_enabled'],
    },
    'aws.cloudwatch-logs.is-protected-from-deletion': {
      duty: 'undo-mistakes',
      title: 'The log group cannot be deleted by mistake',
      severity: 'low',
      expect: { deletionProtection: true },
      risk: 'One call takes all traces away.',
    },
  }),
  checks(policy, {
    'aws.cloudwatch-logs.grants-nothing-to-everybody': {
      duty: 'limit-exposure',
      title: 'No statement of the policy lets everybody in',
      severity: 'high',
      expect: { policy: no({ effect: 'Allow', everybody: true, narrowed: false }) },
      risk: 'Anybody with an AWS account can write into your logs, or have them sent on.',
      aka: ['cloudwatch_log_group_not_publicly_accessible'],
    },
  }),
];
