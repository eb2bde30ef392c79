import { at, derived, first, mapping, refs, spelled } from '../../../model/index.ts';
import { areWrittenOut, isWrittenOut } from '../../password.ts';
import { saidAt } from '../said.ts';
import { cluster, replicationGroup, serverlessCache, user } from './service.ts';

const switched = { true: 'on', false: 'off' } as const;

export default [
  mapping(replicationGroup, 'AWS::ElastiCache::ReplicationGroup', ['ReplicationGroupId'], {
    name: at('ReplicationGroupId'),
    engine: at('Engine'),
    encryption: spelled('AtRestEncryptionEnabled', switched),
    key: at('KmsKeyId'),
    transit: at('TransitEncryptionEnabled'),
    transitMode: at('TransitEncryptionMode'),
    token: saidAt('AuthToken'),
    tokenWritten: derived('AuthToken', isWrittenOut),
    userGroups: saidAt('UserGroupIds'),
    backupDays: at('SnapshotRetentionLimit'),
    autoMinor: at('AutoMinorVersionUpgrade'),
    failover: at('AutomaticFailoverEnabled'),
    severalZones: at('MultiAZEnabled'),
    subnets: at('CacheSubnetGroupName'),
    groups: refs('SecurityGroupIds'),
  }),
  mapping(cluster, 'AWS::ElastiCache::CacheCluster', ['ClusterName', 'CacheClusterId'], {
    name: at('ClusterName'),
    engine: at('Engine'),
    /** A template makes no nodes of a group one by one; live answers tell it. */
    inGroup: saidAt('ReplicationGroupId'),
    nodeType: at('CacheNodeType'),
    transit: at('TransitEncryptionEnabled'),
    backupDays: at('SnapshotRetentionLimit'),
    autoMinor: at('AutoMinorVersionUpgrade'),
    subnets: at('CacheSubnetGroupName'),
    groups: refs('VpcSecurityGroupIds'),
  }),
  mapping(serverlessCache, 'AWS::ElastiCache::ServerlessCache', ['ServerlessCacheName', 'ARN'], {
    name: at('ServerlessCacheName'),
    engine: at('Engine'),
    key: at('KmsKeyId'),
    backupDays: at('SnapshotRetentionLimit'),
    userGroup: saidAt('UserGroupId'),
    groups: refs('SecurityGroupIds'),
  }),
  mapping(user, 'AWS::ElastiCache::User', ['UserId', 'Arn'], {
    name: at('UserName'),
    noPassword: at('NoPasswordRequired'),
    signsInWith: at('AuthenticationMode.Type'),
    passwordWritten: first(derived('Passwords', areWrittenOut), derived('AuthenticationMode.Passwords', areWrittenOut)),
  }),
];

/** Known, and with no duty of their own. */
export const pieces = ['AWS::ElastiCache::SubnetGroup', 'AWS::ElastiCache::ParameterGroup'];
