import { asked, checks, no, noneOf, some } from '../../../model/index.ts';
import { topic, topicPolicy } from './service.ts';

export default [
  checks(topic, {
    'aws.sns.encrypts-messages': {
      duty: 'encrypt-at-rest',
      title: 'Messages are encrypted before they are stored',
      severity: 'medium',
      expect: { keys: noneOf('none') },
      fix: { key: asked('kms-key') },
      risk: 'Whoever gets at the stored messages past the disks can read them.',
      aka: [
        'CKV_AWS_26',
        'AVD-AWS-0095',
        'SNS.1',
        '28545147-2fc6-42d5-a1f9-cf226658e591',
        '9d13b150-a2ab-42a1-b6f4-142e41f81e52',
        'sns_topics_kms_encryption_at_rest_enabled',
      ],
    },
    'aws.sns.uses-your-own-key': {
      duty: 'control-keys',
      title: 'Messages are encrypted with a key of your own',
      severity: 'low',
      given: { keys: noneOf('none') },
      expect: { keys: 'your own' },
      fix: { key: asked('kms-key') },
      risk: 'You can neither refuse the key to somebody nor see who used it.',
      aka: ['AVD-AWS-0136'],
    },
    'aws.sns.grants-nothing-to-everybody': {
      duty: 'limit-exposure',
      title: 'No statement of the topic’s policy lets everybody in',
      severity: 'critical',
      expect: { policy: no({ effect: 'Allow', everybody: true, narrowed: false }) },
      risk: 'Anybody with an AWS account can read what the topic sends, or send messages that its subscribers trust.',
      aka: ['CKV_AWS_169', 'SNS.4', 'b26d2b7e-60f6-413d-a3a1-a57db24aa2b3', 'ae53ce91-42b5-46bf-a84f-9a13366a4f13', 'sns_topics_not_publicly_accessible'],
    },
    'aws.sns.refuses-plain-requests': {
      duty: 'encrypt-in-transit',
      title: 'The topic refuses requests that do not come over TLS',
      severity: 'low',
      given: { keys: 'none' },
      expect: { policy: some({ deniesPlain: true }) },
      risk: 'A client that publishes over plain HTTP gives its messages away on the way.',
    },
    'aws.sns.delivers-over-tls': {
      duty: 'encrypt-in-transit',
      title: 'No subscription delivers to a plain HTTP address',
      severity: 'medium',
      expect: { subscriptions: no({ protocol: 'http' }) },
      risk: 'Messages, and the address that confirms or ends the subscription, can be read and changed on their way.',
      aka: ['sns_subscription_not_using_http_endpoints'],
    },
    'aws.sns.keeps-undelivered-messages': {
      duty: 'survive-failure',
      title: 'Each subscription has a queue for messages that could not be delivered',
      severity: 'low',
      expect: { subscriptions: no({ keepsFailures: false, protocol: noneOf('email', 'email-json', 'sms') }) },
      risk: 'Messages that a subscriber could not take are thrown away.',
    },
    'aws.sns.logs-failed-deliveries': {
      duty: 'record-access',
      title: 'Failed deliveries are logged',
      severity: 'low',
      expect: { logsFailures: true },
      risk: 'Nobody learns which messages did not arrive, and why.',
      aka: ['SNS.2'],
    },
  }),
  checks(topicPolicy, {
    'aws.sns.policy-grants-nothing-to-everybody': {
      duty: 'limit-exposure',
      title: 'No statement of a policy for a topic elsewhere lets everybody in',
      severity: 'critical',
      given: { judgedWithTopic: false },
      expect: { policy: no({ effect: 'Allow', everybody: true, narrowed: false }) },
      risk: 'Anybody with an AWS account can read what the topic sends, or send messages that its subscribers trust.',
      aka: ['CKV_AWS_169', 'SNS.4', 'b26d2b7e-60f6-413d-a3a1-a57db24aa2b3', 'ae53ce91-42b5-46bf-a84f-9a13366a4f13', 'sns_topics_not_publicly_accessible'],
    },
  }),
];
