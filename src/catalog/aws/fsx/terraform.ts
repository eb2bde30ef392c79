import { at, derived, mapping, refs } from '../../../model/index.ts';
import { keyAt } from '../key-choice.ts';
import { fileSystem } from './service.ts';

type Sort = 'WINDOWS' | 'LUSTRE' | 'ONTAP' | 'OPENZFS';
const of = (type: string, sort: Sort, days?: number) =>
  mapping(fileSystem, type, ['id', 'arn'], {
    sort: derived<Sort>('', () => ({ value: sort })),
    deployment: at('deployment_type'),
    keys: keyAt('kms_key_id', 'managed by AWS'),
    backupDays: at('automatic_backup_retention_days', days),
    audit: at('audit_log_configuration.file_access_audit_log_level'),
    groups: refs('security_group_ids'),
  });

export default [
  of('aws_fsx_windows_file_system', 'WINDOWS', 7),
  of('aws_fsx_lustre_file_system', 'LUSTRE'),
  of('aws_fsx_ontap_file_system', 'ONTAP'),
  of('aws_fsx_openzfs_file_system', 'OPENZFS'),
];
