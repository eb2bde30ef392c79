import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const guide = 'https://docs.aws.amazon.com/kms/latest/developerguide';
const rotation = cite(
  'https://docs.aws.amazon.com/kms/latest/APIReference/API_EnableKeyRotation.html',
  'You switch automatic rotation of a customer managed key on or off; KMS then makes new key material every year. Only symmetric encryption keys whose material KMS made can be rotated so.',
  read,
);

export const says = {
  rotation,
  material: inferred(
    rotation,
    'KMS makes and keeps the material of the keys it rotates; material that you import, or keep in a store of your own, stays yours to replace.',
  ),
  policy: cite(`${guide}/key-policies.html`, 'The key policy, which you write, is the first word on who may use and administer a key.', read, 'secondary'),
  deletion: cite(
    `${guide}/deleting-keys.html`,
    'A key is deleted only after a waiting period of 7 to 30 days that you choose, 30 unless you say otherwise; until then it can be kept.',
    read,
    'secondary',
  ),
  tls: cite(`${guide}/infrastructure-security.html`, 'KMS takes calls over TLS only, 1.2 or newer.', read, 'secondary'),
  trail: cite(`${guide}/logging-using-cloudtrail.html`, 'Every call to KMS is recorded by CloudTrail, uses of a key included.', read, 'secondary'),
};
