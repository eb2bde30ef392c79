import { asset, choice, count, decide, flag, link, plus, reach, service, text } from '../../../model/index.ts';
import { statements } from '../policy.ts';
import { says } from './sources.ts';

const kms = service({ id: 'aws.kms', name: 'AWS KMS', vendor: 'aws' });

const declared = asset(kms, 'key', {
  description: text({ unset: '' }),
  rotation: flag({ unset: false, source: says.rotation }),
  enabled: flag({ unset: true }),
  usage: choice(['ENCRYPT_DECRYPT', 'SIGN_VERIFY', 'GENERATE_VERIFY_MAC', 'KEY_AGREEMENT'], { unset: 'ENCRYPT_DECRYPT' }),
  spec: text({ unset: 'SYMMETRIC_DEFAULT' }),
  origin: choice(['AWS_KMS', 'EXTERNAL', 'AWS_CLOUDHSM', 'EXTERNAL_KEY_STORE'], { unset: 'AWS_KMS', source: says.rotation }),
  waitingDays: count({ unset: 30, source: says.deletion }),
  policy: statements,
  primary: link('aws.kms.key', { unset: { items: [] } }),
});
/** `material` says who makes and can replace what the key is made of. */
export const key = plus(declared, me => ({
  rotatedByPrimary: reach(me, 'primary', 'rotation', flag(), false),
  material: decide(me, [
    [{ origin: 'EXTERNAL' }, 'imported'],
    [{ origin: 'AWS_CLOUDHSM' }, 'in your own store'],
    [{ origin: 'EXTERNAL_KEY_STORE' }, 'in your own store'],
    [{ usage: 'SIGN_VERIFY' }, 'made by KMS, not rotated'],
    [{ usage: 'GENERATE_VERIFY_MAC' }, 'made by KMS, not rotated'],
    [{ usage: 'KEY_AGREEMENT' }, 'made by KMS, not rotated'],
    [{ spec: 'SYMMETRIC_DEFAULT' }, 'made by KMS'],
    [{}, 'made by KMS, not rotated'],
  ]),
}));
