import { at, derived, gather, mapping, on } from '../../../model/index.ts';
import { document } from '../policy.ts';
import { isOnInAll } from './copies.ts';
import { daxCluster, table } from './service.ts';

export default [
  mapping(table, 'aws_dynamodb_table', ['id', 'arn', 'name'], {
    name: at('name'),
    kms: at('server_side_encryption.enabled', false),
    key: at('server_side_encryption.kms_key_arn'),
    recovery: at('point_in_time_recovery.enabled', false),
    recoveryOfCopies: derived('replica', isOnInAll('point_in_time_recovery')),
    deletionProtection: at('deletion_protection_enabled'),
    policy: gather(on('aws_dynamodb_resource_policy', 'resource_arn', document('policy'))),
  }),
  mapping(daxCluster, 'aws_dax_cluster', ['id', 'arn', 'cluster_name'], {
    name: at('cluster_name'),
    encrypted: at('server_side_encryption.enabled', false),
    transit: at('cluster_endpoint_encryption_type'),
    nodes: at('replication_factor'),
  }),
];
