import { at, derived, each, first, mapping, on, present, refs, spelled, unreadable } from '../../../model/index.ts';
import { isWrittenOut } from '../../password.ts';
import { switchIn } from '../parameters.ts';
import type { member } from './cluster.ts';
import { inLowerCase } from './engine.ts';
import { cluster, instance, parameterGroup, snapshot } from './service.ts';

const support = { 'open-source-rds-extended-support': 'extended', 'open-source-rds-extended-support-disabled': 'standard only' } as const;
const onCluster = unreadable('stands on the cluster');
const always = (value: boolean) => derived('', () => ({ value }));

export default [
  mapping(instance, 'aws_db_instance', ['id', 'arn', 'identifier'], {
    name: at('identifier'),
    engineWritten: derived('engine', inLowerCase),
    version: at('engine_version'),
    encrypted: at('storage_encrypted'),
    key: at('kms_key_id'),
    backupDays: at('backup_retention_period', 0),
    deletionProtection: at('deletion_protection'),
    tokens: at('iam_database_authentication_enabled'),
    logs: at('enabled_cloudwatch_logs_exports'),
    support: spelled('engine_lifecycle_support', support),
    managedPassword: at('manage_master_user_password'),
    passwordWritten: first(derived('password', isWrittenOut), derived('password_wo', isWrittenOut)),
    autoMinor: at('auto_minor_version_upgrade'),
    groups: refs('vpc_security_group_ids'),
    parameters: refs('parameter_group_name'),
    parametersNamed: at('parameter_group_name'),
    public: at('publicly_accessible', false),
    standby: at('multi_az'),
    replica: present('replicate_source_db'),
    source: refs('replicate_source_db'),
    copied: first(present('snapshot_identifier'), present('replicate_source_db'), present('restore_to_point_in_time')),
    inCluster: always(false),
    cluster: refs('db_cluster_identifier'),
    insights: at('performance_insights_enabled'),
    insightsKey: at('performance_insights_kms_key_id'),
  }),
  mapping(instance, 'aws_rds_cluster_instance', ['id', 'arn', 'identifier'], {
    name: at('identifier'),
    engineWritten: derived('engine', inLowerCase),
    version: at('engine_version'),
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
    parameters: refs('db_parameter_group_name'),
    parametersNamed: at('db_parameter_group_name'),
    public: at('publicly_accessible', false),
    standby: onCluster,
    replica: always(false),
    /** An instance of a cluster follows no other; no such line can be written. */
    source: refs('replicate_source_db'),
    copied: always(false),
    inCluster: always(true),
    cluster: refs('cluster_identifier'),
    insights: at('performance_insights_enabled'),
    insightsKey: at('performance_insights_kms_key_id'),
  }),
  mapping(cluster, 'aws_rds_cluster', ['id', 'arn', 'cluster_identifier'], {
    name: at('cluster_identifier'),
    /** Before 5.0 the provider did not ask for it, and took it to be `aurora`. */
    engine: derived('engine', inLowerCase, 'aurora'),
    version: at('engine_version'),
    encrypted: at('storage_encrypted'),
    /** An attribute that the provider tells and nobody writes. */
    storageEncryption: at('storage_encryption_type'),
    key: at('kms_key_id'),
    backupDays: at('backup_retention_period'),
    deletionProtection: at('deletion_protection'),
    tokens: at('iam_database_authentication_enabled'),
    logs: at('enabled_cloudwatch_logs_exports'),
    support: spelled('engine_lifecycle_support', support),
    managedPassword: at('manage_master_user_password'),
    passwordWritten: first(derived('master_password', isWrittenOut), derived('master_password_wo', isWrittenOut)),
    autoMinor: at('auto_minor_version_upgrade'),
    groups: refs('vpc_security_group_ids'),
    parameters: refs('db_cluster_parameter_group_name'),
    parametersNamed: at('db_cluster_parameter_group_name'),
    members: on(
      'aws_rds_cluster_instance',
      'cluster_identifier',
      each<typeof member>('', 'name', { name: at('identifier'), autoMinor: at('auto_minor_version_upgrade') }),
    ),
  }),
  mapping(snapshot, ['aws_db_snapshot', 'aws_db_cluster_snapshot', 'aws_db_snapshot_copy', 'aws_rds_cluster_snapshot_copy'], ['id', 'arn'], {
    name: first(at<string>('db_snapshot_identifier'), at<string>('db_cluster_snapshot_identifier')),
    sharedWith: at('shared_accounts'),
  }),
  mapping(parameterGroup, ['aws_db_parameter_group', 'aws_rds_cluster_parameter_group'], ['id', 'arn', 'name'], {
    name: at('name'),
    family: derived('family', inLowerCase),
    forceSsl: switchIn('parameter', 'rds.force_ssl', '1'),
    secureTransport: switchIn('parameter', 'require_secure_transport', '1'),
  }),
];

/** Known, and with no duty of their own. */
export const pieces = ['aws_db_subnet_group', 'aws_db_option_group', 'aws_db_event_subscription'];
