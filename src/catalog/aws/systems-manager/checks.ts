import { asked, checks, holdsNoneOf, noneOf, unlike } from '../../../model/index.ts';
import { document, parameter, sessions, setting } from './service.ts';

export default [
  checks(parameter, {
    'aws.systems-manager.encrypts-secrets': {
      duty: 'encrypt-at-rest',
      title: 'A parameter that is named like a secret is a secure string',
      severity: 'high',
      expect: { keeps: noneOf('a secret, in plain') },
      risk: 'Everybody who may read settings can read the secret.',
      aka: ['CKV2_AWS_34'],
    },
    'aws.systems-manager.uses-your-own-key': {
      duty: 'control-keys',
      title: 'A secure string is encrypted with a key of your own',
      severity: 'low',
      expect: { keys: 'your own' },
      fix: { key: asked('kms-key') },
      risk: 'You can neither refuse the key to somebody nor see who used it.',
      aka: ['CKV_AWS_337'],
    },
    'aws.systems-manager.values-are-not-in-the-source': {
      duty: 'guard-credentials',
      title: 'The value of a secret is not written in the source',
      severity: 'high',
      given: { keeps: noneOf('a setting') },
      expect: { valueIsWritten: false },
      risk: 'Everybody who can read the source, or its history, knows the secret.',
    },
  }),
  checks(document, {
    'aws.systems-manager.document-is-not-public': {
      duty: 'prevent-leaks',
      title: 'The document is not shared with everybody',
      severity: 'high',
      expect: { sharedWith: holdsNoneOf('all', 'All') },
      risk: 'Anybody can read the commands that run on your machines, and what is written in them.',
      aka: ['CKV_AWS_303', 'SSM.4', 'ssm_documents_set_as_public'],
    },
  }),
  checks(sessions, {
    'aws.systems-manager.encrypts-sessions': {
      duty: 'encrypt-in-transit',
      title: 'Sessions are encrypted with a key of yours on top of TLS',
      severity: 'low',
      expect: { key: unlike('') },
      risk: 'Nothing but TLS and permissions of IAM stands between a session and somebody who listens.',
      aka: ['CKV_AWS_112', 'ce60cc6b-6831-4bd7-84a2-cc7f8ee71433'],
    },
    'aws.systems-manager.logs-sessions': {
      duty: 'record-access',
      title: 'Sessions are logged to a bucket or a log group',
      severity: 'medium',
      expect: [{ logGroup: unlike('') }, { bucket: unlike('') }],
      risk: 'Nobody can say what somebody did on a machine.',
    },
    'aws.systems-manager.encrypts-session-logs': {
      duty: 'encrypt-at-rest',
      title: 'Logs of sessions go to encrypted places only',
      severity: 'medium',
      expect: [
        { logGroup: unlike(''), logGroupMustEncrypt: true, bucket: '' },
        { bucket: unlike(''), bucketMustEncrypt: true, logGroup: '' },
        { logGroupMustEncrypt: true, bucketMustEncrypt: true },
      ],
      risk: 'Commands, and secrets typed in them, lie in plain.',
      aka: ['CKV_AWS_113'],
    },
  }),
  checks(setting, {
    'aws.systems-manager.blocks-public-documents': {
      duty: 'prevent-leaks',
      title: 'Documents cannot be shared with everybody',
      severity: 'high',
      given: { name: 'public sharing of documents' },
      expect: { value: 'Disable' },
      risk: 'One call publishes a document, and whatever is written in it.',
      aka: ['SSM.7'],
    },
    'aws.systems-manager.logs-runbooks': {
      duty: 'record-access',
      title: 'What scripts of runbooks print is logged',
      severity: 'low',
      given: { name: 'logs of runbooks' },
      expect: { value: 'CloudWatch' },
      risk: 'Nobody can say what a script of a runbook did.',
      aka: ['SSM.6'],
    },
  }),
];
