import { at, derived, mapping, refs } from '../../../model/index.ts';
import { isWrittenOut } from '../../password.ts';
import { keyAt } from '../key-choice.ts';
import { endpoint, replicationInstance } from './service.ts';

export default [
  mapping(replicationInstance, 'aws_dms_replication_instance', ['id', 'replication_instance_arn', 'replication_instance_id'], {
    name: at('replication_instance_id'),
    public: at('publicly_accessible'),
    autoMinor: at('auto_minor_version_upgrade'),
    keys: keyAt('kms_key_arn', 'managed by AWS'),
    standby: at('multi_az'),
    groups: refs('vpc_security_group_ids'),
  }),
  mapping(endpoint, 'aws_dms_endpoint', ['id', 'endpoint_arn', 'endpoint_id'], {
    name: at('endpoint_id'),
    engine: at('engine_name'),
    tls: at('ssl_mode'),
    passwordWritten: derived('password', isWrittenOut),
  }),
];

/** Known, and with no duty of their own. */
export const pieces = ['aws_dms_replication_task', 'aws_dms_replication_subnet_group'];
