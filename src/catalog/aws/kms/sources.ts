import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const guide = 'https://docs.aws.amazon.com/kms/latest/developerguide';
const rotation = cite(
  `${guide}/rotate-keys.html`,
  'You switch automatic rotation of a symmetric key that KMS made on or off; KMS then makes new material every 365 days, or as often as you say. Imported material is rotated only when you bring new material and ask for it; asymmetric and HMAC keys and keys in custom stores are replaced by hand.',
  read,
);
const outside = cite(
  `${guide}/keystore-external.html`,
  'With an external key store the balance moves to you: the security, durability and availability of the keys in your key manager are yours; KMS passes requests on and encrypts once more with material of its own.',
  read,
);

export const says = {
  rotation,
  outside,
  cluster: inferred(
    { ...outside, url: 'https://docs.aws.amazon.com/kms/latest/developerguide/keystore-cloudhsm.html' },
    'A CloudHSM key store rests on a cluster that you own and manage, and so do keeping and replacing the keys in it.',
  ),
  defaults: cite(
    'https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateKey.html',
    'Unless you say otherwise, KMS makes the material of a symmetric key to encrypt with, and gives it a default policy.',
    read,
  ),
  policy: cite(
    `${guide}/key-policies.html`,
    'Every key has one key policy; nobody, not even the root user, may use or administer the key unless it, or a policy that it lets in, allows so.',
    read,
  ),
  deletion: cite(
    `${guide}/deleting-keys.html`,
    'A key is deleted only when you ask for it, after a waiting period of 7 to 30 days, 30 unless you say otherwise; until then you can call it off, and after it nobody can decrypt.',
    read,
  ),
  modules: cite(
    `${guide}/infrastructure-security.html`,
    'KMS demands TLS 1.2, and keeps key material in plain only in the memory of hardware modules of its own, without a virtualisation layer, while a key is in use.',
    read,
  ),
  resilience: cite(
    `${guide}/disaster-recovery-resiliency.html`,
    'KMS runs in at least three zones of each region, each region without the others, and is updated without customers seeing it.',
    read,
  ),
  trail: cite(
    `${guide}/logging-using-cloudtrail.html`,
    'CloudTrail records every call to KMS, uses of a key included; a trail of yours may be told to leave them out.',
    read,
  ),
};
