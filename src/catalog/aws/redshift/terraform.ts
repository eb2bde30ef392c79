import { at, changed, derived, first, mapping, on, present, refs } from '../../../model/index.ts';
import { isWrittenOut } from '../../password.ts';
import { keyAt } from '../key-choice.ts';
import { switchIn } from '../parameters.ts';
import { cluster, namespace, parameterGroup, workgroup } from './service.ts';

export default [
  mapping(parameterGroup, 'aws_redshift_parameter_group', ['id', 'arn', 'name'], {
    name: at('name'),
    family: at('family'),
    requireSsl: switchIn('parameter', 'require_ssl', 'true'),
  }),
  mapping(cluster, 'aws_redshift_cluster', ['id', 'arn', 'cluster_identifier'], {
    name: at('cluster_identifier'),
    encrypted: at('encrypted'),
    key: at('kms_key_id'),
    public: at('publicly_accessible', changed(false, { until: 'aws@6.0', was: true })),
    groups: refs('vpc_security_group_ids'),
    /** Until 5.x of the provider there was a block for it. */
    logging: first(at('logging.enable'), on('aws_redshift_logging', 'cluster_identifier', present('cluster_identifier'))),
    snapshotDays: at('automated_snapshot_retention_period', 1),
    upgrades: at('allow_version_upgrade', true),
    ownRouting: at('enhanced_vpc_routing'),
    twoZones: at('multi_az', false),
    subnets: at('cluster_subnet_group_name'),
    user: at('master_username'),
    managedPassword: at('manage_master_password'),
    passwordWritten: first(derived('master_password', isWrittenOut), derived('master_password_wo', isWrittenOut)),
    parameters: refs('cluster_parameter_group_name'),
    parametersNamed: at('cluster_parameter_group_name'),
  }),
  mapping(namespace, 'aws_redshiftserverless_namespace', ['id', 'arn', 'namespace_name'], {
    name: at('namespace_name'),
    keys: keyAt('kms_key_id', 'owned by AWS'),
    logs: at('log_exports'),
    managedPassword: at('manage_admin_password'),
    passwordWritten: first(derived('admin_user_password', isWrittenOut), derived('admin_user_password_wo', isWrittenOut)),
  }),
  mapping(workgroup, 'aws_redshiftserverless_workgroup', ['id', 'arn', 'workgroup_name'], {
    name: at('workgroup_name'),
    public: at('publicly_accessible', false),
    ownRouting: at('enhanced_vpc_routing', false),
    requireSsl: switchIn('config_parameter', 'require_ssl', 'true', { spelling: { name: 'parameter_key', value: 'parameter_value' } }),
    groups: refs('security_group_ids'),
  }),
];

/** Known, and with no duty of their own. */
export const pieces = ['aws_redshift_subnet_group'];
