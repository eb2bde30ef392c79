import { at, derived, first, mapping, refs } from '../../../model/index.ts';
import { isWrittenOut } from '../../password.ts';
import { auditsOf, tlsOf } from './parameters-of-engine.ts';
import { cluster, parameterGroup } from './service.ts';

export default [
  mapping(parameterGroup, 'aws_docdb_cluster_parameter_group', ['id', 'arn', 'name'], {
    name: at('name'),
    tls: derived('parameter', tlsOf),
    audits: derived('parameter', auditsOf),
  }),
  mapping(cluster, 'aws_docdb_cluster', ['id', 'arn', 'cluster_identifier'], {
    name: at('cluster_identifier'),
    encrypted: at('storage_encrypted'),
    key: at('kms_key_id'),
    backupDays: at('backup_retention_period', 1),
    deletionProtection: at('deletion_protection'),
    logs: at('enabled_cloudwatch_logs_exports'),
    groups: refs('vpc_security_group_ids'),
    managedPassword: at('manage_master_user_password'),
    passwordWritten: first(derived('master_password', isWrittenOut), derived('master_password_wo', isWrittenOut)),
    parameters: refs('db_cluster_parameter_group_name'),
    parametersNamed: at('db_cluster_parameter_group_name'),
  }),
];
