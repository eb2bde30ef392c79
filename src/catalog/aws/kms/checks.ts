import { atLeast, atMost, checks, no } from '../../../model/index.ts';
import { key } from './service.ts';

export default [
  checks(key, {
    'aws.kms.rotates-keys': {
      duty: 'control-keys',
      title: 'The key is rotated every year or sooner',
      severity: 'medium',
      given: { material: 'made by KMS' },
      expect: { rotation: true, rotationDays: atMost(366) },
      risk: 'All data of all years hangs on one key material: whoever gets at it once can read everything.',
      aka: [
        'CKV_AWS_7',
        'AVD-AWS-0065',
        'KMS.4',
        '22fbfeac-7b5a-421a-8a27-7a2178bb910b',
        '1c07bfaf-663c-4f6f-b22b-8e2d481e4df5',
        '235ca980-eb71-48f4-9030-df0c371029eb',
        'kms_cmk_rotation_enabled',
      ],
    },
    'aws.kms.grants-nothing-to-everybody': {
      duty: 'limit-exposure',
      title: 'No statement of the key policy lets everybody in',
      severity: 'critical',
      expect: { policy: no({ effect: 'Allow', everybody: true, narrowed: false }) },
      risk: 'Anybody with an AWS account may do with the key what the statement allows.',
      aka: ['CKV_AWS_33', 'KMS.5', '7ebc9038-0bde-479a-acc4-6ed7b6758899', 'da905474-7454-43c0-b8d2-5756ab951aba', 'f6049677-ec4a-43af-8779-5190b6d03cba'],
    },
    'aws.kms.waits-before-deletion': {
      duty: 'undo-mistakes',
      title: 'A deleted key can be kept for at least 14 days',
      severity: 'low',
      expect: { waitingDays: atLeast(14) },
      risk: 'Data is lost for good before anybody notices that its key was deleted.',
    },
    'aws.kms.is-enabled': {
      duty: 'undo-mistakes',
      title: 'The key is enabled',
      severity: 'low',
      expect: { enabled: true },
      risk: 'Nothing that the key encrypted can be read, and KMS does not rotate it.',
      aka: ['CKV_AWS_227', '7350fa23-dcf7-4938-916d-6a60b0c73b50', '2844c749-bd78-4cd1-90e8-b179df827602', 'kms_cmk_are_used'],
    },
  }),
];
