import { asked, atLeast, atMost, checks, no } from '../../../model/index.ts';
import { secret } from './service.ts';

export default [
  checks(secret, {
    'aws.secrets-manager.uses-your-own-key': {
      duty: 'control-keys',
      title: 'The secret is encrypted with a key of your own',
      severity: 'low',
      expect: { keys: 'your own' },
      fix: { key: asked('kms-key') },
      risk: 'You can neither refuse the key to somebody nor share the secret with another account safely.',
      aka: [
        ...['CKV_AWS_149', 'AVD-AWS-0098', 'a2f548f2-188c-4fff-b172-e9a6acb216bd', 'b0d3ef3f-845d-4b1b-83d6-63a5a380375f'],
        'c8ae9ba9-c2f7-4e5c-b32e-a4b7712d4d22',
        'bed9762b-9bf6-4823-98e2-b1752bee0bf7',
      ],
    },
    'aws.secrets-manager.rotates': {
      duty: 'guard-credentials',
      title: 'The secret is rotated by itself',
      severity: 'medium',
      expect: { rotates: true },
      risk: 'A value that leaked once stays good for as long as nobody thinks of changing it.',
      aka: ['CKV2_AWS_57', 'SecretsManager.1', 'secretsmanager_automatic_rotation_enabled'],
    },
    'aws.secrets-manager.rotates-within-90-days': {
      duty: 'guard-credentials',
      title: 'The secret is rotated every 90 days or sooner',
      severity: 'low',
      given: { rotates: true },
      expect: { rotationDays: atMost(90) },
      risk: 'A value that leaked stays good for months.',
      aka: ['CKV_AWS_304', 'SecretsManager.4', 'secretsmanager_secret_rotated_periodically'],
    },
    'aws.secrets-manager.value-is-not-in-the-source': {
      duty: 'guard-credentials',
      title: 'The value of the secret is not written in the source',
      severity: 'high',
      expect: { valueIsWritten: false },
      risk: 'Everybody who can read the source, or its history, knows the secret.',
    },
    'aws.secrets-manager.grants-nothing-to-everybody': {
      duty: 'limit-exposure',
      title: 'No statement of the secret’s policy lets everybody in',
      severity: 'critical',
      expect: { policy: no({ effect: 'Allow', everybody: true, narrowed: false }) },
      risk: 'Anybody with an AWS account can read the secret.',
      aka: ['secretsmanager_not_publicly_accessible'],
    },
    'aws.secrets-manager.waits-before-deletion': {
      duty: 'undo-mistakes',
      title: 'A deleted secret can be brought back for at least seven days',
      severity: 'low',
      expect: { recoveryDays: atLeast(7) },
      risk: 'A secret that is deleted by mistake is gone, and what depends on it stops.',
    },
  }),
];
