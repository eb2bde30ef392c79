import { at, first, mapping } from '../../../model/index.ts';
import { document } from '../policy.ts';
import { daxCluster, table } from './service.ts';

export default [
  mapping(table, 'AWS::DynamoDB::Table', ['TableName', 'Arn'], {
    name: at('TableName'),
    kms: at('SSESpecification.SSEEnabled', false),
    key: at('SSESpecification.KMSMasterKeyId'),
    recovery: at('PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled', false),
    deletionProtection: at('DeletionProtectionEnabled'),
    policy: document('ResourcePolicy.PolicyDocument'),
  }),
  /** A global table says key, recovery and protection for each of its copies; the first one stands for all. */
  mapping(table, 'AWS::DynamoDB::GlobalTable', ['TableName', 'Arn'], {
    name: at('TableName'),
    kms: at('SSESpecification.SSEEnabled', false),
    key: at('Replicas.SSESpecification.KMSMasterKeyId'),
    recovery: at('Replicas.PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled', false),
    deletionProtection: first(at<boolean>('Replicas.DeletionProtectionEnabled')),
    policy: document('Replicas.ResourcePolicy.PolicyDocument'),
  }),
  mapping(daxCluster, 'AWS::DAX::Cluster', ['ClusterName', 'Arn'], {
    name: at('ClusterName'),
    encrypted: at('SSESpecification.SSEEnabled', false),
    transit: at('ClusterEndpointEncryptionType'),
    nodes: at('ReplicationFactor'),
  }),
];
