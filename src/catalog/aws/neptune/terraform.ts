import { at, mapping, refs } from '../../../model/index.ts';
import { cluster, instance } from './service.ts';

export default [
  mapping(cluster, 'aws_neptune_cluster', ['id', 'arn', 'cluster_identifier'], {
    name: at('cluster_identifier'),
    encrypted: at('storage_encrypted', false),
    key: at('kms_key_arn'),
    backupDays: at('backup_retention_period', 1),
    deletionProtection: at('deletion_protection'),
    logs: at('enable_cloudwatch_logs_exports'),
    groups: refs('vpc_security_group_ids'),
    signsIn: at('iam_database_authentication_enabled'),
  }),
  mapping(instance, 'aws_neptune_cluster_instance', ['id', 'arn', 'identifier'], {
    name: at('identifier'),
    cluster: refs('cluster_identifier'),
    public: at('publicly_accessible', false),
    autoMinor: at('auto_minor_version_upgrade', true),
  }),
];
