import { checks } from '../../../model/index.ts';
import { detector, organisation } from './service.ts';

type Plan = 'buckets' | 'clusters' | 'disks' | 'databases' | 'functions' | 'runtime';
const plan = (which: Plan, title: string, risk: string, ...aka: string[]) => ({
  duty: 'detect-threats' as const,
  title,
  severity: 'low' as const,
  given: { enabled: true },
  expect: { [which]: true },
  risk,
  aka,
});

export default [
  checks(detector, {
    'aws.guardduty.is-enabled': {
      duty: 'detect-threats',
      title: 'The detector is enabled',
      severity: 'high',
      expect: { enabled: true },
      risk: 'Nobody watches the region: stolen keys and taken machines stay unseen.',
      aka: ['CKV_AWS_238', 'GuardDuty.1', '704dadd3-54fc-48ac-b6a0-02f170011473', 'a25cd877-375c-4121-a640-730929936fac', 'guardduty_is_enabled'],
    },
    'aws.guardduty.watches-buckets': plan(
      'buckets',
      'The detector looks at what happens in buckets',
      'Objects can be carried off without an alarm.',
      'GuardDuty.10',
      'guardduty_s3_protection_enabled',
    ),
    'aws.guardduty.watches-clusters': plan(
      'clusters',
      'The detector looks at the audit logs of Kubernetes',
      'A taken cluster is administered by somebody else unseen.',
      'GuardDuty.5',
      'guardduty_eks_audit_log_enabled',
    ),
    'aws.guardduty.looks-for-malware': plan(
      'disks',
      'The detector looks for malware on the disks of machines that behave oddly',
      'Hostile programs stay on disks where nobody looks.',
      'GuardDuty.8',
      'guardduty_ec2_malware_protection_enabled',
    ),
    'aws.guardduty.watches-databases': plan(
      'databases',
      'The detector looks at who logs in to databases',
      'Passwords of databases can be tried out.',
      'GuardDuty.9',
      'guardduty_rds_protection_enabled',
    ),
    'aws.guardduty.watches-functions': plan(
      'functions',
      'The detector looks at the traffic of functions',
      'A taken function talks to its new master unseen.',
      'GuardDuty.6',
      'guardduty_lambda_protection_enabled',
    ),
    'aws.guardduty.watches-at-run-time': plan(
      'runtime',
      'The detector looks at what runs on machines and in containers',
      'What happens inside a machine is seen only once it reaches the network.',
      'GuardDuty.11',
    ),
  }),
  checks(organisation, {
    'aws.guardduty.covers-every-account': {
      duty: 'detect-threats',
      title: 'GuardDuty is enabled in every account of the organisation',
      severity: 'medium',
      expect: { members: 'ALL' },
      risk: 'Accounts that were there before, or that somebody switched off, are not watched.',
      aka: ['CKV2_AWS_3'],
    },
  }),
];
