import { at, derived, mapping, spelled } from '../../../model/index.ts';
import { broker } from './service.ts';
import { anyPassword } from './users.ts';
import { supportOf } from './version.ts';

const modes = { SINGLE_INSTANCE: 'SINGLE_INSTANCE', ACTIVE_STANDBY_MULTI_AZ: 'ACTIVE_STANDBY_MULTI_AZ', CLUSTER_MULTI_AZ: 'CLUSTER_MULTI_AZ' } as const;

export default [
  mapping(broker, 'aws_mq_broker', ['id', 'arn', 'broker_name'], {
    name: at('broker_name'),
    engine: spelled('engine_type', { ActiveMQ: 'ActiveMQ', ACTIVEMQ: 'ActiveMQ', RabbitMQ: 'RabbitMQ', RABBITMQ: 'RabbitMQ' }),
    support: derived('engine_version', supportOf),
    automaticPatches: at('auto_minor_version_upgrade', false),
    deployment: spelled('deployment_mode', modes, 'SINGLE_INSTANCE'),
    isPublic: at('publicly_accessible', false),
    ownedKey: at('encryption_options.use_aws_owned_key', true),
    key: at('encryption_options.kms_key_id'),
    generalLogs: at('logs.general', false),
    auditLogs: at('logs.audit', false),
    passwordIsWritten: derived('user', anyPassword('password')),
  }),
];
