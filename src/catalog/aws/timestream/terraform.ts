import { at, derived, mapping, refs } from '../../../model/index.ts';
import { isWrittenOut } from '../../password.ts';
import { keyAt } from '../key-choice.ts';
import { saidAt } from '../said.ts';
import { database, influx } from './service.ts';

export default [
  mapping(database, 'aws_timestreamwrite_database', ['id', 'arn', 'database_name'], {
    name: at('database_name'),
    keys: keyAt('kms_key_id', 'managed by AWS'),
  }),
  mapping(influx, 'aws_timestreaminfluxdb_db_instance', ['id', 'arn', 'name'], {
    name: at('name'),
    public: at('publicly_accessible', false),
    deployment: at('deployment_type'),
    logs: saidAt('log_delivery_configuration'),
    passwordWritten: derived('password', isWrittenOut),
    groups: refs('vpc_security_group_ids'),
  }),
];
