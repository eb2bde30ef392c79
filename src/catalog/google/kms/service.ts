import { asset, atMost, choice, count, decide, flag, list, oneOf, plus, service } from '../../../model/index.ts';
import { says } from './sources.ts';

const kms = service({ id: 'google.kms', name: 'Cloud KMS', vendor: 'google' });

const members = list({ unset: { items: [] } });
const declared = asset(kms, 'key', {
  purpose: choice(['ENCRYPT_DECRYPT', 'ASYMMETRIC_SIGN', 'ASYMMETRIC_DECRYPT', 'MAC', 'RAW_ENCRYPT_DECRYPT', 'KEY_ENCAPSULATION'], {
    unset: 'ENCRYPT_DECRYPT',
    source: says.deepDive,
  }),
  /** In seconds; 0 is never. */
  period: count({ unset: 0, source: says.unscheduled }),
  protection: choice(['SOFTWARE', 'HSM', 'EXTERNAL', 'EXTERNAL_VPC'], { unset: 'SOFTWARE', source: says.deepDive }),
  imported: flag({ unset: false, source: says.material }),
  /** How long a version that is destroyed can be restored, in seconds. */
  waits: count({ unset: 2_592_000, source: says.destruction }),
  /** Everybody to whom IAM grants something on the key. */
  members,
});
/** `material` says who makes and can replace what the key is made of. */
export const key = plus(declared, me => ({
  rotation: decide(me, [
    [{ period: atMost(0) }, 'never'],
    [{ period: atMost(7_776_000) }, 'every 90 days or sooner'],
    [{}, 'less often'],
  ]),
  material: decide(me, [
    [{ imported: true }, 'imported'],
    [{ protection: oneOf('EXTERNAL', 'EXTERNAL_VPC') }, 'outside Google'],
    [{ purpose: 'ENCRYPT_DECRYPT' }, 'made by KMS'],
    [{}, 'made by KMS, not rotated'],
  ]),
}));

export const ring = asset(kms, 'key-ring', { members });
