import { at, first, mapping, on, spelled } from '../../../model/index.ts';
import { detector, organisation } from './service.ts';

const state = { ENABLED: true, DISABLED: false } as const;
const feature = (name: string) => on('aws_guardduty_detector_feature', 'detector_id', spelled('status', state), { name });

export const pieces = ['aws_guardduty_invite_accepter', 'aws_guardduty_member', 'aws_guardduty_malware_protection_plan'];

export default [
  mapping(detector, 'aws_guardduty_detector', ['id', 'arn'], {
    enabled: at('enable', true),
    buckets: first(feature('S3_DATA_EVENTS'), at<boolean>('datasources.s3_logs.enable')),
    clusters: first(feature('EKS_AUDIT_LOGS'), at<boolean>('datasources.kubernetes.audit_logs.enable')),
    disks: first(feature('EBS_MALWARE_PROTECTION'), at<boolean>('datasources.malware_protection.scan_ec2_instance_with_findings.ebs_volumes.enable')),
    databases: feature('RDS_LOGIN_EVENTS'),
    functions: feature('LAMBDA_NETWORK_LOGS'),
    runtime: first(feature('RUNTIME_MONITORING'), feature('EKS_RUNTIME_MONITORING')),
  }),
  mapping(organisation, 'aws_guardduty_organization_configuration', ['id', 'detector_id'], {
    detector: at('detector_id'),
    members: first(
      spelled('auto_enable_organization_members', { ALL: 'ALL', NEW: 'NEW', NONE: 'NONE' }),
      spelled('auto_enable', { true: 'NEW', false: 'NONE' }),
    ),
  }),
];
