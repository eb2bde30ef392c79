import { at, derived, first, mapping } from '../../../model/index.ts';
import { isOn } from './features.ts';
import { detector } from './service.ts';

const feature = (...names: readonly string[]) => derived<boolean>('Features', isOn(...names));

export const pieces = ['AWS::GuardDuty::Master', 'AWS::GuardDuty::Member', 'AWS::GuardDuty::MalwareProtectionPlan'];

export default [
  mapping(detector, 'AWS::GuardDuty::Detector', ['Id'], {
    enabled: at('Enable'),
    buckets: first(feature('S3_DATA_EVENTS'), at<boolean>('DataSources.S3Logs.Enable')),
    clusters: first(feature('EKS_AUDIT_LOGS'), at<boolean>('DataSources.Kubernetes.AuditLogs.Enable')),
    disks: first(feature('EBS_MALWARE_PROTECTION'), at<boolean>('DataSources.MalwareProtection.ScanEc2InstanceWithFindings.EbsVolumes')),
    databases: feature('RDS_LOGIN_EVENTS'),
    functions: feature('LAMBDA_NETWORK_LOGS'),
    runtime: feature('RUNTIME_MONITORING', 'EKS_RUNTIME_MONITORING'),
  }),
];
