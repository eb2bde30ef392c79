import { atLeast, checks, no, noneOf, some } from '../../../model/index.ts';
import { queue, queuePolicy } from './service.ts';

export default [
  checks(queue, {
    'aws.sqs.encrypts-messages': {
      duty: 'encrypt-at-rest',
      title: 'Messages of the queue are encrypted',
      severity: 'high',
      expect: { keys: noneOf('none') },
      fix: { ownedKey: true },
      risk: 'Whoever gets at the stored messages can read them.',
      aka: [
        'CKV_AWS_27',
        'AVD-AWS-0096',
        'SQS.1',
        '6e8849c1-3aa7-40e3-9063-b85ee300f29f',
        '12726829-93ed-4d51-9cbe-13423f4299e1',
        'sqs_queues_server_side_encryption_enabled',
      ],
    },
    'aws.sqs.uses-your-own-key': {
      duty: 'control-keys',
      title: 'The queue is encrypted with a key of your own',
      severity: 'low',
      expect: { keys: 'your own' },
      risk: 'You can neither refuse the key to somebody nor see who used it.',
      aka: ['AVD-AWS-0135'],
    },
    'aws.sqs.grants-nothing-to-everybody': {
      duty: 'limit-exposure',
      title: 'No statement of the queue’s policy lets everybody in',
      severity: 'critical',
      expect: { policy: no({ effect: 'Allow', everybody: true, narrowed: false }) },
      risk: 'Anybody with an AWS account can read the messages, or send some that you trust.',
      aka: [
        ...['CKV_AWS_168', 'CKV_AWS_387', 'SQS.3', '730675f9-52ed-49b6-8ead-0acb5dd7df7f', '9b6a3f5b-5fd6-40ee-9bc0-ed604911212d'],
        'sqs_queues_not_publicly_accessible',
        ...['abb06e5f-ef9a-4a99-98c6-376d396bfcdf'],
      ],
    },
    'aws.sqs.names-its-actions': {
      duty: 'grant-least-access',
      title: 'No statement of the queue’s policy allows every action',
      severity: 'medium',
      expect: { allows: 'what it names' },
      risk: 'Who should only send or receive can change the policy, empty the queue or delete it.',
      aka: ['CKV_AWS_72', 'AVD-AWS-0097', '816ea8cf-d589-442d-a917-2dd0ce0e45e3'],
    },
    'aws.sqs.refuses-plain-requests': {
      duty: 'encrypt-in-transit',
      title: 'The queue refuses requests that do not come over TLS',
      severity: 'medium',
      given: { keys: 'none' },
      expect: { policy: some({ deniesPlain: true }) },
      risk: 'Messages can be read and changed on their way.',
    },
    'aws.sqs.keeps-failed-messages': {
      duty: 'survive-failure',
      title: 'Messages that could not be processed are set aside in another queue',
      severity: 'low',
      expect: [{ keepsFailures: true }, { takesFailures: true }],
      risk: 'A message that breaks its reader comes back again and again until it is too old, and is lost.',
    },
    'aws.sqs.keeps-failures-long-enough': {
      duty: 'retain-and-dispose',
      title: 'A queue for failed messages keeps them for a week or longer',
      severity: 'low',
      given: { takesFailures: true },
      expect: { retentionSeconds: atLeast(604_800) },
      risk: 'What failed is gone before anybody looks, since the time it waited before counts too.',
    },
  }),
  checks(queuePolicy, {
    'aws.sqs.policy-grants-nothing-to-everybody': {
      duty: 'limit-exposure',
      title: 'No statement of a policy for a queue elsewhere lets everybody in',
      severity: 'critical',
      given: { judgedWithQueue: false },
      expect: { policy: no({ effect: 'Allow', everybody: true, narrowed: false }) },
      risk: 'Anybody with an AWS account can read the messages, or send some that you trust.',
      aka: [
        ...['CKV_AWS_168', 'CKV_AWS_387', 'SQS.3', '730675f9-52ed-49b6-8ead-0acb5dd7df7f', '9b6a3f5b-5fd6-40ee-9bc0-ed604911212d'],
        'sqs_queues_not_publicly_accessible',
        'abb06e5f-ef9a-4a99-98c6-376d396bfcdf',
      ],
    },
    'aws.sqs.policy-names-its-actions': {
      duty: 'grant-least-access',
      title: 'No statement of a policy for a queue elsewhere allows every action',
      severity: 'medium',
      given: { judgedWithQueue: false },
      expect: { allows: 'what it names' },
      risk: 'Who should only send or receive can change the policy, empty the queue or delete it.',
      aka: ['CKV_AWS_72', 'AVD-AWS-0097', '816ea8cf-d589-442d-a917-2dd0ce0e45e3'],
    },
  }),
];
