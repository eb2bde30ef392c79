import { at, derived, mapping, refs } from '../../../model/index.ts';
import { isWrittenOut } from '../../password.ts';
import { keyAt } from '../key-choice.ts';
import { switchIn } from '../parameters.ts';
import { saidAt } from '../said.ts';
import { cluster, namespace, parameterGroup, workgroup } from './service.ts';

export default [
  mapping(parameterGroup, 'AWS::Redshift::ClusterParameterGroup', ['ParameterGroupName'], {
    name: at('ParameterGroupName'),
    family: at('ParameterGroupFamily'),
    requireSsl: switchIn('Parameters', 'require_ssl', 'true', { spelling: { name: 'ParameterName', value: 'ParameterValue' } }),
  }),
  mapping(cluster, 'AWS::Redshift::Cluster', ['ClusterIdentifier'], {
    name: at('ClusterIdentifier'),
    encrypted: at('Encrypted'),
    key: at('KmsKeyId'),
    public: at('PubliclyAccessible'),
    groups: refs('VpcSecurityGroupIds'),
    logging: saidAt('LoggingProperties'),
    snapshotDays: at('AutomatedSnapshotRetentionPeriod'),
    upgrades: at('AllowVersionUpgrade'),
    ownRouting: at('EnhancedVpcRouting'),
    twoZones: at('MultiAZ'),
    subnets: at('ClusterSubnetGroupName'),
    user: at('MasterUsername'),
    managedPassword: at('ManageMasterPassword'),
    passwordWritten: derived('MasterUserPassword', isWrittenOut),
    parameters: refs('ClusterParameterGroupName'),
    parametersNamed: at('ClusterParameterGroupName'),
  }),
  mapping(namespace, 'AWS::RedshiftServerless::Namespace', ['NamespaceName'], {
    name: at('NamespaceName'),
    keys: keyAt('KmsKeyId', 'owned by AWS'),
    logs: at('LogExports'),
    managedPassword: at('ManageAdminPassword'),
    passwordWritten: derived('AdminUserPassword', isWrittenOut),
  }),
  mapping(workgroup, 'AWS::RedshiftServerless::Workgroup', ['WorkgroupName'], {
    name: at('WorkgroupName'),
    public: at('PubliclyAccessible'),
    ownRouting: at('EnhancedVpcRouting'),
    requireSsl: switchIn('ConfigParameters', 'require_ssl', 'true', { spelling: { name: 'ParameterKey', value: 'ParameterValue' } }),
    groups: refs('SecurityGroupIds'),
  }),
];

/** Known, and with no duty of their own. */
export const pieces = ['AWS::Redshift::ClusterSubnetGroup'];
