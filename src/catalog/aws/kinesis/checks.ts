import { asked, atLeast, checks, no, noneOf } from '../../../model/index.ts';
import { stream } from './service.ts';

export default [
  checks(stream, {
    'aws.kinesis.encrypts-records': {
      duty: 'encrypt-at-rest',
      title: 'Records of the stream are encrypted',
      severity: 'high',
      expect: { keys: noneOf('none') },
      fix: { encryption: 'KMS' },
      risk: 'Whoever gets at the storage below the stream can read its records.',
      aka: [
        ...['CKV_AWS_43', 'AVD-AWS-0064', 'Kinesis.1', '862fe4bf-3eec-4767-a517-40f378886b88', '5c6dd5e7-1fe0-4cae-8f81-4c122717cef3'],
        'kinesis_stream_encrypted_at_rest',
        '7f65be75-90ab-4036-8c2a-410aef7bb650',
      ],
    },
    'aws.kinesis.uses-your-own-key': {
      duty: 'control-keys',
      title: 'The stream is encrypted with a key of your own',
      severity: 'low',
      expect: { keys: 'your own' },
      fix: { encryption: 'KMS', key: asked('kms-key') },
      risk: 'You can neither refuse the key to somebody nor see who used it.',
      aka: ['CKV_AWS_185'],
    },
    'aws.kinesis.grants-nothing-to-everybody': {
      duty: 'limit-exposure',
      title: 'No statement of the stream’s policy lets everybody in',
      severity: 'critical',
      expect: { policy: no({ effect: 'Allow', everybody: true, narrowed: false }) },
      risk: 'Anybody with an AWS account can read the records, or write some that you trust.',
    },
    'aws.kinesis.keeps-records-for-a-week': {
      duty: 'retain-and-dispose',
      title: 'Records can be read for a week or longer',
      severity: 'low',
      expect: { retentionHours: atLeast(168) },
      risk: 'A reader that fails over a weekend finds its records gone.',
      aka: ['Kinesis.3', 'kinesis_stream_data_retention_period'],
    },
  }),
];
