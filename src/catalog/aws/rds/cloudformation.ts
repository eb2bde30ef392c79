import { at, derived, each, first, mapping, on, present, refs, spelled } from '../../../model/index.ts';
import { isWrittenOut } from '../../password.ts';
import { switchIn } from '../parameters.ts';
import type { member } from './cluster.ts';
import { inLowerCase } from './engine.ts';
import { cluster, instance, parameterGroup } from './service.ts';

const support = { 'open-source-rds-extended-support': 'extended', 'open-source-rds-extended-support-disabled': 'standard only' } as const;

/** CloudFormation has no resource for a snapshot. */
export default [
  mapping(instance, 'AWS::RDS::DBInstance', ['DBInstanceIdentifier', 'DBInstanceArn'], {
    name: at('DBInstanceIdentifier'),
    engineWritten: derived('Engine', inLowerCase),
    version: at('EngineVersion'),
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
    parameters: refs('DBParameterGroupName'),
    parametersNamed: at('DBParameterGroupName'),
    public: at('PubliclyAccessible'),
    standby: at('MultiAZ'),
    replica: present('SourceDBInstanceIdentifier'),
    source: refs('SourceDBInstanceIdentifier'),
    copied: first(present('DBSnapshotIdentifier'), present('SourceDBInstanceIdentifier'), present('SourceDbiResourceId')),
    inCluster: present('DBClusterIdentifier'),
    cluster: refs('DBClusterIdentifier'),
    insights: at('EnablePerformanceInsights'),
    insightsKey: at('PerformanceInsightsKMSKeyId'),
  }),
  mapping(cluster, 'AWS::RDS::DBCluster', ['DBClusterIdentifier', 'DBClusterArn'], {
    name: at('DBClusterIdentifier'),
    engine: derived('Engine', inLowerCase),
    version: at('EngineVersion'),
    encrypted: at('StorageEncrypted'),
    /** Live answers tell it; a template cannot. */
    storageEncryption: at('StorageEncryptionType'),
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
    parameters: refs('DBClusterParameterGroupName'),
    parametersNamed: at('DBClusterParameterGroupName'),
    members: on(
      'AWS::RDS::DBInstance',
      'DBClusterIdentifier',
      each<typeof member>('', 'name', { name: at('DBInstanceIdentifier'), autoMinor: at('AutoMinorVersionUpgrade') }),
    ),
  }),
  mapping(parameterGroup, ['AWS::RDS::DBParameterGroup', 'AWS::RDS::DBClusterParameterGroup'], ['DBParameterGroupName', 'DBClusterParameterGroupName'], {
    name: first(at<string>('DBParameterGroupName'), at<string>('DBClusterParameterGroupName')),
    family: derived('Family', inLowerCase),
    forceSsl: switchIn('Parameters', 'rds.force_ssl', '1', { map: true }),
    secureTransport: switchIn('Parameters', 'require_secure_transport', '1', { map: true }),
  }),
];

/** Known, and with no duty of their own. */
export const pieces = ['AWS::RDS::DBSubnetGroup', 'AWS::RDS::OptionGroup'];
