import { at, derived, mapping, present, refs, spelled } from '../../../model/index.ts';
import { isWrittenOut } from './password.ts';
import { cluster, instance } from './service.ts';

const support = { 'open-source-rds-extended-support': 'extended', 'open-source-rds-extended-support-disabled': 'standard only' } as const;

/** CloudFormation has no resource for a snapshot. */
export default [
  mapping(instance, 'AWS::RDS::DBInstance', ['DBInstanceIdentifier', 'DBInstanceArn'], {
    name: at('DBInstanceIdentifier'),
    engine: at('Engine'),
    encrypted: at('StorageEncrypted'),
    key: at('KmsKeyId'),
    backupDays: at('BackupRetentionPeriod'),
    deletionProtection: at('DeletionProtection'),
    tokens: at('EnableIAMDatabaseAuthentication'),
    logs: at('EnableCloudwatchLogsExports'),
    support: spelled('EngineLifecycleSupport', support),
    managedPassword: at('ManageMasterUserPassword'),
    passwordWritten: derived('MasterUserPassword', isWrittenOut),
    autoMinor: at('AutoMinorVersionUpgrade'),
    groups: refs('VPCSecurityGroups'),
    public: at('PubliclyAccessible'),
    standby: at('MultiAZ'),
    replica: present('SourceDBInstanceIdentifier'),
    inCluster: present('DBClusterIdentifier'),
    cluster: refs('DBClusterIdentifier'),
  }),
  mapping(cluster, 'AWS::RDS::DBCluster', ['DBClusterIdentifier', 'DBClusterArn'], {
    name: at('DBClusterIdentifier'),
    engine: at('Engine'),
    encrypted: at('StorageEncrypted'),
    key: at('KmsKeyId'),
    backupDays: at('BackupRetentionPeriod'),
    deletionProtection: at('DeletionProtection'),
    tokens: at('EnableIAMDatabaseAuthentication'),
    logs: at('EnableCloudwatchLogsExports'),
    support: spelled('EngineLifecycleSupport', support),
    managedPassword: at('ManageMasterUserPassword'),
    passwordWritten: derived('MasterUserPassword', isWrittenOut),
    autoMinor: at('AutoMinorVersionUpgrade'),
    groups: refs('VpcSecurityGroupIds'),
  }),
];
