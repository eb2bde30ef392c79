import { checks, noneOf } from '../../../model/index.ts';
import { deliveryStream } from './service.ts';

export default [
  checks(deliveryStream, {
    'aws.data-firehose.encrypts-records': {
      duty: 'encrypt-at-rest',
      title: 'Records are encrypted until they are delivered',
      severity: 'medium',
      expect: { keys: noneOf('none') },
      fix: { encrypted: true },
      risk: 'Whoever gets at the storage below the delivery stream can read its records.',
      aka: ['CKV_AWS_240', 'DataFirehose.1', 'firehose_stream_encrypted_at_rest'],
    },
    'aws.data-firehose.uses-your-own-key': {
      duty: 'control-keys',
      title: 'Records are encrypted with a key of your own',
      severity: 'low',
      expect: { keys: 'your own' },
      fix: { encrypted: true, keyType: 'CUSTOMER_MANAGED_CMK' },
      risk: 'You can neither refuse the key to somebody nor see who used it.',
      aka: ['CKV_AWS_241'],
    },
    'aws.data-firehose.logs-errors': {
      duty: 'record-access',
      title: 'Errors of delivery are logged',
      severity: 'low',
      expect: { logsErrors: true },
      risk: 'Records that cannot be delivered are dropped after a day, and nobody learns why.',
    },
    'aws.data-firehose.secrets-are-not-in-the-source': {
      duty: 'guard-credentials',
      title: 'Passwords and tokens of the destination are not written in the source',
      severity: 'high',
      expect: { secretIsWritten: false },
      risk: 'Everybody who can read the source, or its history, can write to the destination.',
    },
  }),
];
