import { at, mapping, refs } from '../../../model/index.ts';
import { cluster, instance } from './service.ts';

export default [
  mapping(cluster, 'AWS::Neptune::DBCluster', ['DBClusterIdentifier', 'ClusterResourceId'], {
    name: at('DBClusterIdentifier'),
    encrypted: at('StorageEncrypted'),
    key: at('KmsKeyId'),
    backupDays: at('BackupRetentionPeriod'),
    deletionProtection: at('DeletionProtection'),
    logs: at('EnableCloudwatchLogsExports'),
    groups: refs('VpcSecurityGroupIds'),
    signsIn: at('IamAuthEnabled'),
  }),
  mapping(instance, 'AWS::Neptune::DBInstance', ['DBInstanceIdentifier'], {
    name: at('DBInstanceIdentifier'),
    cluster: refs('DBClusterIdentifier'),
    public: at('PubliclyAccessible'),
    autoMinor: at('AutoMinorVersionUpgrade'),
  }),
];
