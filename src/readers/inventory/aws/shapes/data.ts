import { isMap, type Json, listOf, look, tells, textOf } from '../../json.ts';
import { untold } from '../../nodes.ts';
import { documentAt, ifTold, isSaid, type Shape, silent } from '../shape.ts';

const notRestored = { DBSnapshotIdentifier: () => undefined, SourceDbiResourceId: () => undefined };
const managed = (seen: Json) => (look(seen, 'masterUserSecret') !== undefined ? true : tells(seen, 'dbiResourceId') ? undefined : untold(silent));

export const dbInstance: Shape = {
  type: 'AWS::RDS::DBInstance',
  named: 'dbInstanceArn',
  born: 'instanceCreateTime',
  properties: {
    DBInstanceIdentifier: 'dbInstanceIdentifier',
    DBInstanceArn: 'dbInstanceArn',
    Engine: 'engine',
    EngineVersion: 'engineVersion',
    StorageEncrypted: 'storageEncrypted',
    KmsKeyId: 'kmsKeyId',
    BackupRetentionPeriod: 'backupRetentionPeriod',
    DeletionProtection: 'deletionProtection',
    EnableIAMDatabaseAuthentication: 'iamDatabaseAuthenticationEnabled',
    EnableCloudwatchLogsExports: 'enabledCloudwatchLogsExports',
    EngineLifecycleSupport: ifTold('engineLifecycleSupport'),
    ManageMasterUserPassword: managed,
    /** No answer of a cloud has a password in it. */
    MasterUserPassword: () => undefined,
    AutoMinorVersionUpgrade: 'autoMinorVersionUpgrade',
    VPCSecurityGroups: 'vpcSecurityGroups[].vpcSecurityGroupId',
    DBParameterGroupName: seen => listOf(look(seen, 'dbParameterGroups[].dbParameterGroupName'))[0],
    PubliclyAccessible: 'publiclyAccessible',
    MultiAZ: 'multiAZ',
    SourceDBInstanceIdentifier: 'readReplicaSourceDBInstanceIdentifier',
    ...notRestored,
    DBClusterIdentifier: 'dbClusterIdentifier',
    EnablePerformanceInsights: 'performanceInsightsEnabled',
    PerformanceInsightsKMSKeyId: 'performanceInsightsKMSKeyId',
  },
};

export const dbCluster: Shape = {
  type: 'AWS::RDS::DBCluster',
  named: 'dbClusterArn',
  born: 'clusterCreateTime',
  properties: {
    DBClusterIdentifier: 'dbClusterIdentifier',
    DBClusterArn: 'dbClusterArn',
    Engine: 'engine',
    EngineVersion: 'engineVersion',
    StorageEncrypted: 'storageEncrypted',
    StorageEncryptionType: ifTold('storageEncryptionType'),
    KmsKeyId: 'kmsKeyId',
    BackupRetentionPeriod: 'backupRetentionPeriod',
    DeletionProtection: 'deletionProtection',
    EnableIAMDatabaseAuthentication: 'iamDatabaseAuthenticationEnabled',
    EnableCloudwatchLogsExports: 'enabledCloudwatchLogsExports',
    EngineLifecycleSupport: ifTold('engineLifecycleSupport'),
    ManageMasterUserPassword: seen => (look(seen, 'masterUserSecret') === undefined ? undefined : true),
    MasterUserPassword: () => undefined,
    AutoMinorVersionUpgrade: ifTold('autoMinorVersionUpgrade'),
    VpcSecurityGroupIds: 'vpcSecurityGroups[].vpcSecurityGroupId',
    DBClusterParameterGroupName: 'dbClusterParameterGroup',
  },
};

/** `Parameters` are told by a call of their own. */
export const dbParameterGroup: Shape = {
  type: 'AWS::RDS::DBParameterGroup',
  named: 'dbParameterGroupArn',
  properties: { DBParameterGroupName: 'dbParameterGroupName', Family: 'dbParameterGroupFamily' },
};
export const dbClusterParameterGroup: Shape = {
  type: 'AWS::RDS::DBClusterParameterGroup',
  named: 'dbClusterParameterGroupArn',
  properties: { DBClusterParameterGroupName: 'dbClusterParameterGroupName', Family: 'dbParameterGroupFamily' },
};

