import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const docs = 'https://cloud.google.com/storage/docs';
const prevention = cite(
  `${docs}/public-access-prevention`,
  'Where public access prevention is enforced nobody can open data to the public by IAM or ACL; a bucket either enforces it or inherits what its organisation says.',
  read,
);
const softDelete = cite(
  `${docs}/soft-delete`,
  'Every bucket keeps what was deleted or overwritten for seven days, unless another period, or none, was chosen.',
  read,
);

export const says = {
  alone: cite(
    'https://docs.cloud.google.com/storage/docs/using-uniform-bucket-level-access',
    'With uniform bucket-level access only roles of IAM on the bucket let somebody in, and lists on objects count no more.',
    read,
  ),
  prevention,
  softDelete,
  private: cite(
    'https://cloud.google.com/storage/docs/using-public-access-prevention',
    'By public access prevention, on a bucket or by a policy of the organisation, customers keep buckets and objects from being opened to everybody.',
    read,
  ),
  uniform: cite(
    'https://ce.prod.cloudaware.com/ce/ca/google/storage/uniform-bucket-level-access/description',
    'IAM and ACLs act side by side, and one of them is enough to get in, until uniform bucket-level access switches ACLs off; it is recommended.',
    read,
    'secondary',
  ),
  versions: inferred(softDelete, 'Past the days of soft delete only kept versions bring an old object back, and a bucket keeps none until it is told to.'),
  locations: cite(
    `${docs}/locations`,
    'A bucket in one region is copied to several zones, and one in a dual-region or multi-region to several regions; failing over needs nothing of the customer.',
    read,
  ),
  logs: cite(
    `${docs}/access-logs`,
    'Usage logs tell of every request to a bucket, those of the public included, once a bucket is named that receives them; audit logs are recommended for calls of known identities.',
    read,
  ),
  keys: cite(
    'https://cloud.google.com/docs/security/encryption/default-encryption',
    'The keys of default encryption are Google’s; Cloud KMS makes keys of your own that can be used in their place.',
    read,
  ),
  lock: cite(
    `${docs}/bucket-lock`,
    'Objects of a bucket with a retention policy can be deleted or replaced only once they are old enough; a policy that the customer locks can be neither taken away nor shortened.',
    read,
  ),
} as const;
