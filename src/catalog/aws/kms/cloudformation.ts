import { at, mapping, present } from '../../../model/index.ts';
import { document } from '../policy.ts';
import { key } from './service.ts';

export default [
  mapping(key, ['AWS::KMS::Key', 'AWS::KMS::ReplicaKey'], ['Arn', 'KeyId'], {
    description: at('Description'),
    rotation: at('EnableKeyRotation', false),
    rotationDays: at('RotationPeriodInDays'),
    enabled: at('Enabled'),
    usage: at('KeyUsage'),
    spec: at('KeySpec'),
    origin: at('Origin'),
    waitingDays: at('PendingWindowInDays'),
    policy: document('KeyPolicy'),
    replica: present('PrimaryKeyArn'),
  }),
];

/** Known, and with no duty of their own. */
export const pieces = ['AWS::KMS::Alias'];
