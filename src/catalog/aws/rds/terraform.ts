import { at, derived, mapping, present, refs, spelled, unreadable } from '../../../model/index.ts';
import { isWrittenOut } from './password.ts';
import { cluster, instance, snapshot } from './service.ts';

const support = { 'open-source-rds-extended-support': 'extended', 'open-source-rds-extended-support-disabled': 'standard only' } as const;
const onCluster = unreadable('stands on the cluster');

export default [
  mapping(instance, 'aws_db_instance', ['id', 'arn', 'identifier'], {
    name: at('identifier'),
    engine: at('engine'),
    encrypted: at('storage_encrypted', false),
    key: at('kms_key_id'),
    backupDays: at('backup_retention_period', 0),
    deletionProtection: at('deletion_protection'),
    tokens: at('iam_database_authentication_enabled'),
    logs: at('enabled_cloudwatch_logs_exports'),
    support: spelled('engine_lifecycle_support', support),
    managedPassword: at('manage_master_user_password'),
    passwordWritten: derived('password', isWrittenOut),
    autoMinor: at('auto_minor_version_upgrade'),
    groups: refs('vpc_security_group_ids'),
    public: at('publicly_accessible', false),
    standby: at('multi_az'),
    replica: present('replicate_source_db'),
    inCluster: derived('', () => ({ value: false })),
    cluster: refs('db_cluster_identifier'),
  }),
  mapping(instance, 'aws_rds_cluster_instance', ['id', 'arn', 'identifier'], {
    name: at('identifier'),
    engine: at('engine'),
    encrypted: onCluster,
    key: onCluster,
    backupDays: onCluster,
    deletionProtection: onCluster,
    tokens: onCluster,
    logs: onCluster,
    support: onCluster,
    managedPassword: onCluster,
    passwordWritten: onCluster,
    autoMinor: at('auto_minor_version_upgrade'),
    groups: onCluster,
    public: at('publicly_accessible', false),
    standby: onCluster,
    replica: derived('', () => ({ value: false })),
    inCluster: derived('', () => ({ value: true })),
    cluster: refs('cluster_identifier'),
  }),
  mapping(cluster, 'aws_rds_cluster', ['id', 'arn', 'cluster_identifier'], {
    name: at('cluster_identifier'),
    engine: at('engine'),
    encrypted: at('storage_encrypted'),
    key: at('kms_key_id'),
    backupDays: at('backup_retention_period'),
    deletionProtection: at('deletion_protection'),
    tokens: at('iam_database_authentication_enabled'),
    logs: at('enabled_cloudwatch_logs_exports'),
    support: spelled('engine_lifecycle_support', support),
    managedPassword: at('manage_master_user_password'),
    passwordWritten: derived('master_password', isWrittenOut),
    autoMinor: at('auto_minor_version_upgrade'),
    groups: refs('vpc_security_group_ids'),
  }),
  mapping(snapshot, ['aws_db_snapshot', 'aws_db_cluster_snapshot', 'aws_db_snapshot_copy', 'aws_rds_cluster_snapshot_copy'], ['id', 'arn'], {
    name: at('db_snapshot_identifier'),
    sharedWith: at('shared_accounts'),
  }),
];
