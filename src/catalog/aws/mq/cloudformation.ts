import { at, derived, mapping, spelled } from '../../../model/index.ts';
import { broker } from './service.ts';
import { anyPassword } from './users.ts';
import { supportOf } from './version.ts';

export default [
  mapping(broker, 'AWS::AmazonMQ::Broker', ['Arn', 'BrokerName'], {
    name: at('BrokerName'),
    engine: spelled('EngineType', { ActiveMQ: 'ActiveMQ', ACTIVEMQ: 'ActiveMQ', RabbitMQ: 'RabbitMQ', RABBITMQ: 'RabbitMQ' }),
    support: derived('EngineVersion', supportOf),
    automaticPatches: at('AutoMinorVersionUpgrade'),
    deployment: at('DeploymentMode'),
    isPublic: at('PubliclyAccessible'),
    ownedKey: at('EncryptionOptions.UseAwsOwnedKey'),
    key: at('EncryptionOptions.KmsKeyId'),
    generalLogs: at('Logs.General'),
    auditLogs: at('Logs.Audit'),
    passwordIsWritten: derived('Users', anyPassword('Password')),
  }),
];
