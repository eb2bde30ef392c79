import { at, derived, mapping, refs } from '../../../model/index.ts';
import { areWrittenOut } from '../../password.ts';
import { keyAt } from '../key-choice.ts';
import { cluster, user } from './service.ts';

export default [
  mapping(cluster, 'AWS::MemoryDB::Cluster', ['ClusterName', 'ARN'], {
    name: at('ClusterName'),
    keys: keyAt('KmsKeyId', 'owned by AWS'),
    tls: at('TLSEnabled'),
    list: at('ACLName'),
    snapshotDays: at('SnapshotRetentionLimit'),
    autoMinor: at('AutoMinorVersionUpgrade'),
    replicas: at('NumReplicasPerShard'),
    groups: refs('SecurityGroupIds'),
  }),
  mapping(user, 'AWS::MemoryDB::User', ['UserName', 'Arn'], {
    name: at('UserName'),
    signsInWith: at('AuthenticationMode.Type'),
    passwordWritten: derived('AuthenticationMode.Passwords', areWrittenOut),
  }),
];
