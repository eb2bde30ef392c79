import { at, derived, mapping } from '../../../model/index.ts';
import { document } from '../policy.ts';
import { isOnInAll } from './copies.ts';
import { daxCluster, table } from './service.ts';

const recovery = 'PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled';

export default [
  mapping(table, ['AWS::DynamoDB::Table', 'AWS::Serverless::SimpleTable'], ['TableName', 'Arn'], {
    name: at('TableName'),
    kms: at('SSESpecification.SSEEnabled', false),
    key: at('SSESpecification.KMSMasterKeyId'),
    recovery: at(recovery, false),
    recoveryOfCopies: derived('Replicas', isOnInAll(recovery)),
    deletionProtection: at('DeletionProtectionEnabled'),
    policy: document('ResourcePolicy.PolicyDocument'),
  }),
  /** A global table says recovery and protection for each of its copies, the one at home included; key and policy of the first stand for all. */
  mapping(table, 'AWS::DynamoDB::GlobalTable', ['TableName', 'Arn'], {
    name: at('TableName'),
    kms: at('SSESpecification.SSEEnabled', false),
    key: at('Replicas.SSESpecification.KMSMasterKeyId'),
    recovery: derived('Replicas', isOnInAll(recovery)),
    recoveryOfCopies: derived('Replicas', isOnInAll(recovery)),
    deletionProtection: derived('Replicas', isOnInAll('DeletionProtectionEnabled')),
    policy: document('Replicas.ResourcePolicy.PolicyDocument'),
  }),
  mapping(daxCluster, 'AWS::DAX::Cluster', ['ClusterName', 'Arn'], {
    name: at('ClusterName'),
    encrypted: at('SSESpecification.SSEEnabled', false),
    transit: at('ClusterEndpointEncryptionType'),
    nodes: at('ReplicationFactor'),
  }),
];
