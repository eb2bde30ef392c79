import { atLeast, checks, holdsNoneOf } from '../../../model/index.ts';
import { key, ring } from './service.ts';

const nobodyInParticular = holdsNoneOf('allUsers', 'allAuthenticatedUsers');

export default [
  checks(key, {
    'google.kms.rotates-every-90-days': {
      duty: 'control-keys',
      title: 'The key is rotated every 90 days or sooner',
      severity: 'medium',
      given: { material: 'made by KMS' },
      expect: { rotation: 'every 90 days or sooner' },
      fix: { period: 7_776_000 },
      risk: 'A key that got out opens all that was ever encrypted with it.',
      aka: ['CKV_GCP_43', 'AVD-GCP-0065', 'd8c57c4e-bf6f-4e32-a2bf-8643532de77b', 'kms_key_rotation_enabled', 'kms_key_rotation_max_90_days'],
    },
    'google.kms.is-not-public': {
      duty: 'limit-exposure',
      title: 'IAM does not open the key to everybody',
      severity: 'critical',
      expect: { members: nobodyInParticular },
      risk: 'Anybody who gets at what the key encrypts can decrypt it.',
      aka: ['CKV2_GCP_6', 'CKV_GCP_112', '16cc87d1-dd47-4f46-b3ce-4dfcac8fd2f5', 'kms_key_not_publicly_accessible'],
    },
    'google.kms.waits-before-destruction': {
      duty: 'undo-mistakes',
      title: 'A version that is destroyed can be restored for a week at least',
      severity: 'medium',
      expect: { waits: atLeast(604_800) },
      risk: 'What a destroyed key encrypts is lost for good before anybody notices.',
    },
  }),
  checks(ring, {
    'google.kms.key-ring-is-not-public': {
      duty: 'limit-exposure',
      title: 'IAM does not open the key ring to everybody',
      severity: 'critical',
      expect: { members: nobodyInParticular },
      risk: 'Anybody who gets at what the keys in it encrypt can decrypt it.',
      aka: ['CKV2_GCP_8'],
    },
  }),
];
