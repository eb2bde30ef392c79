import { atLeast, checks, no } from '../../../model/index.ts';
import { key } from './service.ts';

export default [
  checks(key, {
    'aws.kms.rotates-keys': {
      duty: 'control-keys',
      title: 'The key is rotated every year or sooner',
      severity: 'medium',
      given: { material: 'made by KMS' },
      expect: [{ rotation: true }, { rotatedByPrimary: true }],
      risk: 'All data of all years hangs on one key material: whoever gets at it once can read everything.',
      aka: ['CKV_AWS_7', 'AVD-AWS-0065', 'KMS.4', '22fbfeac-7b5a-421a-8a27-7a2178bb910b', '235ca980-eb71-48f4-9030-df0c371029eb'],
    },
    'aws.kms.grants-nothing-to-everybody': {
      duty: 'limit-exposure',
      title: 'No statement of the key policy lets everybody in',
      severity: 'critical',
      expect: { policy: no({ effect: 'Allow', everybody: true, narrowed: false }) },
      risk: 'Anybody with an AWS account may decrypt what the key protects, or lock you out of it.',
      aka: ['CKV_AWS_33', 'KMS.5', '7ebc9038-0bde-479a-acc4-6ed7b6758899', 'da905474-7454-43c0-b8d2-5756ab951aba'],
    },
    'aws.kms.waits-before-deletion': {
      duty: 'undo-mistakes',
      title: 'A deleted key can be kept for at least 14 days',
      severity: 'low',
      expect: { waitingDays: atLeast(14) },
      risk: 'Data is lost for good before anybody notices that its key was deleted.',
    },
  }),
];
