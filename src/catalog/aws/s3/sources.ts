import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const guide = 'https://docs.aws.amazon.com/AmazonS3/latest/userguide';
const encrypted = cite(
  `${guide}/UsingServerSideEncryption.html`,
  'Since 2023-01-05 every new object is encrypted at rest with keys that S3 holds and rotates, whatever the bucket says.',
  read,
);

export const says = {
  encrypted,
  keys: inferred(encrypted, 'With SSE-S3 the keys belong to S3, which encrypts and rotates them; there is nothing for the customer to hold.'),
  kms: cite(
    `${guide}/UsingKMSEncryption.html`,
    'With SSE-KMS you may create the key yourself; KMS guards it, and you decide its policy, rotation and deletion.',
    read,
    'secondary',
  ),
  blocked: cite(
    'https://aws.amazon.com/blogs/aws/heads-up-amazon-s3-security-changes-are-coming-in-april-of-2023/',
    'Since April 2023 every new bucket has all four settings of Block Public Access on and ACLs off, whichever way it is created.',
    read,
    'secondary',
  ),
  ownership: cite(
    `${guide}/object-ownership-new-bucket.html`,
    'New buckets have ACLs disabled: the owner of the bucket owns every object and access is decided by policies alone.',
    read,
  ),
  versions: cite(`${guide}/Versioning.html`, 'Versioning is off unless you switch it on; with it, deleted and overwritten objects can be brought back.', read),
  logs: cite(`${guide}/ServerLogs.html`, 'Server access logs are off unless you switch them on.', read, 'secondary'),
  policies: cite(
    `${guide}/access-control-block-public-access.html`,
    'You decide who gets in by policies; Block Public Access overrides those that would let everybody in.',
    read,
    'secondary',
  ),
};
