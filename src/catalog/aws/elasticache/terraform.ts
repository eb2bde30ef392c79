import { at, derived, first, mapping, refs, spelled } from '../../../model/index.ts';
import { areWrittenOut, isWrittenOut } from '../../password.ts';
import { saidAt } from '../said.ts';
import { cluster, replicationGroup, serverlessCache, user } from './service.ts';

const switched = { true: 'on', false: 'off' } as const;

export default [
  mapping(replicationGroup, 'aws_elasticache_replication_group', ['id', 'arn', 'replication_group_id'], {
    name: at('replication_group_id'),
    engine: at('engine'),
    encryption: spelled('at_rest_encryption_enabled', switched),
    key: at('kms_key_id'),
    transit: at('transit_encryption_enabled'),
    transitMode: at('transit_encryption_mode'),
    token: first(saidAt('auth_token'), saidAt('auth_token_wo')),
    tokenWritten: first(derived('auth_token', isWrittenOut), derived('auth_token_wo', isWrittenOut)),
    userGroups: saidAt('user_group_ids'),
    backupDays: at('snapshot_retention_limit', 0),
    autoMinor: at('auto_minor_version_upgrade'),
    failover: at('automatic_failover_enabled', false),
    severalZones: at('multi_az_enabled', false),
    subnets: at('subnet_group_name'),
    groups: refs('security_group_ids'),
  }),
  mapping(cluster, 'aws_elasticache_cluster', ['id', 'arn', 'cluster_id'], {
    name: at('cluster_id'),
    engine: at('engine'),
    inGroup: saidAt('replication_group_id'),
    nodeType: at('node_type'),
    transit: at('transit_encryption_enabled'),
    backupDays: at('snapshot_retention_limit'),
    autoMinor: at('auto_minor_version_upgrade', true),
    subnets: at('subnet_group_name'),
    groups: refs('security_group_ids'),
  }),
  mapping(serverlessCache, 'aws_elasticache_serverless_cache', ['id', 'arn', 'name'], {
    name: at('name'),
    engine: at('engine'),
    key: at('kms_key_id'),
    backupDays: at('snapshot_retention_limit'),
    userGroup: saidAt('user_group_id'),
    groups: refs('security_group_ids'),
  }),
  mapping(user, 'aws_elasticache_user', ['id', 'arn', 'user_id'], {
    name: at('user_name'),
    noPassword: at('no_password_required'),
    signsInWith: at('authentication_mode.type'),
    passwordWritten: first(
      derived('passwords', areWrittenOut),
      derived('passwords_wo', areWrittenOut),
      derived('authentication_mode.passwords', areWrittenOut),
    ),
  }),
];

/** Known, and with no duty of their own. */
export const pieces = ['aws_elasticache_subnet_group', 'aws_elasticache_parameter_group'];
