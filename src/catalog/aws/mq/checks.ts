import { asked, checks, oneOf } from '../../../model/index.ts';
import { broker } from './service.ts';

export default [
  checks(broker, {
    'aws.mq.is-not-public': {
      duty: 'limit-exposure',
      title: 'The internet cannot reach the broker',
      severity: 'high',
      expect: { isPublic: false },
      risk: 'Passwords can be tried, and holes in the engine used, from anywhere.',
      aka: ['CKV_AWS_69', 'AVD-AWS-0072', '4eb5f791-c861-4afd-9f94-f2a6a3fe49cb', '68b6a789-82f8-4cfd-85de-e95332fe6a61', 'mq_broker_not_publicly_accessible'],
    },
    'aws.mq.logs-what-happens': {
      duty: 'record-access',
      title: 'The broker keeps general logs',
      severity: 'medium',
      expect: { generalLogs: true },
      risk: 'What went wrong, and who connected, cannot be told afterwards.',
      aka: ['CKV_AWS_48', 'AVD-AWS-0071', '31245f98-a6a9-4182-9fc1-45482b9d030a', 'e519ed6a-8328-4b69-8eb7-8fa549ac3050', 'mq_broker_logging_enabled'],
    },
    'aws.mq.logs-what-administrators-do': {
      duty: 'record-access',
      title: 'An ActiveMQ broker records what administrators do',
      severity: 'medium',
      given: { engine: 'ActiveMQ' },
      expect: { auditLogs: true },
      risk: 'Nobody can say who changed users and queues.',
      aka: ['CKV_AWS_197', 'AVD-AWS-0070', 'MQ.2', 'mq_broker_logging_enabled'],
    },
    'aws.mq.takes-patches-by-itself': {
      duty: 'apply-platform-patches',
      title: 'New patch versions are installed by themselves',
      severity: 'medium',
      expect: { automaticPatches: true },
      risk: 'Known holes stay open for as long as nobody thinks of them.',
      aka: ['CKV_AWS_207', 'MQ.3', 'mq_broker_auto_minor_version_upgrades'],
    },
    'aws.mq.runs-a-supported-version': {
      duty: 'upgrade-platform',
      title: 'The version of the engine is still supported',
      severity: 'medium',
      expect: { support: 'supported' },
      risk: 'Known holes stay open, until Amazon MQ upgrades the broker at a time that you do not choose.',
      aka: ['CKV_AWS_208'],
    },
    'aws.mq.uses-your-own-key': {
      duty: 'control-keys',
      title: 'The broker is encrypted with a key of your own',
      severity: 'low',
      expect: { keys: 'your own' },
      fix: { ownedKey: false, key: asked('kms-key') },
      risk: 'You can neither refuse the key to somebody nor see who used it.',
      aka: ['CKV_AWS_209'],
    },
    'aws.mq.stands-in-several-zones': {
      duty: 'survive-failure',
      title: 'The broker stands in several zones',
      severity: 'medium',
      expect: { deployment: oneOf('ACTIVE_STANDBY_MULTI_AZ', 'CLUSTER_MULTI_AZ') },
      risk: 'With its zone the broker is gone, and all that waits on it.',
      aka: ['MQ.5', 'MQ.6', 'mq_broker_active_deployment_mode', 'mq_broker_cluster_deployment_mode'],
    },
    'aws.mq.passwords-are-not-in-the-source': {
      duty: 'guard-credentials',
      title: 'Passwords of users are not written in the source',
      severity: 'high',
      expect: { passwordIsWritten: false },
      risk: 'Everybody who can read the source, or its history, can sign in to the broker.',
    },
  }),
];
