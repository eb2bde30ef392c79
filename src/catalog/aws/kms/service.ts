import { asset, choice, count, decide, flag, plus, service, text } from '../../../model/index.ts';
import { statements } from '../policy.ts';
import { says } from './sources.ts';

const kms = service({ id: 'aws.kms', name: 'AWS KMS', vendor: 'aws' });

const declared = asset(kms, 'key', {
  description: text({ unset: '' }),
  rotation: flag({ unset: false, source: says.rotation }),
  rotationDays: count({ unset: 365, source: says.rotation }),
  enabled: flag({ unset: true }),
  usage: choice(['ENCRYPT_DECRYPT', 'SIGN_VERIFY', 'GENERATE_VERIFY_MAC', 'KEY_AGREEMENT'], { unset: 'ENCRYPT_DECRYPT', source: says.defaults }),
  spec: text({ unset: 'SYMMETRIC_DEFAULT', source: says.defaults }),
  origin: choice(['AWS_KMS', 'EXTERNAL', 'AWS_CLOUDHSM', 'EXTERNAL_KEY_STORE'], { unset: 'AWS_KMS', source: says.defaults }),
  waitingDays: count({ unset: 30, source: says.deletion }),
  policy: statements,
  /** A copy of a multi-region key, which shares material and rotation with its primary. */
  replica: flag({ unset: false }),
});
/** `material` says who makes and can replace what the key is made of. */
export const key = plus(declared, me => ({
  material: decide(me, [
    [{ origin: 'EXTERNAL' }, 'imported'],
    [{ replica: true }, 'as its primary'],
    [{ origin: 'AWS_CLOUDHSM' }, 'in your cluster'],
    [{ origin: 'EXTERNAL_KEY_STORE' }, 'outside AWS'],
    [{ usage: 'SIGN_VERIFY' }, 'made by KMS, not rotated'],
    [{ usage: 'GENERATE_VERIFY_MAC' }, 'made by KMS, not rotated'],
    [{ usage: 'KEY_AGREEMENT' }, 'made by KMS, not rotated'],
    [{ spec: 'SYMMETRIC_DEFAULT' }, 'made by KMS'],
    [{}, 'made by KMS, not rotated'],
  ]),
}));