export const table: Shape = {
  type: 'AWS::DynamoDB::Table',
  named: 'tableArn',
  born: 'creationDateTime',
  properties: {
    TableName: 'tableName',
    Arn: 'tableArn',
    SSESpecification: seen => {
      const status = textOf(look(seen, 'sseDescription.status'));
      return status === undefined
        ? undefined
        : { SSEEnabled: /^(?:ENABL|UPDATING)/.test(status), KMSMasterKeyId: look(seen, 'sseDescription.kmsMasterKeyArn') };
    },
    PointInTimeRecoverySpecification: seen => {
      const status = look(seen, 'continuousBackupsDescription.pointInTimeRecoveryDescription.pointInTimeRecoveryStatus');
      return status === undefined ? untold(silent) : { PointInTimeRecoveryEnabled: status === 'ENABLED' };
    },
    /** Each copy is asked for its own recovery. */
    Replicas: seen => (listOf(look(seen, 'replicas')).length > 0 ? untold(silent) : undefined),
    DeletionProtectionEnabled: ifTold('deletionProtectionEnabled'),
  },
};

export const daxCluster: Shape = {
  type: 'AWS::DAX::Cluster',
  named: 'clusterArn',
  properties: {
    ClusterName: 'clusterName',
    Arn: 'clusterArn',
    SSESpecification: seen => ({ SSEEnabled: look(seen, 'sseDescription.status') === 'ENABLED' }),
    ClusterEndpointEncryptionType: 'clusterEndpointEncryptionType',
    ReplicationFactor: 'totalNodes',
  },
  whole: true,
};

/** What AWS keeps itself is no key of the customer. */
export const key: Shape = {
  type: 'AWS::KMS::Key',
  named: 'arn',
  born: 'creationDate',
  properties: {
    KeyId: 'keyId',
    Arn: 'arn',
    Description: 'description',
    EnableKeyRotation: seen => {
      const status = look(seen, 'keyRotationStatus') ?? look(seen, 'keyRotationEnabled');
      return status === undefined ? untold(silent) : String(status) === 'true';
    },
    RotationPeriodInDays: ifTold('rotationPeriodInDays'),
    Enabled: 'enabled',
    KeyUsage: 'keyUsage',
    KeySpec: seen => look(seen, 'keySpec') ?? look(seen, 'customerMasterKeySpec'),
    Origin: 'origin',
    PendingWindowInDays: 'pendingDeletionWindowInDays',
    KeyPolicy: seen => (look(seen, 'policy') === undefined ? untold(silent) : documentAt('policy')(seen)),
    PrimaryKeyArn: seen =>
      isMap(look(seen, 'multiRegionConfiguration')) && isReplica(seen) ? look(seen, 'multiRegionConfiguration.primaryKey.arn') : undefined,
  },
  skip: seen => textOf(look(seen, 'keyManager')) === 'AWS',
};
const isReplica = (seen: Json): boolean => isSaid('multiRegionConfiguration.multiRegionKeyType', 'REPLICA')(seen) === true;

export const trail: Shape = {
  type: 'AWS::CloudTrail::Trail',
  named: 'trailARN',
  properties: {
    TrailName: 'name',
    Arn: 'trailARN',
    IsLogging: ifTold('isLogging'),
    IsMultiRegionTrail: 'isMultiRegionTrail',
    IncludeGlobalServiceEvents: 'includeGlobalServiceEvents',
    IsOrganizationTrail: 'isOrganizationTrail',
    EnableLogFileValidation: 'logFileValidationEnabled',
    KMSKeyId: 'kmsKeyId',
    CloudWatchLogsLogGroupArn: 'cloudWatchLogsLogGroupArn',
    S3BucketName: 's3BucketName',
    EventSelectors: seen => (look(seen, 'hasCustomEventSelectors') === false ? undefined : ifTold('eventSelectors')(seen)),
    AdvancedEventSelectors: seen => (look(seen, 'hasCustomEventSelectors') === false ? undefined : ifTold('advancedEventSelectors')(seen)),
  },
};
