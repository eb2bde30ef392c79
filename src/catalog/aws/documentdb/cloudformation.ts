import { at, derived, mapping, refs } from '../../../model/index.ts';
import { isWrittenOut } from '../../password.ts';
import { auditsOf, tlsOf } from './parameters-of-engine.ts';
import { cluster, parameterGroup } from './service.ts';

export default [
  mapping(parameterGroup, 'AWS::DocDB::DBClusterParameterGroup', ['Name'], {
    name: at('Name'),
    tls: derived('Parameters', tlsOf),
    audits: derived('Parameters', auditsOf),
  }),
  mapping(cluster, 'AWS::DocDB::DBCluster', ['DBClusterIdentifier', 'ClusterResourceId'], {
    name: at('DBClusterIdentifier'),
    encrypted: at('StorageEncrypted'),
    key: at('KmsKeyId'),
    backupDays: at('BackupRetentionPeriod'),
    deletionProtection: at('DeletionProtection'),
    logs: at('EnableCloudwatchLogsExports'),
    groups: refs('VpcSecurityGroupIds'),
    managedPassword: at('ManageMasterUserPassword'),
    passwordWritten: derived('MasterUserPassword', isWrittenOut),
    parameters: refs('DBClusterParameterGroupName'),
    parametersNamed: at('DBClusterParameterGroupName'),
  }),
];
