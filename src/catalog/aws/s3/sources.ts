import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const guide = 'https://docs.aws.amazon.com/AmazonS3/latest/userguide';
const encrypted = cite(
  `${guide}/UsingServerSideEncryption.html`,
  'Since 2023-01-05 every new object is encrypted at rest, with keys of S3 unless something else is asked for; S3 encrypts those keys in turn with a key that it rotates.',
  read,
);
const patched = cite(
  `${guide}/vulnerability-analysis-and-management.html`,
  'AWS patches the systems and databases below S3, sets its firewalls and recovers it from disasters; third parties certify how.',
  read,
);
const settings = cite(
  `${guide}/access-control-block-public-access.html`,
  'Block Public Access overrides policies and ACLs that would let everybody in; of the settings of access point, bucket, account and organisation the strictest counts.',
  read,
);
const practices = cite(
  `${guide}/security-best-practices.html`,
  'Customers grant no more than is needed, refuse requests without TLS by a policy on aws:SecureTransport, and keep versions; S3 keeps the data in several zones by itself.',
  read,
);

export const says = {
  encrypted,
  patched,
  settings,
  practices,
  searched: inferred(patched, 'AWS answers for the software of S3 and the systems below it, and so for finding the holes that it patches.'),
  keys: cite(
    `${guide}/UsingServerSideEncryption.html`,
    'With SSE-S3 the keys are managed by S3, which encrypts each of them in turn with a key that it rotates regularly.',
    read,
  ),
  sent: cite(
    `${guide}/blocking-unblocking-s3-c-encryption-gpb.html`,
    'New buckets refuse objects that come with a key of the sender (SSE-C), since April 2026, and so do older ones of accounts that had no such objects; the default encryption of a bucket can allow them.',
    read,
  ),
  senders: cite(
    `${guide}/ServerSideEncryptionCustomerKeys.html`,
    'A key that comes with an object is the sender’s to keep, track and rotate: S3 never stores it, and without it the object is lost; most objects use keys of S3 or KMS instead.',
    read,
  ),
  kms: cite(
    `${guide}/UsingKMSEncryption.html`,
    'With SSE-KMS and no key named, S3 uses the AWS managed key of the account; a key of your own you create, rotate and disable yourself, and you decide who may use it.',
    read,
  ),
  /** The announcement of 2023-04-27 that the new defaults had reached all regions. */
  blocked: cite(
    'https://aws.amazon.com/blogs/aws/new-simplify-access-management-for-data-stored-in-amazon-s3/',
    'By 2023-04-27 every new bucket in every region had Block Public Access on and ACLs off, whichever way it was created; older buckets kept what they had.',
    read,
  ),
  ownership: cite(
    `${guide}/about-object-ownership.html`,
    'New buckets have ACLs disabled: the owner of the bucket owns every object, access is decided by policies alone, and writing an ACL fails.',
    read,
  ),
  versions: cite(`${guide}/Versioning.html`, 'Versioning is off unless you switch it on; with it, deleted and overwritten objects can be brought back.', read),
  mfa: cite(
    `${guide}/MultiFactorAuthenticationDelete.html`,
    'MFA delete is an option: with it, deleting a version for good, or switching versioning off, takes a second factor.',
    read,
  ),
  logs: cite(
    `${guide}/enable-server-access-logging.html`,
    'S3 collects no access logs unless you switch them on; it then delivers them to a bucket of yours in the same region and account.',
    read,
  ),
  lifecycle: cite(
    `${guide}/object-lifecycle-mgmt.html`,
    'S3 deletes or moves objects by the lifecycle rules that you write for the bucket; no policy can hold it back.',
    read,
  ),
  lock: cite(
    `${guide}/object-lock.html`,
    'Where Object Lock is on, a version can be neither overwritten nor deleted for the period that you set for it, or for the whole bucket; without a period or a hold nothing is locked.',
    read,
  ),
  regions: cite(`${guide}/Welcome.html`, 'You choose the region of a bucket; objects do not leave it unless you transfer or replicate them.', read),
};
